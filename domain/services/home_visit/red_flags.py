"""Words that mean an ambulance, not a queue. The words themselves stand in `red_flags.toml`."""

import re
import tomllib
import unicodedata
from functools import cache
from importlib import resources

_WORD = re.compile(r"[^\W\d_]+")
# Kazakh letters as they are typed on a Russian keyboard, and yo.
_NEIGHBOURS = {
    0x04D9: 0x0430, 0x0493: 0x0433, 0x049B: 0x043A, 0x04A3: 0x043D, 0x04E9: 0x043E,
    0x04B1: 0x0443, 0x04AF: 0x0443, 0x04BB: 0x0445, 0x0456: 0x0438, 0x0451: 0x0435,
}  # fmt: skip


def red_flag(text: str) -> str | None:
    """The code of the first sign found in what somebody wrote, in either language."""
    words = _words(text)
    for code, lines in _flags():
        if any(all(_is_among(stem, words) for stem in line) for line in lines):
            return code
    return None


def _is_among(stem: str, words: list[str]) -> bool:
    """A stem of a letter or two is a word by itself: it would begin too many others."""
    return any(word == stem if len(stem) < 3 else word.startswith(stem) for word in words)  # noqa: PLR2004


def _words(text: str) -> list[str]:
    return _WORD.findall(_folded(text))


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().translate(_NEIGHBOURS)


@cache
def _flags() -> tuple[tuple[str, tuple[tuple[str, ...], ...]], ...]:
    page = resources.files(__package__).joinpath("red_flags.toml").read_text("utf-8")
    return tuple(
        (code, tuple(tuple(map(_folded, line)) for lines in signs.values() for line in lines))
        for code, signs in tomllib.loads(page).items()
    )
