"""One chat as it stands: what is stored of it and what only the living process knows."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Head:
    """All of a chat but its messages; stored as one value."""

    bot_id: int
    chat_id: int
    first_name: str
    language_code: str | None = None
    last_message_id: int = 0
    keyboard: dict[str, Any] | None = None
    toast: dict[str, Any] | None = None
    commands: dict[str, list[dict[str, str]]] = field(default_factory=dict)


@dataclass
class LocalMessage:
    """`data` is the message as the Bot API writes it; `html` is what a page may show of its text.

    `lang` is the language of the bot's words: empty for a citizen's, which nobody knows.
    """

    data: dict[str, Any]
    html: str
    version: int = 0
    lang: str = ""

    @property
    def message_id(self) -> int:
        return int(self.data["message_id"])

    @property
    def by_bot(self) -> bool:
        return bool(self.data["from"]["is_bot"])


@dataclass(frozen=True)
class LocalFile:
    id: str
    chat_id: int
    name: str
    mime: str
    body: bytes


@dataclass(frozen=True)
class ChatChange:
    head: Head
    put: tuple[LocalMessage, ...] = ()
    drop: tuple[int, ...] = ()
    file: LocalFile | None = None


class Bell:
    """Wakes everybody who waits for news. Between looking and waiting nothing may be awaited."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()
        self._rung = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._rung.wait()


class Chat:
    def __init__(self, head: Head, messages: dict[int, LocalMessage]) -> None:
        self.head = head
        self.messages = messages
        self.bytes_stored = 0
        self.typing = False
        self.version = 0
        self.bell = Bell()
        # one writer of the chat's state at a time; the citizen's turns also keep their order towards intake
        self.lock = asyncio.Lock()
        self.turn = asyncio.Lock()

    def apply(self, change: ChatChange) -> None:
        """Take over what is already on disk."""
        self.version += 1
        self.head = change.head
        for message in change.put:
            message.version = self.version
            self.messages[message.message_id] = message
        for message_id in change.drop:
            self.messages.pop(message_id, None)
        if change.file:
            self.bytes_stored += len(change.file.body)
        self.bell.ring()

    def stir(self) -> None:
        self.version += 1
        self.bell.ring()
