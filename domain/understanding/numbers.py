"""Numbers in a message, in digits or in words, and what stands around them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from domain.understanding.notions import Hit
from domain.understanding.pages import page
from domain.understanding.spelling import Token, fold
from domain.understanding.wordings import folded

# From twenty on, a word of ten is followed by one of one: «тридцать восемь», «отыз сегіз».
TENS, ONES = 20, range(1, 10)


@dataclass(frozen=True, slots=True)
class Number:
    value: float
    first: int
    last: int
    ordinal: bool = False

    @property
    def hit(self) -> Hit:
        return Hit(self.first, self.last)

    @property
    def is_whole(self) -> bool:
        return self.value == int(self.value)


@dataclass(frozen=True, slots=True)
class AgeUnit:
    """A unit of age: `bare` words may also count a term, `sure` beginnings are said of an age only."""

    days: int
    bare: tuple[str, ...]
    sure: tuple[str, ...]
    always_age: bool

    def counts(self, word: str) -> bool:
        return word in self.bare or word.startswith(self.sure)


def numbers(said: list[Token]) -> Iterator[Number]:
    words, ordinals, at = table("numbers"), table("ordinals"), 0
    while at < len(said):
        word, first = said[at].word, at
        if said[at].is_number:
            yield Number(float(word), first, first)
        elif word in ordinals:
            yield Number(ordinals[word], first, first, ordinal=True)
        elif word in words:
            value = words[word]
            following = words.get(word_at(said, at + 1), 0.0)
            if value >= TENS and following in ONES:
                at, value = at + 1, value + following
            yield Number(value, first, at)
        at += 1


def word_at(said: list[Token], at: int) -> str:
    return said[at].word if 0 <= at < len(said) else ""


def stands_at(said: list[Token], at: int, name: str) -> bool:
    """Whether one of the words of that name is there."""
    return word_at(said, at) in _around(name)


def begins_at(said: list[Token], at: int, name: str) -> bool:
    return word_at(said, at).startswith(_around(name))


@cache
def table(name: str) -> dict[str, float]:
    return {fold(word): float(value) for word, value in page("measures.toml")[name].items()}


@cache
def units() -> dict[str, AgeUnit]:
    return {
        name: AgeUnit(told["days"], folded(told["bare"]), folded(told["sure"]), told.get("always_age", False))
        for name, told in page("measures.toml")["units"].items()
    }


def _around(name: str) -> tuple[str, ...]:
    return folded(page("measures.toml")["around"][name])
