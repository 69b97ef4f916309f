from adapters.registers.sandbox.town import TOWN_DAY
from adapters.registers.sandbox.townsperson import Townsperson

GROWN, EXPERIENCED = 22, 35
"""Old enough to have studied; old enough to have led."""


def age_of(one: Townsperson) -> int:
    return one.person.age_on(TOWN_DAY)
