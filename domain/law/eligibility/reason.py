from collections.abc import Callable, Iterator
from dataclasses import dataclass

from domain.law.eligibility.facts import Facts
from domain.law.standard import Ground, Standard


@dataclass(frozen=True, slots=True)
class Reason:
    """Why not. `ground` is the text's own; a reason of a reading alone (R7) has none."""

    code: str
    citation: str
    ground: Ground | None = None
    details: tuple[str, ...] = ()

    @property
    def suspends(self) -> bool:
        return self.ground is not None and self.ground.suspends


@dataclass(frozen=True, slots=True)
class Unknown:
    """A fact the check needs and nobody has told yet."""

    fact: str


Check = Callable[[Standard, Facts], Iterator[Reason | Unknown]]


def find_ground(standard: Standard, channel: str, *codes: str) -> Ground | None:
    """The first of `codes` that this text knows for this channel."""
    for code in codes:
        for ground in standard.grounds:
            if ground.code == code and channel in ground.channels:
                return ground
    return None


def by_ground(ground: Ground, code: str, *details: str) -> Reason:
    return Reason(code, ground.citation, ground, details)


def flag(code: str, fact: str, *, refuses_when: bool) -> Check:
    """A check of one yes-or-no fact against the ground of the same code, where the text has it."""

    def check(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
        ground = find_ground(standard, facts.channel, code)
        value = getattr(facts, fact)
        if ground is None:
            return
        if value is None:
            yield Unknown(fact)
        elif value is refuses_when:
            yield by_ground(ground, code)

    return check
