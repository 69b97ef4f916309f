"""Who of the invented town may drive, and whom a court has declared incapable, told without the dice."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.people.age import ADULT_FROM, age_on

# As the town tells ages.
AGES_TOLD_ON = date(2026, 11, 1)
_INCAPABLE_EVERY = 50


class DriverFate(StrEnum):
    """What the registers say of somebody who wants to drive."""

    PAID = "driver-paid"
    UNPAID = "driver-unpaid"
    EXPIRED = "driver-expired"
    UNFIT = "driver-unfit"
    NEVER_EXAMINED = "driver-never-examined"


_FATES = tuple(DriverFate)


def driver_fate(one: Townsperson) -> DriverFate:
    return _FATES[lot(one.person.iin, "driver") % len(_FATES)]


def is_incapable(one: Townsperson) -> bool:
    """Grown-up wards, and a few who nevertheless write to us themselves."""
    is_grown_ward = one.case is Case.WARD and age_on(one.person.birth_date, AGES_TOLD_ON) >= ADULT_FROM
    return is_grown_ward or _writes_themselves(one)


def _writes_themselves(one: Townsperson) -> bool:
    return one.case is Case.ADULT and lot(one.person.iin, "capacity") % _INCAPABLE_EVERY == 0


def _meets(fate: DriverFate) -> Callable[[Townsperson], bool]:
    return lambda one: one.case is Case.ADULT and driver_fate(one) is fate


DRIVING: Mapping[str, Callable[[Townsperson], bool]] = {fate.value: _meets(fate) for fate in DriverFate}
CAPACITY: Mapping[str, Callable[[Townsperson], bool]] = {"incapable": _writes_themselves}
