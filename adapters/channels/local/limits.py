"""What Telegram refuses, in Telegram's own words: what passes here passes there."""

from collections.abc import Iterable
from typing import Any

from aiogram.exceptions import TelegramBadRequest
from aiogram.methods import TelegramMethod
from aiogram.types import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    MessageEntity,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from aiogram.utils.text_decorations import html_decoration

from adapters.channels.local.markup import BadMarkup, Formatted, read_html, read_plain

TEXT, CAPTION, TOAST, DATA, BUTTONS, UPLOAD = 4096, 1024, 200, 64, 100, 50 * 1024 * 1024

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply | None
Method = TelegramMethod[Any]


def refuse(method: Method, words: str) -> TelegramBadRequest:
    return TelegramBadRequest(method=method, message=f"Bad Request: {words}")


def text_of(
    method: Method, source: str | None, mode: str | None, entities: list[MessageEntity] | None
) -> Formatted:
    read = _read(method, source or "", mode, entities)
    if not read.text.strip():
        raise refuse(method, "message text is empty")
    if len(read.text) > TEXT:
        raise refuse(method, "message is too long")
    return read


def caption_of(
    method: Method, source: str | None, mode: str | None, entities: list[MessageEntity] | None
) -> Formatted:
    read = _read(method, source or "", mode, entities)
    if len(read.text) > CAPTION:
        raise refuse(method, "message caption is too long")
    return read


def _read(method: Method, source: str, mode: str | None, entities: list[MessageEntity] | None) -> Formatted:
    source = source.strip()
    try:
        source.encode()
    except UnicodeEncodeError:
        raise refuse(method, "strings must be encoded in UTF-8") from None
    try:
        if entities:
            return read_html(html_decoration.unparse(source, entities))
        if mode is None:
            return read_plain(source)
        if mode.upper() == "HTML":
            return read_html(source)
    except BadMarkup as bad:
        raise refuse(method, f"can't parse entities: {bad}") from bad
    raise refuse(method, "unsupported parse_mode")


def check_markup(method: Method, markup: Markup) -> None:
    if isinstance(markup, InlineKeyboardMarkup):
        _check_inline(method, [button for row in markup.inline_keyboard for button in row])
    elif isinstance(markup, ReplyKeyboardMarkup):
        buttons = [button for row in markup.keyboard for button in row]
        if not buttons:
            raise refuse(method, "reply keyboard must have at least one button")
        if any(not button.text for button in buttons):
            raise refuse(method, "keyboard button text must be non-empty")


def _check_inline(method: Method, buttons: Iterable[InlineKeyboardButton]) -> None:
    for count, button in enumerate(buttons, 1):
        if count > BUTTONS:
            raise refuse(method, "reply markup is too long")
        if not button.text.strip():
            raise refuse(method, "inline keyboard button text is empty")
        if button.callback_data is not None:
            if not 1 <= len(button.callback_data.encode()) <= DATA:
                raise refuse(method, "BUTTON_DATA_INVALID")
        elif button.url is not None:
            if not button.url.startswith(("http://", "https://", "tg://")):
                raise refuse(
                    method, f"inline keyboard button URL '{button.url}' is invalid: Unsupported URL protocol"
                )
        elif button.web_app is None and button.copy_text is None and button.switch_inline_query is None:
            raise refuse(method, "Text buttons are unallowed in the inline keyboard")
