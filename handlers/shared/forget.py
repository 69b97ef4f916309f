"""What a citizen typed about themselves does not stay in the chat. Where the channel keeps it, so be it."""

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import Message
from aiogram_dialog import DialogManager

from handlers.shared.tongue import acting

BATCH = 100
BATCHES = 3


async def forget(message: Message, manager: DialogManager) -> None:
    bot: Bot = manager.middleware_data["bot"]
    try:
        await bot.delete_message(message.chat.id, message.message_id)
    except TelegramAPIError:
        return


async def forget_chat(manager: DialogManager, newest: int) -> None:
    """The last few hundred messages, or as many of them as the messenger lets a bot delete."""
    bot: Bot = manager.middleware_data["bot"]
    chat_id = acting(manager).chat.chat_id
    for batch in range(BATCHES):
        last = newest - batch * BATCH
        ids = list(range(max(1, last - BATCH + 1), last + 1))
        if not ids:
            return
        try:
            await bot.delete_messages(chat_id, ids)
        except TelegramAPIError:
            return
