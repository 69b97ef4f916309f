"""Emhana speaks with one person at a time. In a group it shows nothing and takes no presses."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from domain.people.acting import Acting
from domain.words import Words

router = Router(name="group")


@router.callback_query(F.message.chat.type != ChatType.PRIVATE)
async def not_yours(callback: CallbackQuery, acting: Acting, words: Words) -> None:
    await callback.answer(words.say(acting.language, "common-not-yours"), show_alert=True)


@router.message(F.chat.type != ChatType.PRIVATE, Command("start", "help"))
async def write_in_private(message: Message, acting: Acting, words: Words) -> None:
    await message.answer(words.say(acting.language, "common-private-only"))


@router.message(F.chat.type != ChatType.PRIVATE)
async def nothing(message: Message) -> None:
    """What a group says is none of our business."""
