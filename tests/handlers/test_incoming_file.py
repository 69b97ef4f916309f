"""Attack 31: a file is fetched only when it is small enough, and only for so long."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram import Bot
from aiogram.client.session.base import BaseSession
from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import GetFile, TelegramMethod
from aiogram.types import Chat, Document, File, Message, PhotoSize

from adapters.db.database import open_database
from domain.files.flaw import FileFlaw
from domain.files.limits import MOST_BYTES
from handlers.shared import incoming_file
from handlers.shared.incoming_file import fetch
from tests.support.local import Local

SENT = datetime(2026, 11, 24, 5, tzinfo=UTC)


@dataclass
class Shelf(BaseSession):
    """A server with one file; `told` is the size it admits."""

    body: bytes = b"paper"
    told: int | None = None
    refusal: str | None = None
    hangs: bool = False
    breaks: bool = False
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    async def close(self) -> None: ...

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:
        assert isinstance(method, GetFile)
        self.asked.append(method.file_id)
        if self.refusal:
            raise TelegramBadRequest(method, self.refusal)
        return File(file_id=method.file_id, file_unique_id="u", file_size=self.told, file_path="documents/1")

    async def stream_content(self, *_: Any, **__: Any) -> AsyncGenerator[bytes, None]:
        if self.hangs:
            await asyncio.Event().wait()
        if self.breaks:
            raise OSError("Download failed: ClientPayloadError")
        while True:
            yield self.body
            if self.told is not None:
                return


def message(**content: Any) -> Message:
    return Message(message_id=1, date=SENT, chat=Chat(id=7, type="private"), **content)


def document(size: int | None = 5) -> Message:
    return message(document=Document(file_id="d", file_unique_id="u", file_size=size, file_name="../../etc/passwd"))


async def fetched(shelf: Shelf, sent: Message) -> bytes | FileFlaw:
    return await fetch(sent, Bot("1:local", session=shelf))


async def test_the_largest_size_of_a_photo_is_fetched() -> None:
    sizes = [PhotoSize(file_id=f"p{w}", file_unique_id="u", width=w, height=w) for w in (90, 1280, 320)]
    shelf = Shelf(told=5)
    assert await fetched(shelf, message(photo=sizes)) == b"paper"
    assert shelf.asked == ["p1280"]


async def test_words_are_no_file() -> None:
    assert await fetched(Shelf(), message(text="paper")) is FileFlaw.NO_FILE


async def test_two_gigabytes_are_refused_before_anything_is_asked() -> None:
    shelf = Shelf()
    assert await fetched(shelf, document(2 * 1024**3)) is FileFlaw.TOO_BIG
    assert shelf.asked == []


@pytest.mark.parametrize(
    ("shelf", "flaw"),
    [
        (Shelf(told=MOST_BYTES + 1), FileFlaw.TOO_BIG),
        (Shelf(refusal="Bad Request: file is too big"), FileFlaw.TOO_BIG),
        (Shelf(refusal="Bad Request: wrong file_id or the file is temporarily unavailable"), FileFlaw.NOT_FETCHED),
        (Shelf(body=bytes(1024 * 1024)), FileFlaw.TOO_BIG),
        (Shelf(breaks=True), FileFlaw.NOT_FETCHED),
    ],
    ids=["says so", "refused", "of another chat", "endless", "breaks off"],
)
async def test_whatever_the_server_does_has_an_end(shelf: Shelf, flaw: FileFlaw) -> None:
    assert await fetched(shelf, document(None)) is flaw


async def test_a_download_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(incoming_file, "FETCH_SECONDS", 0.01)
    assert await fetched(Shelf(hangs=True), document()) is FileFlaw.NOT_FETCHED


async def test_a_document_of_our_own_messenger(sqlite_url: str) -> None:
    database = open_database(sqlite_url)
    await database.start()
    local = Local(database)
    chat = await local.chat()
    await local.messenger.send_file(chat, "паспорт.pdf", b"%PDF")
    sent = Message.model_validate(local.updates[-1]["message"])
    assert await fetch(sent, local.bot) == b"%PDF"
    await database.stop()
