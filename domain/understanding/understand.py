from dataclasses import dataclass

from domain.understanding.danger import Danger, danger
from domain.understanding.goals import goals
from domain.understanding.measures import measure
from domain.understanding.notions import Found, find, unglued
from domain.understanding.spelling import Token, tokens


@dataclass(frozen=True, slots=True)
class Understood:
    """`goals` are codes of services and of what else one may come for, best first, one to three; `sure` when the
    first may be opened at once. `child` when the message speaks of one."""

    danger: Danger | None
    goals: tuple[str, ...]
    sure: bool
    child: bool


def understand(text: str) -> Understood:
    """In whatever of the two languages, or both, and however it is spelled."""
    said, found = heard(text)
    wanted = goals(found)
    return Understood(danger(said, found), wanted.codes, wanted.sure, bool(found.get("child")))


def heard(text: str) -> tuple[list[Token], Found]:
    """The words of a message and the notions in them."""
    said = unglued(tokens(text))
    found = find(said)
    measure(said, found)
    return said, found
