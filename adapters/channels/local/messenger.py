"""The citizen's side of the local messenger, as the web page and its JSON API use it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, Protocol

from adapters.channels.local import citizen
from adapters.channels.local.chat import Chat, ChatChange, LocalFile
from adapters.channels.local.chats import LocalChats
from adapters.channels.local.profile import Commands
from adapters.channels.local.shown import shown_chat
from adapters.channels.local.uploads import safe_name

Doing = Callable[[Chat], Awaitable[citizen.Update]]

# while a chat is in work its page looks this often whether the work has ended
LOOK_AGAIN_S = 0.1


class Door(Protocol):
    """Intake, as a channel sees it."""

    async def accept(self, bot_id: int, update: citizen.Update) -> bool: ...

    def is_idle(self, bot_id: int, chat_id: int) -> bool: ...

    async def wait_idle(self, bot_id: int, chat_id: int, seconds: float | None = None) -> bool: ...


class LocalMessenger:
    def __init__(self, bot_id: int, chats: LocalChats, commands: Commands, intake: Door) -> None:
        self._bot_id = bot_id
        self._chats = chats
        self._commands = commands
        self._intake = intake

    async def create(self, first_name: str, language_code: str | None) -> int:
        chat = await self._chats.create(self._bot_id, first_name, language_code)
        return chat.head.chat_id

    async def say(self, chat_id: int, text: str) -> bool:
        return await self._do(chat_id, lambda chat: citizen.say(self._chats, chat, text))

    async def share_contact(self, chat_id: int, phone: str, *, foreign: bool) -> bool:
        return await self._do(
            chat_id, lambda chat: citizen.share_contact(self._chats, chat, phone, foreign=foreign)
        )

    async def share_location(self, chat_id: int, latitude: float, longitude: float) -> bool:
        return await self._do(chat_id, lambda chat: citizen.share_location(self._chats, chat, latitude, longitude))

    async def send_sticker(self, chat_id: int) -> bool:
        return await self._do(chat_id, lambda chat: citizen.send_sticker(self._chats, chat))

    async def send_voice(self, chat_id: int) -> bool:
        return await self._do(chat_id, lambda chat: citizen.send_voice(self._chats, chat))

    async def send_file(self, chat_id: int, name: str, body: bytes) -> bool:
        safe, mime = safe_name(name)
        return await self._do(
            chat_id,
            lambda chat: citizen.send_file(self._chats, chat, self._chats.new_file(chat, safe, mime, body)),
        )

    async def press(self, chat_id: int, message_id: int, data: str) -> bool:
        """False as well when this message has never been in the chat."""
        chat = await self._chat(chat_id)
        if chat is None or not 1 <= message_id <= chat.head.last_message_id:
            return False
        return await self._do(chat_id, lambda chat: citizen.press(self._chats, chat, message_id, data))

    async def speak(self, chat_id: int, language: str) -> bool:
        """The language of the phone and, from the next message on, of the bot."""
        chat = await self._chat(chat_id)
        if chat is None:
            return False
        async with chat.lock:
            await self._chats.save(chat, ChatChange(replace(chat.head, language_code=language)))
        await self._chats.tongues.choose(chat_id, language)
        return True

    async def stored(self, chat_id: int) -> int | None:
        """Bytes of the chat's files; None when there is no such chat."""
        chat = await self._chat(chat_id)
        return chat.bytes_stored if chat else None

    async def view(self, chat_id: int, wait: float = 0) -> dict[str, Any] | None:
        chat = await self._chat(chat_id)
        if chat is None:
            return None
        if wait > 0:
            await self._intake.wait_idle(self._bot_id, chat_id, wait)
        return self._shown(chat)

    async def news(self, chat_id: int, seen: int, wait: float) -> dict[str, Any] | None:
        """The chat as soon as it differs from version `seen`, or as it stands after `wait` seconds."""
        chat = await self._chat(chat_id)
        if chat is None:
            return None
        loop = asyncio.get_running_loop()
        until = loop.time() + wait
        while chat.version == seen and (left := until - loop.time()) > 0:
            busy = not self._is_idle(chat)
            await chat.bell.wait(min(left, LOOK_AGAIN_S) if busy else left)
            if busy and self._is_idle(chat):
                chat.typing = False
                chat.stir()
        return self._shown(chat)

    async def file(self, chat_id: int, file_id: str) -> LocalFile | None:
        file = await self._chats.file(file_id)
        return file if file and file.chat_id == chat_id else None

    def _shown(self, chat: Chat) -> dict[str, Any]:
        idle = self._is_idle(chat)
        return shown_chat(chat, idle=idle) | {
            "version": chat.version,
            "typing": chat.typing or not idle,
            "commands": self._commands.of(chat, chat.head.language_code),
        }

    def _is_idle(self, chat: Chat) -> bool:
        return self._intake.is_idle(self._bot_id, chat.head.chat_id)

    async def _chat(self, chat_id: int) -> Chat | None:
        chat = await self._chats.open(chat_id)
        return chat if chat and chat.head.bot_id == self._bot_id else None

    async def _do(self, chat_id: int, doing: Doing) -> bool:
        chat = await self._chat(chat_id)
        if chat is None:
            return False
        async with chat.turn:
            await self._intake.accept(self._bot_id, await doing(chat))
        chat.stir()
        return True
