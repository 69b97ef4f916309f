"""A photo or a document a citizen sends: its size is asked before it is fetched, and the fetching has an end."""

import asyncio
from io import BytesIO

from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.types import Document, Message, PhotoSize
from aiogram_dialog import DialogManager

from domain.files.flaw import FileFlaw
from domain.files.limits import MOST_BYTES
from domain.operations.files.keep_file import FileKept, FileRefused, Keep, KeepFile
from handlers.shared.at_hand import acting, perform
from handlers.shared.say import flash

FETCH_SECONDS = 10
TOO_BIG_FOR_BOTS = "file is too big"


async def receive(message: Message, manager: DialogManager, number: str, question: str) -> FileKept | FileRefused:
    """Keep what the message brings as an answer to `question`, and say so above the next window."""
    body = await fetch(message, manager.middleware_data["bot"])
    if isinstance(body, FileFlaw):
        outcome: FileKept | FileRefused = FileRefused(body)
    else:
        outcome = await perform(manager, KeepFile, Keep(acting(manager), number, question, body))
    _tell(manager, outcome)
    return outcome


async def fetch(message: Message, bot: Bot) -> bytes | FileFlaw:
    sent = message.document or largest(message.photo or [])
    if sent is None:
        return FileFlaw.NO_FILE
    if (sent.file_size or 0) > MOST_BYTES:
        return FileFlaw.TOO_BIG
    try:
        async with asyncio.timeout(FETCH_SECONDS):
            return await _download(sent, bot)
    except _TooMuch:
        return FileFlaw.TOO_BIG
    except (AiogramError, OSError) as error:
        return FileFlaw.TOO_BIG if TOO_BIG_FOR_BOTS in str(error) else FileFlaw.NOT_FETCHED


def largest(photo: list[PhotoSize]) -> PhotoSize | None:
    return max(photo, key=lambda one: one.width * one.height, default=None)


async def _download(sent: Document | PhotoSize, bot: Bot) -> bytes | FileFlaw:
    file = await bot.get_file(sent.file_id)
    if (file.file_size or 0) > MOST_BYTES:
        return FileFlaw.TOO_BIG
    if not file.file_path:
        return FileFlaw.NOT_FETCHED
    held = _Held()
    await bot.download_file(file.file_path, held, timeout=FETCH_SECONDS)
    return held.getvalue()


class _TooMuch(Exception):
    """More comes than was announced."""


class _Held(BytesIO):
    def write(self, chunk: bytes) -> int:  # type: ignore[override]
        if self.tell() + len(chunk) > MOST_BYTES:
            raise _TooMuch
        return super().write(chunk)


def _tell(manager: DialogManager, outcome: FileKept | FileRefused) -> None:
    if isinstance(outcome, FileKept):
        flash(manager, "file-kept")
    elif outcome.limit is None:
        flash(manager, f"file-refused-{outcome.flaw}")
    else:
        flash(manager, f"file-refused-{outcome.flaw}", limit=outcome.limit)
