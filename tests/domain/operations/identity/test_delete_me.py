from sqlalchemy import func, select

from adapters.db.tables import metadata
from domain.operations.identity.delete_me import Deleted, DeleteMe, PreviewDeletion, WhatGoes
from domain.operations.identity.set_preferences import SetPreferences
from domain.operations.identity.withdraw_consent import ConsentWithdrawn, WithdrawConsent
from domain.people.consent import PERSONAL_DATA, TEXT_VERSION
from domain.people.phone import Phone
from domain.people.preferences import Preferences
from domain.requests.outcomes import NotIdentified
from tests.support.identity import House, registered

PHONE = Phone("+77011234567")


async def rows(house: House, table: str) -> int:
    count = select(func.count()).select_from(metadata.tables[table])
    return await house.database.read(lambda connection: connection.execute(count).scalar_one())


async def test_a_citizen_is_forgotten_in_every_chat(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.identified(700, person, PHONE)
    house.clock.goes_on(minutes=2)
    await house.identified(701, person, PHONE)
    assert await PreviewDeletion(house.store, house.clock)(acting) == WhatGoes(0, has_requests=False)

    delete = DeleteMe(house.store, house.clock)
    assert await delete(acting.chat) == Deleted(kept=False)
    assert await delete(acting.chat) == Deleted(kept=False)
    assert [await rows(house, table) for table in ("people", "chats", "codes")] == [0, 0, 0]
    assert await rows(house, "consents") == 2
    assert await house.store.read(lambda uow: uow.consents.living(acting.chat, PERSONAL_DATA)) is None


async def test_an_old_session_forgets_nobody(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    old = await house.identified(700, person, PHONE)
    house.clock.goes_on(days=29)
    living = await house.identified(701, person, PHONE)
    house.clock.goes_on(days=1)
    assert await DeleteMe(house.store, house.clock)(old.chat) == NotIdentified()
    assert (await house.acting(living.chat)).person == living.person


async def test_consent_is_provable_and_withdrawable(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.identified(700, person, PHONE)
    given = await house.store.read(lambda uow: uow.consents.living(acting.chat, PERSONAL_DATA))
    assert given is not None
    assert acting.person is not None
    proof = (given.text_version, given.language, given.given_at, given.person_id)
    assert proof == (TEXT_VERSION, "kk", house.clock.now(), acting.person.id)

    withdraw = WithdrawConsent(house.store, house.clock)
    assert await withdraw(acting.chat) == ConsentWithdrawn(1)
    assert await withdraw(acting.chat) == ConsentWithdrawn(0)
    assert (await house.acting(acting.chat)).person is None


async def test_preferences_are_remembered(house: House) -> None:
    acting = await house.chat()
    wanted = Preferences(shared_phone=True, clinic_in_push=True)
    await SetPreferences(house.store, house.clock)(acting.chat, 700, "kk", wanted)
    assert await house.store.read(lambda uow: uow.chats.preferences(acting.chat)) == wanted
