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
# Notions further apart than this, in words, belong to different matters; in a `close` line, those not side by side.
APART, CLOSE = 25, 3
CLOSELY = "close"


@dataclass(frozen=True, slots=True)
class Line:
    """Notions that mean something together, and notions beside which they do not."""

    all: tuple[str, ...]
    never: tuple[str, ...]
    apart: int


@dataclass(frozen=True, slots=True)
class Sign:
    """`child`: what to do until the ambulance comes is another thing for a child; `however_well`: a danger even when
    all is said to be well."""

    code: str
    advice: str
    child: bool
    however_well: bool
    sources: tuple[str, ...]
    lines: dict[Urgency, tuple[Line, ...]]


@dataclass(frozen=True, slots=True)
class Danger:
    urgency: Urgency
    sign: str


def danger(said: list[Token], found: Found) -> Danger | None:
    """The first sign of the page that holds; those of 103 before the urgent ones."""
    well = stands(found, _quiet("message"))
    parts = _parts(said)
    quiet = {parts[hit.first] for notion in _quiet("clause") for hit in found.get(notion, ())}
    heard = {notion: meant for notion, hits in found.items() if (meant := _meant(hits, parts, quiet))}
    for urgency in URGENCIES:
        for sign in signs().values():
            if well and not sign.however_well:
                continue
            if any(_holds(line, heard, found) for line in sign.lines.get(urgency, ())):
                return Danger(urgency, sign.code)
    return None


def stands(found: Found, notions: tuple[str, ...]) -> bool:
    """Whether one of these is said, and not denied."""
    return any(not hit.denied for notion in notions for hit in found.get(notion, ()))


def _meant(hits: list[Hit], parts: list[int], quiet: set[int]) -> list[Hit]:
    """What is neither denied nor said of the past or as a figure of speech."""
    return [hit for hit in hits if not hit.denied and parts[hit.first] not in quiet]


def _holds(line: Line, heard: Found, found: Found) -> bool:
    for notion in line.all:
        if notion not in heard:
            return False
    return not stands(found, line.never) and _are_near([heard[notion] for notion in line.all], line.apart)


def _are_near(places: list[list[Hit]], apart: int) -> bool:
    """Each stands near one of the first, and in words of its own."""
    return any(
        all(any(abs(other.first - first.first) <= apart and (other.first, other.last) != (first.first, first.last) for other in hits) for hits in places[1:])
        for first in places[0]
    )


def _parts(said: list[Token]) -> list[int]:
    """In which part of the message each word stands: one ends at a mark, and where somebody turns to what is now."""
    parts: list[int] = []
    for at, token in enumerate(said):
        turns = at > 0 and (token.clause != said[at - 1].clause or token.word in _now())
        parts.append((parts[-1] if parts else 0) + turns)
    return parts


@cache
def _now() -> frozenset[str]:
    return frozenset(map(fold, page("signs.toml")[QUIET]["now"]))


@cache
def _quiet(what: str) -> tuple[str, ...]:
    return tuple(page("signs.toml")[QUIET][what])


@cache
def signs() -> dict[str, Sign]:
    return {
        code: Sign(
            code,
            told["advice"],
            told.get("child", False),
            told.get("however_well", False),
            tuple(told["sources"]),
            {urgency: tuple(map(line_of, told[urgency])) for urgency in URGENCIES if urgency in told},
        )
        for code, told in page("signs.toml").items()
        if code != QUIET
    }


def line_of(written: str) -> Line:
    words = written.split()
    return Line(
        tuple(word for word in words if not word.startswith("-") and word != CLOSELY),
        tuple(word[1:] for word in words if word.startswith("-")),
        CLOSE if CLOSELY in words else APART,
    )
