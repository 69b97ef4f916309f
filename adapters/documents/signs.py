"""What paper can show of a text: its own letters, a square for a sign no font has, nothing for what is not seen."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any

SQUARE = "\u25a1"
# Wholly in the first font; a test holds it.
_LETTERS = (*range(0x20, 0x7F), *range(0x400, 0x460), *range(0x490, 0x4C5), *range(0x4D0, 0x4F0))
HOUSE = frozenset([*map(chr, _LETTERS), *"\n\u00a0«»–—…№“”„’•·×°§²³½±≤≥€", SQUARE])
_MARK, _UNSEEN = "M", "Cf"
_NOT_SIGNS = frozenset({"Cc", "Cs", "Co", "Cn"})
# Joiners and variation selectors are marks by their kind, and change only how another sign is drawn.
_SELECTORS = re.compile("[\u034f\u17b4\u17b5\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
# No line holds a longer word; where it may be broken is not seen.
_ENDLESS = re.compile(r"(\S{20})(?=\S{20})")
_MAY_BREAK = "\\1\u200b"
FirstFonts = Mapping[str, int | None]


def tidied(text: str) -> str:
    """Composed, on lines, without what is not seen; what is no sign of writing at all is already a square."""
    composed = unicodedata.normalize("NFC", _SELECTORS.sub("", text))
    return "".join(map(_tidied, composed))


def _tidied(sign: str) -> str:
    if sign in HOUSE:
        return sign
    if sign.isspace():
        return "\n" if sign in "\r\u2028\u2029" else " "
    kind = unicodedata.category(sign)
    return "" if kind == _UNSEEN else SQUARE if kind in _NOT_SIGNS else sign


def odd_in(text: str) -> set[str]:
    return {*text} - HOUSE


def shown(text: str, fonts: FirstFonts) -> str:
    return "".join(_shown(text, fonts))


def _shown(text: str, fonts: FirstFonts) -> Iterator[str]:
    """A mark stays on a letter only where one font has both: from two, Typst loses or doubles the letter."""
    font: int | None = 0
    for sign in text:
        has = 0 if sign in HOUSE else fonts[sign]
        if not unicodedata.category(sign).startswith(_MARK):
            font = has
            yield sign if has is not None else SQUARE
        elif font is not None:
            yield sign if has == font else SQUARE


def house_only(text: str) -> str:
    return "".join(sign if sign in HOUSE else SQUARE for sign in text)


def breakable(text: str) -> str:
    return _ENDLESS.sub(_MAY_BREAK, text)


def everywhere(facts: Any, change: Callable[[str], str]) -> Any:
    """The same in every text of a paper."""
    match facts:
        case str():
            return change(facts)
        case dict():
            return {name: everywhere(one, change) for name, one in facts.items()}
        case list():
            return [everywhere(one, change) for one in facts]
        case _:
            return facts


def texts_of(facts: Any) -> Iterator[str]:
    match facts:
        case str():
            yield facts
        case dict():
            for one in facts.values():
                yield from texts_of(one)
        case list():
            for one in facts:
                yield from texts_of(one)
