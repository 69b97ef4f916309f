"""The whole invented town: made from one seed, the same in every process and on every Python."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from itertools import islice

from adapters.registers.sandbox.clinics import SHOW_CLINIC, read_clinics
from adapters.registers.sandbox.dice import Dice
from adapters.registers.sandbox.names import Names
from adapters.registers.sandbox.organisations import read_organisations
from adapters.registers.sandbox.population import Population
from adapters.registers.sandbox.staff import hire
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.booking.schedule import Absence, WeeklyHours
from domain.operations.providers.open_clinics import Opening
from domain.people.iin import Iin
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider

TOWN_DAY = date(2026, 11, 1)
"""Ages are told from this day, so that nobody changes between two starts."""

_SEED = 39
_ORDINARY = (Case.PARENT, Case.ADULT, Case.PENSIONER, Case.GUARDIAN)
_UNATTACHED_EVERY = 15
_LATER = (Case.CHILD, Case.WARD, Case.OUTSIDE_UNIT, Case.ODD_IIN, Case.NO_PHONE, Case.OTHER_PHONE)


@dataclass(frozen=True)
class SandboxTown:
    clinics: tuple[Provider, ...]
    doctors: tuple[Doctor, ...]
    weekly_hours: tuple[WeeklyHours, ...]
    absences: tuple[Absence, ...]
    people: tuple[Townsperson, ...]
    """Those who are plainly able to book first: somebody to try is at the top."""

    def find(self, iin: Iin) -> Townsperson | None:
        return self._by_iin.get(iin.value)

    def doctor(self, doctor_id: str) -> Doctor:
        return self._by_doctor_id[doctor_id]

    @property
    def opening(self) -> Opening:
        """What the database is given at the first start."""
        return Opening((*self.clinics, *read_organisations()), self.doctors, self.weekly_hours, self.absences)

    @cached_property
    def _by_iin(self) -> dict[str, Townsperson]:
        return {one.person.iin.value: one for one in self.people}

    @cached_property
    def _by_doctor_id(self) -> dict[str, Doctor]:
        return {one.id: one for one in self.doctors}


@lru_cache(maxsize=1)
def sandbox_town() -> SandboxTown:
    dice, names, clinics = Dice(_SEED), Names(), read_clinics()
    staff = hire(dice, names, clinics, TOWN_DAY)
    people = Population(dice, names, clinics, staff.doctors, TOWN_DAY).settle()
    return SandboxTown(
        tuple(one.clinic for one in clinics),
        staff.doctors,
        staff.hours,
        staff.absences,
        tuple(_in_order(people)),
    )


def _in_order(people: Sequence[Townsperson]) -> Iterable[Townsperson]:
    show_first = sorted(
        people, key=lambda one: one.attachment is None or one.attachment.provider_code != SHOW_CLINIC
    )
    ordinary = _round_robin([[one for one in show_first if one.case is case] for case in _ORDINARY])
    unattached = iter([one for one in people if one.case is Case.UNATTACHED])
    for place, one in enumerate(ordinary, start=1):
        yield one
        if place % _UNATTACHED_EVERY == 0:
            yield from islice(unattached, 1)
    yield from unattached
    for case in _LATER:
        yield from (one for one in people if one.case is case)


def _round_robin(queues: Iterable[Sequence[Townsperson]]) -> Iterable[Townsperson]:
    waiting = [iter(queue) for queue in queues]
    while waiting:
        for queue in list(waiting):
            one = next(queue, None)
            if one is None:
                waiting.remove(queue)
            else:
                yield one
