"""What the invented people studied, where they worked, what they owe the college: told from who they are."""

from datetime import timedelta

from adapters.registers.sandbox.lot import lot
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.schooling import AGES_TOLD_ON, has_career, is_graduate, owes_college, taken
from adapters.registers.sandbox.spelling import Spelling, read_data
from adapters.registers.sandbox.town import SandboxTown
from adapters.registers.sandbox.townsperson import Townsperson
from domain.people.iin import Iin
from domain.services.cpd_certificate.programme import Programme, ProgrammeKind
from domain.services.education_document.graduate import Debt, Graduate
from domain.services.manager_certification.career import Career, Post, Study

_GRADUATES_AT = 23
_HOURS = {ProgrammeKind.ADVANCED_TRAINING: 120, ProgrammeKind.CERTIFICATION_COURSE: 300}
_LISTS = {
    ProgrammeKind.ADVANCED_TRAINING: "advanced_training",
    ProgrammeKind.CERTIFICATION_COURSE: "certification_courses",
}
_DEBTS = (Debt("library"), Debt("fees", 45_000))


class SandboxLearning:
    """The academies, the college and the gateway at once."""

    def __init__(self, town: SandboxTown, registers: SandboxRegisters) -> None:
        self._town = town
        self._registers = registers
        self._texts = {
            name: [Spelling.read(each) for each in texts] for name, texts in read_data("learning.toml").items()
        }

    async def programmes(self, iin: Iin) -> tuple[Programme, ...]:
        self._registers.listens(Register.TRAINING)
        one = self._town.find(iin)
        return tuple(self._programme(iin, kind, done=done) for kind, done in taken(one)) if one else ()

    async def graduate(self, iin: Iin) -> Graduate | None:
        self._registers.listens(Register.COLLEGE)
        one = self._town.find(iin)
        if one is None or not is_graduate(one):
            return None
        programme = self._one_of("college_programmes", iin)
        return Graduate(AGES_TOLD_ON.year, programme.kk, programme.ru, _DEBTS if owes_college(one) else ())

    async def career(self, iin: Iin) -> Career:
        self._registers.listens(Register.CAREERS)
        one = self._town.find(iin)
        return self._career(one) if one is not None and has_career(one) else Career()

    def _programme(self, iin: Iin, kind: ProgrammeKind, *, done: bool) -> Programme:
        title = self._one_of(_LISTS[kind], iin)
        finished = AGES_TOLD_ON + timedelta(days=lot(iin, "finished") % 14) if done else None
        return Programme(kind.value, kind, title.kk, title.ru, _HOURS[kind], finished)

    def _career(self, one: Townsperson) -> Career:
        iin = one.person.iin
        until = max(one.person.birth_date.year + _GRADUATES_AT, 2016)
        school, speciality = self._one_of("universities", iin), self._one_of("specialities", iin)
        work, position = self._one_of("workplaces", iin), self._one_of("positions", iin)
        diploma = f"{lot(iin, 'diploma') % 10_000_000:07d}"
        study = Study(school.kk, school.ru, speciality.kk, speciality.ru, until - 6, until, diploma)
        post = Post(work.kk, work.ru, position.kk, position.ru, until + 3, None)
        return Career((study,), (post,), is_retrained=True)

    def _one_of(self, name: str, iin: Iin) -> Spelling:
        texts = self._texts[name]
        return texts[lot(iin, name) % len(texts)]
