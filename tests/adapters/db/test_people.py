import asyncio
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.engine import Engine

from adapters.crypto.vault import CannotOpen
from adapters.db.database import Database
from adapters.db.tables import metadata
from domain.operations.identity.forget_old_codes import ForgetOldCodes
from domain.people.acting import ChatRef
from domain.people.known import KnownPerson
from domain.people.person import Proof, Relation
from domain.people.phone import Phone
from domain.people.representation import Representation
from domain.ports.unit_of_work import UnitOfWork
from tests.support.identity import NOON, House, registered, wrong

PHONE = Phone("+77011234567")
PERSONAL = ("people", "chats", "codes", "code_failures", "identity_checks", "consents", "representations")


async def keep(house: House, serial: int = 1) -> KnownPerson:
    person, fresh = registered(serial=serial), house.ids.new()
    return await house.store.write(lambda uow: uow.people.keep(person, fresh, NOON))


async def test_a_person_is_kept_once_and_found_by_iin(database: Database) -> None:
    house = House(database)
    kept = await asyncio.gather(*(keep(house) for _ in range(8)))
    assert {one.id for one in kept} == {kept[0].id}
    found = await house.store.read(lambda uow: uow.people.by_iin(kept[0].iin))
    assert found == kept[0]


async def test_nothing_personal_can_be_read_from_the_rows(database: Database) -> None:
    house = House(database)
    person = house.registers.knows(registered(), PHONE)
    await house.identified(700, person, PHONE)
    code = house.sms.code(PHONE)
    secrets = [person.iin.value, PHONE.e164, PHONE.e164[1:], person.name_kk.family, person.name_ru.family, code]
    stored = b""
    for name in PERSONAL:
        table = metadata.tables[name]
        rows = await database.read(lambda connection, table=table: connection.execute(select(table)).all())
        stored += b"|".join(
            value if isinstance(value, bytes) else str(value).encode() for row in rows for value in row
        )
    assert stored
    assert [secret for secret in secrets if secret.encode() in stored] == []


async def test_who_is_acting_takes_one_statement(database: Database) -> None:
    house = House(database)
    acting = await house.identified(700, house.registers.knows(registered(), PHONE), PHONE)
    asked: list[str] = []

    def count(connection: object, cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("SELECT"):
            asked.append(statement)

    event.listen(Engine, "before_cursor_execute", count)
    try:
        found = await house.store.read(lambda uow: uow.chats.acting(acting.chat))
    finally:
        event.remove(Engine, "before_cursor_execute", count)
    assert found == acting
    assert len(asked) == 1


async def test_a_row_moved_to_another_person_does_not_open(database: Database) -> None:
    house = House(database)
    one, other = await keep(house, 1), await keep(house, 50)
    people = metadata.tables["people"]

    def swap(connection: Connection) -> None:
        sealed = connection.execute(select(people.c.iin).where(people.c.id == other.id)).scalar_one()
        connection.execute(people.update().where(people.c.id == one.id).values(iin=sealed))

    await database.write(swap)
    with pytest.raises(CannotOpen):
        await house.store.read(lambda uow: uow.people.by_id(one.id))


async def test_a_chat_remembers_language_person_and_silence(database: Database) -> None:
    house = House(database)
    person = await keep(house)
    chat, until = ChatRef(1, 700), NOON + timedelta(days=30)

    async def change(work: Callable[[UnitOfWork], object]) -> None:
        await house.store.write(work)

    await change(lambda uow: uow.chats.open(chat, 5, "kk", NOON))
    await change(lambda uow: uow.chats.open(chat, 5, "ru", NOON))
    assert (await house.acting(chat)).language == "kk"
    await change(lambda uow: uow.chats.set_language(chat, "ru"))
    await change(lambda uow: uow.chats.bind(chat, person.id, until))
    await change(lambda uow: uow.chats.block(chat, NOON))
    there = await house.acting(chat)
    assert (there.language, there.person, there.verified_until, there.user_id) == ("ru", person, until, 5)
    assert await house.store.read(lambda uow: (uow.chats.is_blocked(chat), uow.chats.of_person(person.id))) == (
        True,
        (chat,),
    )
    await change(lambda uow: uow.chats.unblock(chat))
    await change(lambda uow: uow.chats.forget(chat))
    assert await house.store.read(lambda uow: uow.chats.acting(chat)) is None


async def test_the_registers_whole_answer_replaces_the_links(database: Database) -> None:
    house = House(database)
    parent, one, other = [await keep(house, serial) for serial in (1, 30, 60)]

    for named in ([one, other], [other], [other, one], []):
        links = [Representation(person, Relation.CHILD, Proof.BIRTH_RECORD) for person in named]
        await house.store.write(lambda uow, links=links: uow.people.replace_representations(parent.id, links, NOON))
        found = await house.store.read(lambda uow: uow.people.representations(parent.id))
        assert sorted(found, key=str) == sorted(links, key=str)


async def test_old_codes_go_and_with_them_whom_nobody_confirmed_to_be(database: Database) -> None:
    house = House(database)
    stranger = house.registers.knows(registered(), PHONE)
    citizen = house.registers.knows(registered(serial=40), PHONE)
    acting = await house.chat()
    sent = await house.asks_code(acting, stranger, PHONE)
    await house.types(acting, sent, wrong(house.sms.code(PHONE)))
    await house.identified(701, citizen, PHONE)
    forget = ForgetOldCodes(house.store)
    assert await forget(NOON + timedelta(days=7)) == 0
    assert await forget(NOON + timedelta(days=7, seconds=1)) == 1
    assert await house.store.read(lambda uow: uow.people.by_iin(stranger.iin)) is None
    assert await house.store.read(lambda uow: uow.people.by_iin(citizen.iin)) is not None
    assert await house.store.read(lambda uow: uow.codes.failures_by_all(NOON - timedelta(days=1))) == 0
