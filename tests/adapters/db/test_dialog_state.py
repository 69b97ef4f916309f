import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey
from sqlalchemy import Connection, select

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.dialog_state import DialogStorage, StateChange
from adapters.db.tables.intake import dialog_state
from tests.bot.house import NOW

CHAT = (1, 7)
KEYS = KeyRing.parse(make_keys())


class Form(StatesGroup):
    iin = State()


def key(destiny: str = "default") -> StorageKey:
    return StorageKey(bot_id=1, chat_id=7, user_id=7, destiny=destiny)


@pytest.fixture
def storage(database: Database) -> DialogStorage:
    return DialogStorage(database, Vault(KEYS))


def again(database: Database, ring: KeyRing = KEYS) -> DialogStorage:
    """As after a restart."""
    return DialogStorage(database, Vault(ring))


async def commit(database: Database, storage: DialogStorage) -> StateChange | None:
    change = storage.change(CHAT)
    if change is not None:
        await database.write(lambda connection: change.write(connection, NOW))
    storage.settled(CHAT, change)
    return change


async def bodies(database: Database) -> list[bytes]:
    def job(connection: Connection) -> list[bytes]:
        return list(connection.execute(select(dialog_state.c.body)).scalars())

    return await database.read(job)


async def test_one_encrypted_row_holds_every_key_of_a_chat(database: Database, storage: DialogStorage) -> None:
    await storage.set_state(key(), Form.iin)
    await storage.set_data(key("aiogd:context:a"), {"answer": "041122500001", "text": "Қазақша\tа\n"})
    await commit(database, storage)
    (body,) = await bodies(database)
    assert b"041122500001" not in body
    fresh = again(database)
    assert await fresh.get_state(key()) == "Form:iin"
    assert await fresh.get_data(key("aiogd:context:a")) == {"answer": "041122500001", "text": "Қазақша\tа\n"}
    assert await fresh.get_data(key("aiogd:context:b")) == {}


async def test_what_is_emptied_leaves_no_row(database: Database, storage: DialogStorage) -> None:
    await storage.set_data(key(), {"a": 1})
    await storage.set_state(key(), Form.iin)
    await commit(database, storage)
    await storage.set_data(key(), {})
    await storage.set_state(key(), None)
    await commit(database, storage)
    assert await bodies(database) == []


async def test_nothing_is_written_when_nothing_changed(database: Database, storage: DialogStorage) -> None:
    await storage.set_data(key(), {"a": 1})
    await commit(database, storage)
    await storage.set_data(key(), {"a": 1})
    assert await commit(database, storage) is None


async def test_a_rollback_gives_the_committed_state_back(database: Database, storage: DialogStorage) -> None:
    await storage.set_data(key(), {"list": [1]})
    await commit(database, storage)
    data = await storage.get_data(key())
    data["list"].append(2)
    assert await storage.get_data(key()) == {"list": [1]}, "what was not set is not kept"
    await storage.set_data(key(), data)
    storage.rolled_back(CHAT)
    assert await storage.get_data(key()) == {"list": [1]}


async def test_forgetting_drops_every_key(database: Database, storage: DialogStorage) -> None:
    await storage.set_data(key("x"), {"a": 1})
    await commit(database, storage)
    await storage.forget(CHAT)
    assert await storage.get_data(key("x")) == {}
    await commit(database, storage)
    assert await bodies(database) == []


async def test_values_live_as_json_even_before_a_restart(storage: DialogStorage) -> None:
    await storage.set_data(key(), {"when": (1, 2), "by": {5: "x"}})
    assert await storage.get_data(key()) == {"when": [1, 2], "by": {"5": "x"}}


async def test_what_json_cannot_hold_fails_at_once(storage: DialogStorage) -> None:
    with pytest.raises(TypeError):
        await storage.set_data(key(), {"now": NOW})


@pytest.mark.parametrize("plain", [b"\xff", b"no tab", b"data|7|||default\t{broken", b"data|7|||default\t[1]"])
async def test_unreadable_content_is_an_empty_state(
    database: Database, storage: DialogStorage, plain: bytes
) -> None:
    sealed = Vault(KEYS).seal(plain, "dialog_state:1:7")
    await database.write(lambda connection: StateChange(CHAT, plain, sealed).write(connection, NOW))
    assert await storage.get_data(key()) == {}
    assert await storage.get_state(key()) is None
    await storage.set_data(key(), {"a": 1})
    await commit(database, storage)
    assert await again(database).get_data(key()) == {"a": 1}


async def test_a_row_sealed_with_a_lost_key_is_an_empty_state(database: Database, storage: DialogStorage) -> None:
    await storage.set_data(key(), {"a": 1})
    await commit(database, storage)
    assert await again(database, KeyRing.parse(make_keys())).get_data(key()) == {}


async def test_memory_holds_only_so_many_chats(database: Database) -> None:
    storage = DialogStorage(database, Vault(KEYS), capacity=2)
    for chat in range(5):
        await storage.set_data(StorageKey(bot_id=1, chat_id=chat, user_id=chat), {"a": chat})
        change = storage.change((1, chat))
        assert change is not None
        await database.write(lambda connection, change=change: change.write(connection, NOW))
        storage.settled((1, chat), change)
    assert len(storage._committed) == 2
    assert await storage.get_data(StorageKey(bot_id=1, chat_id=0, user_id=0)) == {"a": 0}
