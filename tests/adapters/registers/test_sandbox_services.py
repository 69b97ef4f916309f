"""What the sandbox's registers say of lists, attachments, drivers and capacity: the same at every start."""

from datetime import date

import pytest

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.registers.sandbox.attachments import SandboxAttachments
from adapters.registers.sandbox.cases import listed
from adapters.registers.sandbox.registers import Register, SandboxRegisters
from adapters.registers.sandbox.services.attachment import FULL_CLINIC, SandboxLists
from adapters.registers.sandbox.services.donor_registration import SandboxCapacity
from adapters.registers.sandbox.services.driver_certificate import SandboxDrivers
from adapters.registers.sandbox.town import TOWN_DAY, sandbox_town
from adapters.registers.sandbox.townsperson import Townsperson
from domain.law import Law
from domain.people.person import Attachment
from domain.ports.registers import RegisterSilent
from domain.providers.doctor import Speciality
from domain.services.attachment.doctor_list import room_for

TOWN = sandbox_town()
NORMS = Law.load().standard("attachment", TOWN_DAY).norms
GROWN, CHILD, GROWN_UP = 40, 5, 18


def somebody(case: str) -> Townsperson:
    return listed(TOWN, None, case, 1)[0]


@pytest.fixture
def registers() -> SandboxRegisters:
    return SandboxRegisters(TOWN)


async def test_only_one_clinic_is_full(registers: SandboxRegisters, database: Database) -> None:
    lists = SandboxLists(TOWN, registers, database)
    sizes = await lists.sizes([doctor.id for doctor in TOWN.doctors])
    full = {
        doctor.provider_code
        for doctor in TOWN.doctors
        for age in [CHILD if doctor.speciality is Speciality.DISTRICT_PAEDIATRICIAN else GROWN]
        if not room_for(age, doctor, sizes[doctor.id], NORMS).is_open
    }
    assert full == {FULL_CLINIC}


async def test_an_attachment_told_is_remembered_and_counted_once(
    registers: SandboxRegisters, database: Database
) -> None:
    vault = Vault(KeyRing.parse(make_keys()))
    register = SandboxAttachments(registers, database, vault)
    iin, doctor = somebody("unattached").person.iin, TOWN.doctors[0]
    lists = SandboxLists(TOWN, registers, database)
    before = (await lists.sizes([doctor.id]))[doctor.id]
    assert await register.attachment(iin) is None
    attachment = Attachment(doctor.provider_code, doctor.id, date(2026, 11, 24))
    for _ in range(2):
        await register.attach(iin, attachment)
    after_restart = SandboxAttachments(SandboxRegisters(TOWN), database, vault)
    assert await after_restart.attachment(iin) == attachment
    assert (await lists.sizes([doctor.id]))[doctor.id].total == before.total + 1


async def test_who_moves_leaves_the_clinic_of_before(registers: SandboxRegisters, database: Database) -> None:
    register = SandboxAttachments(registers, database, Vault(KeyRing.parse(make_keys())))
    adult = somebody("adult")
    assert await register.attachment(adult.person.iin) == adult.attachment
    moved = Attachment(TOWN.doctors[0].provider_code, TOWN.doctors[0].id, date(2026, 11, 24))
    await register.attach(adult.person.iin, moved)
    assert await register.attachment(adult.person.iin) == moved


async def test_a_silent_register_neither_tells_nor_takes(registers: SandboxRegisters, database: Database) -> None:
    register = SandboxAttachments(registers, database, Vault(KeyRing.parse(make_keys())))
    registers.silence(Register.ATTACHMENT)
    iin = somebody("adult").person.iin
    with pytest.raises(RegisterSilent):
        await register.attachment(iin)
    with pytest.raises(RegisterSilent):
        await register.attach(iin, Attachment("almaty-01", None, TOWN_DAY))
    with pytest.raises(RegisterSilent):
        await SandboxLists(TOWN, registers, database).sizes([])


@pytest.mark.parametrize(
    ("case", "examined", "expired", "fit", "paid"),
    [
        ("driver-paid", True, False, True, True),
        ("driver-unpaid", True, False, True, False),
        ("driver-expired", True, True, True, True),
        ("driver-unfit", True, False, False, True),
        ("driver-never-examined", False, False, False, True),
    ],
)
async def test_every_fate_of_a_driver_can_be_tried(
    registers: SandboxRegisters, case: str, examined: bool, expired: bool, fit: bool, paid: bool
) -> None:
    drivers, driver = SandboxDrivers(TOWN, registers), somebody(case)
    found = await drivers.examination(driver.person.iin)
    assert (found is not None) is examined
    if found is not None:
        assert (found.valid_until < TOWN_DAY, found.fit) == (expired, fit)
        assert driver.attachment is not None
        assert found.provider_code == driver.attachment.provider_code
    assert await drivers.is_paid(driver.person.iin, "driver-certificate") is paid
    assert not await drivers.is_paid(driver.person.iin, "another-service")


async def test_the_incapable_are_grown_wards_and_a_few_who_write_themselves(registers: SandboxRegisters) -> None:
    capacity = SandboxCapacity(TOWN, registers)
    assert not await capacity.is_capable(somebody("incapable").person.iin)
    assert somebody("incapable").phone is not None
    wards = [one for one in listed(TOWN, None, "ward", 200) if one.person.age_on(TOWN_DAY) >= GROWN_UP]
    assert {await capacity.is_capable(one.person.iin) for one in wards} == {False}
    assert await capacity.is_capable(somebody("driver-paid").person.iin)
