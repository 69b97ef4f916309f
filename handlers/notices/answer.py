"""The answer to a press is written into the notice itself: a push is read once, and toasts are not read aloud."""

from contextlib import suppress

from aiogram.exceptions import TelegramBadRequest
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from domain.notices.buttons import Button, NoticeButton, data
from handlers.shared.tongue import Tongue

GONE = ("message is not modified", "message to edit not found", "message can't be edited")


async def answer(
    callback: CallbackQuery, tongue: Tongue, text: str, *buttons: NoticeButton, about: str = ""
) -> None:
    rows = [
        [
            InlineKeyboardButton(
                text=tongue.say(button.label),
                callback_data=button.value if button is Button.MY_REQUESTS else data(button, about),
            )
        ]
        for button in buttons
    ]
    await callback.answer()
    if not isinstance(callback.message, Message):
        return
    try:
        await callback.message.edit_text(text, reply_markup=InlineKeyboardMarkup(inline_keyboard=rows))
    except TelegramBadRequest as refused:
        if not any(sign in refused.message for sign in GONE):
            raise


async def take_buttons_away(callback: CallbackQuery) -> None:
    """The next step stands below, in a window of its own."""
    await callback.answer()
    if isinstance(callback.message, Message):
        with suppress(TelegramBadRequest):
            await callback.message.edit_reply_markup()
