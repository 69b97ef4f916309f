"""Drivers' examinations and payments, as their fates have it."""

from collections.abc import Callable, Mapping
from datetime import timedelta
from enum import StrEnum

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.town import TOWN_DAY, SandboxTown
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.people.iin import Iin
from domain.services.driver_certificate.driver_examinations import DriverExaminations
from domain.services.driver_certificate.examination import DrivingCategory, Examination
from domain.services.driver_certificate.payments import Payments

EXAMINATIONS, PAYMENTS = "examinations", "payments"
_PASSED_BEFORE, _OLD_BEFORE = timedelta(days=19), timedelta(days=400)
_VALID_FOR, _OLD_FOR = timedelta(days=730), timedelta(days=365)
_CATEGORIES = (DrivingCategory.A, DrivingCategory.B)
_WHERE_THE_UNATTACHED_GO = "almaty-05"
_SERVICE = "driver-certificate"


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


def _meets(fate: DriverFate) -> Callable[[Townsperson], bool]:
    return lambda one: one.case is Case.ADULT and driver_fate(one) is fate


CASES: Mapping[str, Callable[[Townsperson], bool]] = {fate.value: _meets(fate) for fate in DriverFate}


class SandboxDrivers(DriverExaminations, Payments):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters) -> None:
        self._town = town
        self._registers = registers

    async def examination(self, iin: Iin) -> Examination | None:
        self._registers.listens(EXAMINATIONS)
        somebody = self._town.find(iin)
        fate = driver_fate(somebody) if somebody else DriverFate.NEVER_EXAMINED
        if somebody is None or fate is DriverFate.NEVER_EXAMINED:
            return None
        clinic = somebody.attachment.provider_code if somebody.attachment else _WHERE_THE_UNATTACHED_GO
        is_old = fate is DriverFate.EXPIRED
        passed_on = TOWN_DAY - (_OLD_BEFORE if is_old else _PASSED_BEFORE)
        until = passed_on + (_OLD_FOR if is_old else _VALID_FOR)
        return Examination(passed_on, clinic, _CATEGORIES, fate is not DriverFate.UNFIT, until)

    async def is_paid(self, iin: Iin, service: str) -> bool:
        self._registers.listens(PAYMENTS)
        somebody = self._town.find(iin)
        return service == _SERVICE and somebody is not None and driver_fate(somebody) is not DriverFate.UNPAID
