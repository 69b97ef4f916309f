"""The 2013 rule: by free choice once a calendar year, and never with several providers at a time."""

from collections.abc import Iterator

from domain.law.eligibility.facts import Facts
from domain.law.eligibility.reason import Reason, Unknown, by_ground, find_ground
from domain.law.standard import Standard


def not_too_often(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    ground, rule = find_ground(standard, facts.channel, "too-often"), standard.free_choice
    if ground is None or rule is None:
        return
    if facts.free_choices is None:
        yield Unknown("free_choices")
    elif sum(day.year == facts.on.year for day in facts.free_choices) >= rule.times_a_year:
        yield by_ground(ground, "too-often")
