"""What the academies have in their books."""

from collections.abc import Callable, Mapping
from datetime import timedelta

from adapters.registers.sandbox.ages import GROWN, age_of
from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.spelling import drawn_from, read_spellings
from adapters.registers.sandbox.town import TOWN_DAY, SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson
from domain.people.iin import Iin
from domain.services.cpd_certificate.programme import Programme, ProgrammeBooks, ProgrammeKind

TRAINING = "training"
_LISTS = {
    ProgrammeKind.ADVANCED_TRAINING: "advanced_training",
    ProgrammeKind.CERTIFICATION_COURSE: "certification_courses",
}
_HOURS = {ProgrammeKind.ADVANCED_TRAINING: 120, ProgrammeKind.CERTIFICATION_COURSE: 300}


def taken(one: Townsperson) -> tuple[tuple[ProgrammeKind, bool], ...]:
    """Which programmes somebody took, and whether to the end."""
    advanced, course = ProgrammeKind.ADVANCED_TRAINING, ProgrammeKind.CERTIFICATION_COURSE
    if age_of(one) < GROWN:
        return ()
    kinds = (((advanced, True),), ((course, True),), ((advanced, False),), ((advanced, True), (course, True)), ())
    return kinds[lot(one.person.iin, "training") % len(kinds)]


def has_training(one: Townsperson) -> bool:
    return (ProgrammeKind.ADVANCED_TRAINING, True) in taken(one)


def has_course(one: Townsperson) -> bool:
    return (ProgrammeKind.CERTIFICATION_COURSE, True) in taken(one)


def is_in_training(one: Townsperson) -> bool:
    return any(not done for _, done in taken(one))


CASES: Mapping[str, Callable[[Townsperson], bool]] = {
    "with-training": has_training,
    "with-course": has_course,
    "in-training": is_in_training,
}


class SandboxProgrammeBooks(ProgrammeBooks):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters) -> None:
        self._town = town
        self._registers = registers
        self._texts = read_spellings("cpd-certificate.toml")

    async def programmes(self, iin: Iin) -> tuple[Programme, ...]:
        self._registers.listens(TRAINING)
        one = self._town.find(iin)
        return tuple(self._programme(iin, kind, done=done) for kind, done in taken(one)) if one else ()

    def _programme(self, iin: Iin, kind: ProgrammeKind, *, done: bool) -> Programme:
        title = drawn_from(self._texts, _LISTS[kind], iin)
        finished = TOWN_DAY + timedelta(days=lot(iin, "finished") % 14) if done else None
        return Programme(kind.value, kind, title.kk, title.ru, _HOURS[kind], finished)
