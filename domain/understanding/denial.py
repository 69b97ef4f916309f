"""Whether what is said is denied: «не болит», «боли нет», «судорог не было», «ауырмайды», «танған жоқ»."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from domain.understanding.guess import sounds_known
from domain.understanding.pages import page
from domain.understanding.spelling import Token
from domain.understanding.wordings import Stem, folded, known

# What is left of a word when the denial is taken off must still be a word.
SHORTEST_DENIED = 4


def is_denied(said: list[Token], first: int, last: int, told_by: frozenset[Stem]) -> bool:
    """`told_by` are the stems the last word was found by: a Kazakh verb is denied behind its stem."""
    words = _words()
    if any(token.word in words.before for token in said[first + 1 : last]):
        return True
    if _near(said, first, -1) in words.before or _denies_before(said, last):
        return True
    ended = said[last].word
    stems = [stem.letters for stem in told_by if not stem.whole and ended.startswith(stem.letters)]
    return any(words.suffix.match(ended[len(stem) :]) for stem in stems)


def is_denying(word: str) -> bool:
    """«жоқ», «емес», «нет»: it denies only what stands right before it."""
    return word in _words().after


def parted(said: list[Token]) -> list[Token]:
    """Where «не» is written together with what it denies, it is parted from it."""
    apart: list[Token] = []
    for token in said:
        rest = _denied(token.word)
        apart += [Token(_words().deny, token.clause), Token(rest, token.clause)] if rest else [token]
    return apart


def _denied(word: str) -> str:
    heads = [head for head in _words().glued if word.startswith(head)]
    rest = word[len(heads[0]) :] if heads else ""
    is_word = len(rest) >= SHORTEST_DENIED and not known(word) and (known(rest) or sounds_known(rest))
    return rest if is_word else ""


def _denies_before(said: list[Token], last: int) -> bool:
    at = _beyond(said, last, +1)
    word, following = _word(said, at, last), _word(said, at + 1, last)
    return word in _words().after or (word in _words().before and following in _words().between)


def _near(said: list[Token], at: int, step: int) -> str:
    return _word(said, _beyond(said, at, step), at)


def _beyond(said: list[Token], at: int, step: int) -> int:
    """The next place before or behind, over words like «было» and «уже»."""
    place = at + step
    while _word(said, place, at) in _words().between:
        place += step
    return place


def _word(said: list[Token], place: int, at: int) -> str:
    """The word at a place, if it stands in the same clause as that `at` another."""
    inside = 0 <= place < len(said) and said[place].clause == said[at].clause
    return said[place].word if inside else ""


@dataclass(frozen=True, slots=True)
class _Words:
    before: frozenset[str]
    after: frozenset[str]
    between: frozenset[str]
    glued: tuple[str, ...]
    suffix: re.Pattern[str]

    @property
    def deny(self) -> str:
        return self.glued[0]


@cache
def _words() -> _Words:
    told: dict[str, Any] = page("spelling.toml")["denial"]
    before, after, between = (frozenset(folded(told[key])) for key in ("before", "after", "between"))
    return _Words(before, after, between, tuple(told["glued"]), re.compile(told["suffix"]))
