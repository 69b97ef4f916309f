"""Schools and the gateway of the sandbox: found by trait, the same at every start, silent when told to be."""

import pytest

from adapters.registers.sandbox.learning import SandboxLearning
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.schooling import SCHOOLING
from adapters.registers.sandbox.town import sandbox_town
from domain.ports.registers import RegisterSilent
from domain.services.manager_certification.career import DIPLOMAS_KNOWN_SINCE

ENOUGH = 20
TOWN = sandbox_town()


@pytest.fixture
def learning() -> SandboxLearning:
    return SandboxLearning(TOWN, SandboxRegisters(TOWN))


@pytest.mark.parametrize("trait", sorted(SCHOOLING))
def test_there_is_somebody_to_try(trait: str) -> None:
    assert len(TOWN.listed(None, trait, ENOUGH)) == ENOUGH


async def test_the_books_agree_with_the_traits(learning: SandboxLearning) -> None:
    for one in TOWN.listed(None, "in-training", ENOUGH):
        assert [each.finished for each in await learning.programmes(one.person.iin)] == [None]
    for one in TOWN.listed(None, "college-debtor", ENOUGH):
        graduate = await learning.graduate(one.person.iin)
        assert graduate is not None
        assert graduate.debts
    for one in TOWN.listed(None, "with-career", ENOUGH):
        career = await learning.career(one.person.iin)
        assert career.studies[0].until >= DIPLOMAS_KNOWN_SINCE


async def test_each_can_fall_silent() -> None:
    registers = SandboxRegisters(TOWN)
    learning, iin = SandboxLearning(TOWN, registers), TOWN.people[0].person.iin
    registers.silence(Register.TRAINING)
    with pytest.raises(RegisterSilent):
        await learning.programmes(iin)
    await learning.graduate(iin)
    registers.silence()
    with pytest.raises(RegisterSilent):
        await learning.graduate(iin)
    with pytest.raises(RegisterSilent):
        await learning.career(iin)
