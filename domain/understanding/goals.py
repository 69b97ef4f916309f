"""What somebody came for, best first."""

from dataclasses import dataclass
from functools import cache

from domain.understanding.danger import Clue, clue_of
from domain.understanding.meaning import stands
from domain.understanding.notions import Found
from domain.understanding.pages import page

MOST = 3
ENOUGH = 6.0
AHEAD = 0.5
OTHER = "other"
# What else speaks for a goal counts little beside its best line.
FURTHER = 0.15


@dataclass(frozen=True, slots=True)
class Goals:
    """At most three, never none; `sure` when one may go to the first at once."""

    codes: tuple[str, ...]
    sure: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    lines: tuple[tuple[float, Clue], ...]
    near: tuple[str, ...]


def goals(found: Found) -> Goals:
    weighed = {code: weight for code, goal in all_goals().items() if (weight := _weight(goal, found))}
    ranked = sorted(weighed, key=lambda code: -weighed[code])
    if not ranked:
        return Goals((OTHER,), sure=False)
    weights = [*(weighed[code] for code in ranked), 0.0]
    sure = weights[0] >= ENOUGH and weights[0] - weights[1] >= AHEAD
    near = (code for code in all_goals()[ranked[0]].near if code not in ranked)
    return Goals(tuple([*ranked, *near][:MOST]), sure)


def _weight(goal: Wanted, found: Found) -> float:
    held = sorted((weight for weight, line in goal.lines if _holds(line, found)), reverse=True)
    return held[0] + FURTHER * sum(held[1:]) if held else 0.0


def _holds(line: Clue, found: Found) -> bool:
    return all(notion in found for notion in line.all) and not stands(found, line.never)


@cache
def all_goals() -> dict[str, Wanted]:
    return {
        code: Wanted(tuple(map(_weighed, told["lines"])), tuple(told["near"]))
        for code, told in page("goals.toml").items()
    }


def _weighed(written: str) -> tuple[float, Clue]:
    weight, _, notions = written.partition(" ")
    return float(weight), clue_of(notions)
