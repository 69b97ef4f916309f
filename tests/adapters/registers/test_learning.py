"""Schools and the gateway of the sandbox: found by trait, the same at every start, silent when told to be."""

import pytest

from adapters.registers.sandbox.cases import listed
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.services import cpd_certificate, education_document, manager_certification
from adapters.registers.sandbox.services.cpd_certificate import TRAINING, SandboxProgrammeBooks
from adapters.registers.sandbox.services.education_document import SandboxGraduateBooks
from adapters.registers.sandbox.services.manager_certification import SandboxCareers
from adapters.registers.sandbox.town import sandbox_town
from domain.ports.registers import RegisterSilent
from domain.services.manager_certification.career import DIPLOMAS_KNOWN_SINCE

ENOUGH = 20
TOWN = sandbox_town()


TRAITS = [*cpd_certificate.CASES, *education_document.CASES, *manager_certification.CASES]


@pytest.mark.parametrize("trait", TRAITS)
def test_there_is_somebody_to_try(trait: str) -> None:
    assert len(listed(TOWN, None, trait, ENOUGH)) == ENOUGH


async def test_the_books_agree_with_the_traits() -> None:
    registers = SandboxRegisters(TOWN)
    for one in listed(TOWN, None, "in-training", ENOUGH):
        programmes = await SandboxProgrammeBooks(TOWN, registers).programmes(one.person.iin)
        assert [each.finished for each in programmes] == [None]
    for one in listed(TOWN, None, "college-debtor", ENOUGH):
        graduate = await SandboxGraduateBooks(TOWN, registers).graduate(one.person.iin)
        assert graduate is not None
        assert graduate.debts
    for one in listed(TOWN, None, "with-career", ENOUGH):
        career = await SandboxCareers(TOWN, registers).career(one.person.iin)
        assert career.studies[0].until >= DIPLOMAS_KNOWN_SINCE


async def test_each_can_fall_silent() -> None:
    registers, iin = SandboxRegisters(TOWN), TOWN.people[0].person.iin
    college = SandboxGraduateBooks(TOWN, registers)
    registers.silence(TRAINING)
    with pytest.raises(RegisterSilent):
        await SandboxProgrammeBooks(TOWN, registers).programmes(iin)
    await college.graduate(iin)
    registers.silence()
    with pytest.raises(RegisterSilent):
        await college.graduate(iin)
    with pytest.raises(RegisterSilent):
        await SandboxCareers(TOWN, registers).career(iin)
    registers.answer()
    await college.graduate(iin)
