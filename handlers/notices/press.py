"""A press under a notice: which it is, whether this citizen may, and what it says.

The answer is written into the notice itself: a push is read once, and toasts are not read aloud.
"""

from contextlib import suppress
from html import escape
from typing import Any

from aiogram import F
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message
from aiogram_dialog import DialogManager, ShowMode

from domain.notices.buttons import Button, NoticeButton, data, read
from domain.people.acting import Acting
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from handlers.shared.at_hand import Tongue, acting, now, tongue
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.offer import note_refused
from handlers.shared.refusals import explain

OVER = "notice-answer-over"


def pressed(*buttons: NoticeButton) -> Any:
    return F.data.func(lambda text: read(text, buttons)).as_("press")


async def identified(callback: CallbackQuery, manager: DialogManager) -> Acting | None:
    """Who may press at all; anybody else identifies first and finds their requests afterwards."""
    citizen = acting(manager)
    if citizen.is_verified(now(manager)):
        return citizen
    await set_out_below(callback, manager, Goal.MY_REQUESTS, said="notice-answer-identify")
    return None


async def set_out_below(
    callback: CallbackQuery, manager: DialogManager, goal: Goal, about: str | None = None, said: str | None = None
) -> None:
    """The notice stays as it is: it tells what happened then."""
    await callback.answer()
    manager.show_mode = ShowMode.SEND
    await set_out(manager, goal, about=about, said=said)


async def answer(callback: CallbackQuery, words: Tongue, text: str, *verbs: NoticeButton, about: str = "") -> None:
    """Under a notice too old to be edited it comes as a new message: `adapters/channels/courtesies.py`."""
    await callback.answer()
    if callback.message is None or callback.bot is None:
        return
    rows = [
        [InlineKeyboardButton(text=words.say(each.label), callback_data=data(each, about) if about else each.value)]
        for each in verbs
    ]
    chat_id, message_id = callback.message.chat.id, callback.message.message_id
    keyboard = InlineKeyboardMarkup(inline_keyboard=rows)
    with suppress(TelegramBadRequest):  # the same words stand there already
        await callback.bot.edit_message_text(text, chat_id=chat_id, message_id=message_id, reply_markup=keyboard)


async def take_buttons_away(callback: CallbackQuery) -> None:
    """The next step stands below, in a window of its own."""
    await callback.answer()
    if isinstance(callback.message, Message):
        with suppress(TelegramBadRequest):
            await callback.message.edit_reply_markup()


async def explain_press(
    callback: CallbackQuery, manager: DialogManager, told: object, gone: str = OVER, service: str | None = None
) -> None:
    """Not theirs and not there read the same, and are written down. A `service` may have words of its own."""
    words = tongue(manager)
    text = words.say(gone)
    if isinstance(told, NotFound):
        await note_refused(manager, str(callback.data).rpartition(":")[0])
    if isinstance(told, Refusal) and told.code not in {RefusalCode.NOT_LIVING, RefusalCode.OFFER_OVER}:
        said = explain(told, words, service)
        text = "\n".join(escape(said[key], quote=False) for key in ("what", "why", "ground", "todo") if said[key])
    await answer(callback, words, text, Button.MY_REQUESTS)
