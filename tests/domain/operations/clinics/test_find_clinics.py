"""The clinics there are, the nearest of them, and the citizen's own."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.store import SqlStore
from domain.operations.clinics.find_clinics import FindClinics, rank
from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.operations.providers.open_clinics import OpenClinics, Opening
from domain.people.acting import Acting, ChatRef
from domain.people.known import KnownPerson
from domain.people.person import Attachment
from domain.providers.distance import Point
from domain.requests.outcomes import NobodyKnown, RegisterDidNotAnswer
from tests.support.booking import CLINIC
from tests.support.identity import NOON, Clock, Registers, registered

HERE = Point(43.2, 76.9)
CLINICS = tuple(
    replace(CLINIC, code=code, latitude=latitude, longitude=longitude)
    for code, latitude, longitude in (
        ("far", 43.3, 76.9),
        ("here-b", 43.2, 76.9),
        ("here-a", 43.2, 76.9),
        ("near", 43.21, 76.9),
        ("farther", 44.3, 76.9),
    )
)
PERSON = registered()
KNOWN = KnownPerson("person", PERSON.iin, "A", "B", PERSON.birth_date)
ACTING = Acting(ChatRef(1, 1), 1, "kk", KNOWN, NOON + timedelta(days=1))


@pytest.fixture
async def find(database: Database) -> FindClinics:
    store = SqlStore(database, Vault(KeyRing.parse(make_keys())))
    await OpenClinics(store)(Opening(CLINICS, (), ()))
    return FindClinics(store)


async def test_the_nearest_three_in_order(find: FindClinics) -> None:
    assert [near.clinic.code for near in await find.nearest(HERE)] == ["here-a", "here-b", "near"]
    assert [near.clinic.code for near in await find.nearest(HERE, 1)] == ["here-a"]
    assert [round(near.metres, -2) for near in await find.nearest(HERE)] == [0, 0, 1100]


async def test_all_and_one(find: FindClinics) -> None:
    assert {clinic.code for clinic in await find()} == {clinic.code for clinic in CLINICS}
    assert await find.one("near") == CLINICS[3]
    assert await find.one("nowhere") is None


def test_where_there_are_no_clinics_nothing_is_near() -> None:
    assert rank((), HERE) == ()


async def test_my_clinic() -> None:
    registers = Registers()
    find = FindMyClinic(Clock(), registers)
    assert await find(ACTING) == MyClinic(None)
    registers.attached[PERSON.iin] = Attachment("almaty-01", None, date(2020, 1, 1))
    assert await find(ACTING) == MyClinic("almaty-01")
    registers.silent = True
    assert await find(ACTING) == RegisterDidNotAnswer()


@pytest.mark.parametrize(
    "stranger",
    [replace(ACTING, person=None), replace(ACTING, verified_until=NOON), replace(ACTING, verified_until=None)],
)
async def test_strangers_are_told_nothing(stranger: Acting) -> None:
    registers = Registers()
    registers.attached[PERSON.iin] = Attachment("almaty-01", None, date(2020, 1, 1))
    assert await FindMyClinic(Clock(), registers)(stranger) == NobodyKnown()
