"""What is handed over in the chat beside the windows: a file, a copy, a place. That it failed undoes nothing."""

from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.methods import SendDocument, SendMessage, SendVenue
from aiogram.types import BufferedInputFile
from aiogram_dialog import DialogManager
from structlog import get_logger

from handlers.shared.at_hand import acting, tongue

Handed = type[SendDocument] | type[SendMessage] | type[SendVenue]

log = get_logger()


async def hand(manager: DialogManager, method: Handed, **facts: Any) -> None:
    bot: Bot = manager.middleware_data["bot"]
    try:
        await bot(method(chat_id=acting(manager).chat.chat_id, **facts))
    except TelegramAPIError as failure:
        log.warning("not handed over", what=method.__name__, error=type(failure).__name__)


async def hand_file(manager: DialogManager, body: bytes | None, name: str, caption: str) -> None:
    """`caption` is a Fluent id. None is a file that could not be made."""
    if body is None:
        await hand(manager, SendMessage, text=tongue(manager).say("common-file-not-made"))
        return
    document = BufferedInputFile(body, name)
    await hand(manager, SendDocument, document=document, caption=tongue(manager).say(caption))
