"""Who of the invented town studied what, told from who they are without the dice."""

from collections.abc import Callable, Mapping
from datetime import date

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.townsperson import Townsperson
from domain.people.age import age_on
from domain.services.cpd_certificate.programme import ProgrammeKind

ADULT, GROWN, EXPERIENCED = 18, 22, 35
# As the town tells ages.
AGES_TOLD_ON = date(2026, 11, 1)


def taken(one: Townsperson) -> tuple[tuple[ProgrammeKind, bool], ...]:
    """Which programmes somebody took, and whether to the end."""
    advanced, course = ProgrammeKind.ADVANCED_TRAINING, ProgrammeKind.CERTIFICATION_COURSE
    if _age(one) < GROWN:
        return ()
    kinds = (((advanced, True),), ((course, True),), ((advanced, False),), ((advanced, True), (course, True)), ())
    return kinds[lot(one.person.iin, "training") % len(kinds)]


def has_training(one: Townsperson) -> bool:
    return (ProgrammeKind.ADVANCED_TRAINING, True) in taken(one)


def has_course(one: Townsperson) -> bool:
    return (ProgrammeKind.CERTIFICATION_COURSE, True) in taken(one)


def is_in_training(one: Townsperson) -> bool:
    return any(not done for _, done in taken(one))


def has_career(one: Townsperson) -> bool:
    """Studied late enough for the gateway to know of it."""
    return _age(one) >= EXPERIENCED and lot(one.person.iin, "career") % 3 == 0


def is_graduate(one: Townsperson) -> bool:
    return ADULT <= _age(one) < EXPERIENCED and lot(one.person.iin, "college") % 2 == 0


def owes_college(one: Townsperson) -> bool:
    return is_graduate(one) and lot(one.person.iin, "college") % 4 == 0


def _age(one: Townsperson) -> int:
    return age_on(one.person.birth_date, AGES_TOLD_ON)


SCHOOLING: Mapping[str, Callable[[Townsperson], bool]] = {
    "with-training": has_training,
    "with-course": has_course,
    "in-training": is_in_training,
    "with-career": has_career,
    "college-graduate": lambda one: is_graduate(one) and not owes_college(one),
    "college-debtor": owes_college,
}
