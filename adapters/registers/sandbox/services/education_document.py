"""The college's books: who graduated, in what, and what they owe."""

from collections.abc import Callable, Mapping

from adapters.registers.sandbox.ages import EXPERIENCED, age_of
from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.spelling import drawn_from, read_spellings
from adapters.registers.sandbox.town import TOWN_DAY, SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson
from domain.people.age import ADULT_FROM
from domain.people.iin import Iin
from domain.services.education_document.graduate import Debt, Graduate, GraduateBooks

COLLEGE = "college"
_DEBTS = (Debt("library"), Debt("fees", 45_000))


def is_graduate(one: Townsperson) -> bool:
    return ADULT_FROM <= age_of(one) < EXPERIENCED and lot(one.person.iin, "college") % 2 == 0


def owes_college(one: Townsperson) -> bool:
    return is_graduate(one) and lot(one.person.iin, "college") % 4 == 0


CASES: Mapping[str, Callable[[Townsperson], bool]] = {
    "college-graduate": lambda one: is_graduate(one) and not owes_college(one),
    "college-debtor": owes_college,
}


class SandboxGraduateBooks(GraduateBooks):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters) -> None:
        self._town = town
        self._registers = registers
        self._texts = read_spellings("education-document.toml")

    async def graduate(self, iin: Iin) -> Graduate | None:
        self._registers.listens(COLLEGE)
        one = self._town.find(iin)
        if one is None or not is_graduate(one):
            return None
        programme = drawn_from(self._texts, "college_programmes", iin)
        return Graduate(TOWN_DAY.year, programme.kk, programme.ru, _DEBTS if owes_college(one) else ())
