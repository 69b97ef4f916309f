"""Which danger a message tells of, if any."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from domain.understanding.notions import Found, Hit
from domain.understanding.pages import page
from domain.understanding.spelling import Token, fold

Urgency = Literal["103", "urgent"]
URGENCIES: tuple[Urgency, ...] = get_args(Urgency)
QUIET = "quiet"
# Notions said further apart than this, in words, belong to different matters.
APART = 25


@dataclass(frozen=True, slots=True)
class Line:
    """Notions that make a sign together, and notions beside which they do not."""

    all: tuple[str, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sign:
    code: str
    advice: str
    sources: tuple[str, ...]
    lines: dict[Urgency, tuple[Line, ...]]


@dataclass(frozen=True, slots=True)
class Danger:
    urgency: Urgency
    sign: str


def danger(words: list[Token], found: Found) -> Danger | None:
    """The first sign in the order of the page, called for before urgent ones."""
    if said(found, quiet()["message"]):
        return None
    heard = {notion: spoken for notion, hits in found.items() if (spoken := _spoken(words, found, hits))}
    for urgency in URGENCIES:
        for sign in signs().values():
            if any(_holds(line, heard, found) for line in sign.lines.get(urgency, ())):
                return Danger(urgency, sign.code)
    return None


def _holds(line: Line, heard: Found, found: Found) -> bool:
    if not all(notion in heard for notion in line.all) or said(found, line.never):
        return False
    places = [heard[notion] for notion in line.all]
    return len(places) == 1 or _are_near(places)


def said(found: Found, notions: tuple[str, ...]) -> bool:
    return any(not hit.denied for notion in notions for hit in found.get(notion, ()))


def _are_near(places: list[list[Hit]]) -> bool:
    """Each stands near one of the first, and in words of its own."""
    return any(
        all(any(abs(other.first - first.first) <= APART and other != first for other in hits) for hits in places[1:])
        for first in places[0]
    )


def _spoken(words: list[Token], found: Found, hits: list[Hit]) -> list[Hit]:
    """What is neither denied nor said of the past or as a figure of speech."""
    quiet_parts = _quiet_parts(words, found)
    return [hit for hit in hits if not hit.denied and _part(words, hit.first) not in quiet_parts]


def _quiet_parts(words: list[Token], found: Found) -> set[tuple[int, int]]:
    return {_part(words, hit.first) for notion in quiet()["clause"] for hit in found.get(notion, ())}


def _part(words: list[Token], at: int) -> tuple[int, int]:
    """A clause is over at a mark, and where somebody turns to what is now."""
    turns = sum(words[i].word in _now() for i in range(at + 1) if words[i].clause == words[at].clause)
    return words[at].clause, turns


@cache
def _now() -> frozenset[str]:
    return frozenset(fold(word) for word in page("signs.toml")[QUIET]["now"])


@cache
def quiet() -> dict[str, tuple[str, ...]]:
    return {key: tuple(words) for key, words in page("signs.toml")[QUIET].items()}


@cache
def signs() -> dict[str, Sign]:
    return {
        code: Sign(
            code,
            told["advice"],
            tuple(told["sources"]),
            {urgency: tuple(map(line_of, told[urgency])) for urgency in URGENCIES if urgency in told},
        )
        for code, told in page("signs.toml").items()
        if code != QUIET
    }


def line_of(written: str) -> Line:
    words = written.split()
    return Line(
        tuple(word for word in words if not word.startswith("-")),
        tuple(word[1:] for word in words if word.startswith("-")),
    )
