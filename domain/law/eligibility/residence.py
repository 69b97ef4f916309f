"""People are attached where they live, permanently or for a time; border people may take the nearest clinic."""

from collections.abc import Iterator

from domain.law.eligibility.facts import Facts
from domain.law.eligibility.reason import Reason, Unknown, by_ground, find_ground
from domain.law.standard import Standard


def lives_in_unit(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    ground = find_ground(standard, facts.channel, "outside-unit")
    if ground is None or facts.chooses_nearest_across_border:
        return
    if facts.lives_in_unit is None:
        yield Unknown("lives_in_unit")
    elif not facts.lives_in_unit:
        yield by_ground(ground, "outside-unit")
