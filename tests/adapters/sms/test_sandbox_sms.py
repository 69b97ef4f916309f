import pytest
from sqlalchemy import select

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.tables.sandbox import sandbox_sms
from adapters.sms.sandbox import SandboxSms, SentSms
from domain.people.phone import Phone
from domain.ports.sms import SmsFailed
from tests.support.fake_time import START, FakeTime

MINE, YOURS = Phone("+77000000001"), Phone("+77000000002")
VAULT = Vault(KeyRing.parse(make_keys()))


async def test_messages_are_kept_by_number_across_restarts(database: Database) -> None:
    await SandboxSms(database, VAULT, FakeTime()).send(MINE, "Код: 123456")
    restarted = SandboxSms(database, VAULT, FakeTime())
    await restarted.send(MINE, "Код: 654321")
    assert await restarted.sent(MINE) == [SentSms(START, "Код: 123456"), SentSms(START, "Код: 654321")]
    assert await restarted.sent(YOURS) == []


async def test_nothing_is_kept_in_the_open(database: Database) -> None:
    await SandboxSms(database, VAULT, FakeTime()).send(MINE, "123456")
    (row,) = await database.read(lambda connection: connection.execute(select(sandbox_sms)).all())
    assert b"123456" not in row.text
    assert MINE.e164.encode() not in row.phone_print


async def test_can_be_made_to_fail(database: Database) -> None:
    sms = SandboxSms(database, VAULT, FakeTime())
    sms.fails = True
    with pytest.raises(SmsFailed):
        await sms.send(MINE, "123456")
    assert await sms.sent(MINE) == []
