"""What a citizen typed about themselves does not stay in the chat. Where the channel keeps it, so be it."""

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager

BATCH = 100
BATCHES = 3


async def forget(manager: DialogManager) -> None:
    """The message that is answered just now."""
    bot: Bot = manager.middleware_data["bot"]
    if not isinstance(manager.event, Message):
        return
    try:
        await bot.delete_message(manager.event.chat.id, manager.event.message_id)
    except TelegramAPIError:
        return


async def forget_chat(manager: DialogManager) -> None:
    """The last few hundred messages up to the one pressed, or as many as the messenger lets a bot delete."""
    bot: Bot = manager.middleware_data["bot"]
    pressed = manager.event.message if isinstance(manager.event, CallbackQuery) else None
    if pressed is None:
        return
    for batch in range(BATCHES):
        last = pressed.message_id - batch * BATCH
        ids = list(range(max(1, last - BATCH + 1), last + 1))
        if not ids:
            return
        try:
            await bot.delete_messages(pressed.chat.id, ids)
        except TelegramAPIError:
            return
