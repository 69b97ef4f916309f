"""Where each chat's dialog stands: one encrypted row per chat, kept as bytes in memory while in use.

During an update the storage works on a copy, each value of it as JSON. Whoever leads the update (the intake)
asks for the `change`, commits it together with the update's end, and then says `settled`; or `rolled_back`, and
the copy is forgotten. JSON rather than objects, so that what a handler sees is what a restart would give.
Content nobody can read is an empty state: a citizen must never be locked out by it.
"""

import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from adapters.crypto.vault import CannotOpen, Vault
from adapters.db.database import Database
from adapters.db.lean import Lean
from adapters.db.tables.intake import dialog_state

log = structlog.get_logger(__name__)

Chat = tuple[int, int]
Working = dict[str, str]

EMPTY = b""
CAPACITY = 20_000

_THIS = (dialog_state.c.bot_id == bindparam("bot")) & (dialog_state.c.chat_id == bindparam("chat"))
_LOAD = select(dialog_state.c.body).where(_THIS)
_DROP = delete(dialog_state).where(_THIS)


def _upsert(insert: Any) -> Any:
    new = insert(dialog_state).values({name: bindparam(name) for name in ("bot_id", "chat_id", "body", "saved_at")})
    return new.on_conflict_do_update(
        index_elements=["bot_id", "chat_id"], set_={"body": new.excluded.body, "saved_at": new.excluded.saved_at}
    )


_SAVE = Lean(_upsert(postgres_insert), on_sqlite=_upsert(sqlite_insert))


@dataclass(frozen=True, slots=True)
class StateChange:
    """What an update made of a chat's state, ready to be written in somebody's transaction."""

    chat: Chat
    plain: bytes
    sealed: bytes

    @classmethod
    def nothing(cls, chat: Chat) -> "StateChange":
        return cls(chat, EMPTY, EMPTY)

    def write(self, connection: Connection, at: datetime) -> None:
        bot_id, chat_id = self.chat
        if self.plain == EMPTY:
            connection.execute(_DROP, {"bot": bot_id, "chat": chat_id})
            return
        _SAVE.run(connection, bot_id=bot_id, chat_id=chat_id, body=self.sealed, saved_at=at)


class DialogStorage(BaseStorage):
    def __init__(self, database: Database, vault: Vault, *, capacity: int = CAPACITY) -> None:
        self._database = database
        self._vault = vault
        self._capacity = capacity
        self._committed: OrderedDict[Chat, bytes] = OrderedDict()
        self._working: dict[Chat, Working] = {}

    def change(self, chat: Chat) -> StateChange | None:
        """What differs from the committed state now."""
        working = self._working.get(chat)
        if working is None:
            return None
        plain = _encode(working)
        if plain == self._committed.get(chat):
            return None
        return StateChange(chat, plain, self._vault.seal(plain, _about(chat)))

    def settled(self, chat: Chat, change: StateChange | None) -> None:
        """The update is over and its change, if any, is on disk."""
        self._working.pop(chat, None)
        if change is not None:
            self._remember(chat, change.plain)

    def rolled_back(self, chat: Chat) -> None:
        self._working.pop(chat, None)

    async def forget(self, chat: Chat) -> None:
        """From here on the chat has no dialog; written when the update ends."""
        await self._of(chat)
        self._working[chat] = {}

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        await self._put("state", key, state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        state = await self._get("state", key)
        return state if isinstance(state, str) else None

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        await self._put("data", key, data)

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        data = await self._get("data", key)
        return data if isinstance(data, dict) else {}

    async def close(self) -> None:
        self._working.clear()
        self._committed.clear()

    async def _get(self, part: str, key: StorageKey) -> Any:
        entry = (await self._of((key.bot_id, key.chat_id))).get(_name(part, key))
        try:
            return None if entry is None else json.loads(entry)
        except ValueError:
            return None

    async def _put(self, part: str, key: StorageKey, value: Any) -> None:
        working, name = await self._of((key.bot_id, key.chat_id)), _name(part, key)
        if value:
            working[name] = _to_json(value)
        else:
            working.pop(name, None)

    async def _of(self, chat: Chat) -> Working:
        working = self._working.get(chat)
        if working is None:
            plain = self._committed.get(chat)
            if plain is None:
                plain = await self._load(chat)
            self._remember(chat, plain)
            working = self._working[chat] = _decode(plain)
        return working

    async def _load(self, chat: Chat) -> bytes:
        bot_id, chat_id = chat

        def body(connection: Connection) -> bytes | None:
            return connection.execute(_LOAD, {"bot": bot_id, "chat": chat_id}).scalar()

        sealed = await self._database.read(body)
        if sealed is None:
            return EMPTY
        try:
            return self._vault.open(sealed, _about(chat))
        except CannotOpen:
            log.warning("dialog_state_unreadable")
            return EMPTY

    def _remember(self, chat: Chat, plain: bytes) -> None:
        self._committed[chat] = plain
        self._committed.move_to_end(chat)
        if len(self._committed) > self._capacity:
            self._committed.popitem(last=False)


def _about(chat: Chat) -> str:
    return f"dialog_state:{chat[0]}:{chat[1]}"


def _name(part: str, key: StorageKey) -> str:
    return f"{part}|{key.user_id}|{key.thread_id or ''}|{key.business_connection_id or ''}|{key.destiny}"


def _plain(kept: Any) -> Any:
    """What a journey keeps knows its own plain form; whatever else JSON cannot hold fails at once."""
    if not hasattr(kept, "plain"):
        raise TypeError(f"{type(kept).__name__} is not kept between presses")
    return kept.plain()


_to_json = json.JSONEncoder(separators=(",", ":"), default=_plain).encode


def _encode(working: Working) -> bytes:
    """One line per entry: its name, a tab, its value as JSON (which has neither tabs nor line ends)."""
    return "\n".join(f"{name}\t{value}" for name, value in working.items()).encode()


def _decode(plain: bytes) -> Working:
    try:
        return dict(line.split("\t") for line in plain.decode().split("\n")) if plain else {}
    except ValueError:
        return {}
