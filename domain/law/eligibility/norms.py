"""How many people a doctor's list may hold: refused when it would exceed the norm after the attachment."""

from collections.abc import Iterable, Iterator

from domain.law.conditions import Norm
from domain.law.eligibility.facts import Facts, Lists
from domain.law.eligibility.reason import Reason, Unknown, by_ground, find_ground
from domain.law.standard import Standard


def list_has_room(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    ground = find_ground(standard, facts.channel, "list-full")
    if ground is None or not standard.norms:
        return
    if facts.lists is None:
        yield Unknown("lists")
        return
    exceeded = tuple(exceeded_norms(standard.norms, facts.lists))
    if exceeded:
        yield by_ground(ground, "list-full", *(describe(norm) for norm in exceeded))


def exceeded_norms(norms: Iterable[Norm], lists: Lists) -> Iterator[Norm]:
    return (norm for norm in norms if norm.doctor == lists.doctor and counted(norm, lists) > norm.at_most)


def counted(norm: Norm, lists: Lists) -> int:
    return lists.total if norm.under_age is None else lists.under.get(norm.under_age, 0)


def describe(norm: Norm) -> str:
    age = "" if norm.under_age is None else f" under {norm.under_age}"
    return f"{norm.doctor}{age}: {norm.at_most}"
