"""The invented bureau and register of medicines: whom they know, and that they stand still for a week."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest

from adapters.registers.sandbox.cases import listed, traits
from adapters.registers.sandbox.organisations import read_organisations
from adapters.registers.sandbox.registers import SandboxRegisters
from adapters.registers.sandbox.services.hospitalization_referral import (
    BUREAU,
    HOSPITAL,
    SandboxBureau,
    referral_state,
)
from adapters.registers.sandbox.services.medicines import DISPENSED, SandboxMedicines
from adapters.registers.sandbox.town import sandbox_town
from domain.ports.registers import RegisterSilent
from domain.services.hospitalization_referral.hospital_bureau import ReferralState

TUESDAY = datetime(2026, 11, 24, 5, tzinfo=UTC)
SUNDAY = datetime(2026, 11, 29, 18, tzinfo=UTC)
TOWN = sandbox_town()


@dataclass
class Stopped:
    at: datetime = TUESDAY

    def now(self) -> datetime:
        return self.at


@pytest.fixture
def registers() -> SandboxRegisters:
    return SandboxRegisters(TOWN)


@pytest.mark.parametrize("trait", sorted(traits()))
def test_people_of_every_trait_can_be_found(trait: str) -> None:
    found = listed(TOWN, None, trait, 5)
    assert len(found) == 5
    assert all(one.phone is not None for one in found), "somebody to try"


def test_referrals_are_in_every_state() -> None:
    states = Counter(state for one in TOWN.people if (state := referral_state(one)))
    assert set(states) == set(ReferralState)


async def test_the_bureau_names_a_hospital_there_is_and_a_day_that_stays(
    registers: SandboxRegisters,
) -> None:
    one = listed(TOWN, None, "referral-planned", 1)[0].person
    tuesday, sunday = (SandboxBureau(TOWN, registers, Stopped(at)) for at in (TUESDAY, SUNDAY))
    (found,) = await tuesday.referrals(one.iin)
    assert (found.hospital, found.state) == (HOSPITAL, ReferralState.PLANNED)
    assert HOSPITAL in {each.code for each in read_organisations()}
    assert found.planned_on is not None
    assert date(2026, 11, 30) <= found.planned_on <= date(2026, 12, 4)
    assert await sunday.referrals(one.iin) == (found,)
    nobody = next(each.person for each in TOWN.people if referral_state(each) is None)
    assert await tuesday.referrals(nobody.iin) == ()


async def test_medicines_were_given_and_more_will_be(registers: SandboxRegisters) -> None:
    one = listed(TOWN, None, "with-medicines", 1)[0].person
    found = await SandboxMedicines(TOWN, registers, Stopped()).dispensed(one.iin, date(2026, 10, 1))
    assert [each.on for each in found] == [date(2026, 10, 12), date(2026, 11, 9), date(2026, 12, 7)]


async def test_each_can_fall_silent(registers: SandboxRegisters) -> None:
    iin = TOWN.people[0].person.iin
    registers.silence(BUREAU, DISPENSED)
    with pytest.raises(RegisterSilent):
        await SandboxBureau(TOWN, registers, Stopped()).referrals(iin)
    with pytest.raises(RegisterSilent):
        await SandboxMedicines(TOWN, registers, Stopped()).dispensed(iin, date(2026, 1, 1))
