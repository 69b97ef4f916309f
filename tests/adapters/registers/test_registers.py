import pytest

from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.town import sandbox_town
from domain.people.iin import Iin, check_digit
from domain.ports.registers import RegisterSilent

ELEVEN = "85031230111"
NOBODY = Iin(f"{ELEVEN}{check_digit(ELEVEN)}")


@pytest.fixture
def registers() -> SandboxRegisters:
    return SandboxRegisters(sandbox_town())


async def test_tell_what_they_know(registers: SandboxRegisters) -> None:
    somebody = sandbox_town().people[0]
    iin = somebody.person.iin
    assert await registers.person(iin) == somebody.person
    assert await registers.phones(iin) == somebody.registered_phones
    assert await registers.dependants(iin) == somebody.dependants
    assert await registers.attachment(iin) == somebody.attachment


async def test_know_nobody_else(registers: SandboxRegisters) -> None:
    assert await registers.person(NOBODY) is None
    assert await registers.attachment(NOBODY) is None
    assert await registers.phones(NOBODY) == frozenset()
    assert await registers.dependants(NOBODY) == ()


async def test_each_can_fall_silent(registers: SandboxRegisters) -> None:
    registers.silence(Register.PERSONS)
    for question in (registers.person, registers.phones, registers.dependants):
        with pytest.raises(RegisterSilent):
            await question(NOBODY)
    assert await registers.attachment(NOBODY) is None
    registers.silence()
    with pytest.raises(RegisterSilent):
        await registers.attachment(NOBODY)
    registers.answer()
    assert await registers.person(NOBODY) is None
