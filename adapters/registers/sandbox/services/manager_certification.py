"""Where people studied and worked, as the gateway to the registers tells it."""

from collections.abc import Callable, Mapping

from adapters.registers.sandbox.ages import EXPERIENCED, age_of
from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.spelling import Spelling, drawn_from, read_spellings
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson
from domain.people.iin import Iin
from domain.services.manager_certification.career import Career, Post, Study
from domain.services.manager_certification.careers import Careers

CAREERS = "careers"
_GRADUATES_AT = 23


def has_career(one: Townsperson) -> bool:
    """Studied late enough for the gateway to know of it."""
    return age_of(one) >= EXPERIENCED and lot(one.person.iin, "career") % 3 == 0


CASES: Mapping[str, Callable[[Townsperson], bool]] = {"with-career": has_career}


class SandboxCareers(Careers):
    def __init__(self, town: SandboxTown, registers: SandboxRegisters) -> None:
        self._town = town
        self._registers = registers
        self._texts = read_spellings("manager-certification.toml")

    async def career(self, iin: Iin) -> Career:
        self._registers.listens(CAREERS)
        one = self._town.find(iin)
        return self._career(one) if one is not None and has_career(one) else Career()

    def _career(self, one: Townsperson) -> Career:
        iin = one.person.iin
        until = max(one.person.birth_date.year + _GRADUATES_AT, 2016)
        school, speciality = self._drawn("universities", iin), self._drawn("specialities", iin)
        work, position = self._drawn("workplaces", iin), self._drawn("positions", iin)
        diploma = f"{lot(iin, 'diploma') % 10_000_000:07d}"
        study = Study(school.kk, school.ru, speciality.kk, speciality.ru, until - 6, until, diploma)
        post = Post(work.kk, work.ru, position.kk, position.ru, until + 3, None)
        return Career((study,), (post,), is_retrained=True)

    def _drawn(self, name: str, iin: Iin) -> Spelling:
        return drawn_from(self._texts, name, iin)
