"""Which danger a message tells of, if any."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, get_args

from domain.understanding.likeness import Likeness, learned
from domain.understanding.meaning import Meant, quieting
from domain.understanding.notions import Hit
from domain.understanding.pages import page

Urgency = Literal["103", "urgent"]
URGENCIES: tuple[Urgency, ...] = get_args(Urgency)
# Notions further apart than this, in words, belong to different matters; in a `close` line, those not side by side.
APART, CLOSE = 25, 3
CLOSELY = "close"
# A danger by its likeness to others alone.
UNNAMED = "unnamed"


@dataclass(frozen=True, slots=True)
class Clue:
    """Notions that mean something together, and notions beside which they do not."""

    all: tuple[str, ...]
    never: tuple[str, ...]
    apart: int


@dataclass(frozen=True, slots=True)
class Sign:
    """`child`: a child is helped otherwise until they come; `however_well`: also when all is said to be well."""

    code: str
    advice: str
    child: bool
    however_well: bool
    sources: tuple[str, ...]
    lines: dict[Urgency, tuple[Clue, ...]]


@dataclass(frozen=True, slots=True)
class Danger:
    urgency: Urgency
    sign: str


def danger(told: Meant, like: Likeness | None = None) -> Danger | None:
    """The first sign said, weighed by how like other dangers the whole message is.

    A sign for 103 that nothing else bears out does not count; a message very like others needs no sign,
    unless it says that all is well.
    """
    like = like or learned()
    weight, called, urgent = like.of(told), first_sign("103", told), first_sign("urgent", told)
    if called and weight >= like.doubt:
        return called
    if weight > like.alarm and not told.stands(quieting("message")):
        return Danger("103", urgent.sign if urgent else UNNAMED)
    return urgent


def first_sign(urgency: Urgency, told: Meant) -> Danger | None:
    """The first sign of the page that holds."""
    well = told.stands(quieting("message"))
    for sign in signs().values():
        if (sign.however_well or not well) and any(_holds(line, told) for line in sign.lines.get(urgency, ())):
            return Danger(urgency, sign.code)
    return None


def _holds(line: Clue, told: Meant) -> bool:
    for notion in line.all:
        if notion not in told.now:
            return False
    return not told.stands(line.never) and _are_near([told.now[notion] for notion in line.all], line.apart)


def _are_near(places: list[list[Hit]], apart: int) -> bool:
    """Each stands near one of the first, and in words of its own."""
    return any(all(any(_near(first, other, apart) for other in hits) for hits in places[1:]) for first in places[0])


def _near(one: Hit, other: Hit, apart: int) -> bool:
    return abs(one.first - other.first) <= apart and (one.first, one.last) != (other.first, other.last)


@cache
def signs() -> dict[str, Sign]:
    return {
        code: Sign(
            code,
            told["advice"],
            told.get("child", False),
            told.get("however_well", False),
            tuple(told["sources"]),
            {urgency: tuple(map(clue_of, told[urgency])) for urgency in URGENCIES if urgency in told},
        )
        for code, told in page("signs.toml").items()
    }


def clue_of(written: str) -> Clue:
    words = written.split()
    return Clue(
        tuple(word for word in words if not word.startswith("-") and word != CLOSELY),
        tuple(word[1:] for word in words if word.startswith("-")),
        CLOSE if CLOSELY in words else APART,
    )
