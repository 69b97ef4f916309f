"""Chats of the local messenger: written through to the encrypted tables, read from memory.

One process at a time may own these tables; the local messenger is served in the sandbox only.
"""

import asyncio
import json
from collections.abc import Callable, Collection, Iterable
from dataclasses import asdict
from datetime import datetime
from typing import Any, Protocol, TypeVar

from sqlalchemy import Connection

from adapters.channels.local import rows
from adapters.channels.local.chat import Chat, ChatChange, Head, LocalFile, LocalMessage
from adapters.channels.local.tongues import Tongues, marked
from domain.ports.clock import Clock
from domain.ports.ids import Ids

T = TypeVar("T")

KEPT_MESSAGES = 500
UPDATE_BLOCK = 1000


class Rows(Protocol):
    """The engine's lower door: work on a plain connection."""

    async def write(self, work: Callable[[Connection], T]) -> T: ...

    async def read(self, work: Callable[[Connection], T]) -> T: ...


class Sealer(Protocol):
    def seal(self, plain: bytes, about: str) -> bytes: ...

    def open(self, sealed: bytes, about: str) -> bytes: ...


class LocalChats:
    def __init__(self, database: Rows, vault: Sealer, clock: Clock, ids: Ids, tongues: Tongues) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self._ids = ids
        self.tongues = tongues
        self._open: dict[int, Chat] = {}
        self._opening = asyncio.Lock()
        self._numbering = asyncio.Lock()
        self._next_update, self._update_end = 0, 0

    def now(self) -> datetime:
        return self._clock.now()

    async def create(self, bot_id: int, first_name: str, language_code: str | None) -> Chat:
        chat_id = 10**11 + int(self._ids.digits(11))
        head = Head(bot_id, chat_id, first_name, language_code)
        sealed, now = self._seal_head(head), self.now()
        await self._database.write(lambda conn: rows.add_chat(conn, bot_id, chat_id, sealed, now))
        return self._open.setdefault(chat_id, Chat(head, {}))

    async def open(self, chat_id: int) -> Chat | None:
        if chat := self._open.get(chat_id):
            return chat
        async with self._opening:
            if chat := self._open.get(chat_id):
                return chat
            stored = await self._database.read(lambda conn: rows.load_chat(conn, chat_id))
            if stored is None:
                return None
            _bot_id, head, messages, size = stored
            chat = Chat(self._open_head(chat_id, head), {})
            for message_id, body in messages:
                chat.messages[message_id] = self._open_message(chat_id, message_id, body)
            chat.bytes_stored = size
            self._open[chat_id] = chat
            return chat

    async def save(self, chat: Chat, change: ChatChange) -> None:
        """Commit, then show. The caller holds the chat's lock."""
        change = await marked(self.tongues, chat, change)
        kept = [known for known in chat.messages if known not in change.drop]
        drop = (*change.drop, *kept[: max(0, len(kept) + len(change.put) - KEPT_MESSAGES)])
        files = _orphans(chat, drop)
        work = self._work(chat, change, drop, files)
        await self._database.write(work)
        chat.apply(ChatChange(change.head, change.put, drop, change.file))

    async def file(self, file_id: str) -> LocalFile | None:
        stored = await self._database.read(lambda conn: rows.load_file(conn, file_id))
        if stored is None:
            return None
        chat_id, card, body = stored
        facts = json.loads(self._vault.open(card, f"local_files:card:{file_id}"))
        return LocalFile(
            file_id, chat_id, facts["name"], facts["mime"], self._vault.open(body, _file_body(file_id))
        )

    def new_file(self, chat: Chat, name: str, mime: str, body: bytes) -> LocalFile:
        return LocalFile(self._ids.new(), chat.head.chat_id, name, mime, body)

    async def update_id(self) -> int:
        """Unique over all restarts: numbers are reserved in blocks, a restart skips the rest of one."""
        async with self._numbering:
            if self._next_update >= self._update_end:
                first = await self._database.write(lambda conn: rows.reserve(conn, "updates", UPDATE_BLOCK))
                self._next_update, self._update_end = first, first + UPDATE_BLOCK
            self._next_update += 1
            return self._next_update - 1

    def _work(
        self, chat: Chat, change: ChatChange, drop: Collection[int], files: Collection[str]
    ) -> Callable[[Connection], None]:
        chat_id = chat.head.chat_id
        head = None if change.head == chat.head else self._seal_head(change.head)
        puts = [(one.message_id, self._seal_message(chat_id, one)) for one in change.put]
        sealed = self._seal_file(change.file) if change.file else None

        def work(conn: Connection) -> None:
            if head is not None:
                rows.save_head(conn, chat_id, head)
            for message_id, body in puts:
                rows.put_message(conn, chat_id, message_id, body)
            if drop:
                rows.drop_messages(conn, chat_id, drop)
            for file_id in files:
                rows.drop_file(conn, file_id)
            if change.file and sealed:
                rows.add_file(conn, change.file.id, chat_id, len(change.file.body), *sealed)

        return work

    def _seal_head(self, head: Head) -> bytes:
        return self._vault.seal(_dump(asdict(head)), f"local_chats:head:{head.chat_id}")

    def _open_head(self, chat_id: int, sealed: bytes) -> Head:
        return Head(**json.loads(self._vault.open(sealed, f"local_chats:head:{chat_id}")))

    def _seal_message(self, chat_id: int, message: LocalMessage) -> bytes:
        plain = _dump({"data": message.data, "html": message.html, "lang": message.lang})
        return self._vault.seal(plain, _message_body(chat_id, message.message_id))

    def _open_message(self, chat_id: int, message_id: int, sealed: bytes) -> LocalMessage:
        return LocalMessage(**json.loads(self._vault.open(sealed, _message_body(chat_id, message_id))))

    def _seal_file(self, file: LocalFile) -> tuple[bytes, bytes]:
        card = _dump({"name": file.name, "mime": file.mime})
        return (
            self._vault.seal(card, f"local_files:card:{file.id}"),
            self._vault.seal(file.body, _file_body(file.id)),
        )


def _dump(value: dict[str, Any]) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _message_body(chat_id: int, message_id: int) -> str:
    return f"local_messages:body:{chat_id}:{message_id}"


def _file_body(file_id: str) -> str:
    return f"local_files:body:{file_id}"


def _orphans(chat: Chat, drop: Iterable[int]) -> tuple[str, ...]:
    """Files that no message will show any more."""
    gone = set(drop)
    lost = {_file_id(chat.messages[one]) for one in gone if one in chat.messages}
    held = {_file_id(message) for number, message in chat.messages.items() if number not in gone} if lost else set()
    return tuple(sorted(one for one in lost - held if one))


def _file_id(message: LocalMessage) -> str | None:
    document = message.data.get("document")
    return document["file_id"] if document else None
