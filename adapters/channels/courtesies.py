"""Answering a press, taking buttons away, editing what was said: courtesies, whose refusal costs no errand.

Telegram refuses them in ever new words, so a refusal is known by what was asked, not by how it is worded. Of what
was to be edited or sent the words are what counts: where the old message does not take them, a new one brings
them; where their dress is refused, they come plain.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import Any, cast

import structlog
from aiogram import Bot
from aiogram.client.session.middlewares.base import BaseRequestMiddleware, NextRequestMiddlewareType
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest, TelegramForbiddenError, TelegramNotFound
from aiogram.methods import (
    AnswerCallbackQuery,
    DeleteMessage,
    DeleteMessages,
    EditMessageReplyMarkup,
    EditMessageText,
    PinChatMessage,
    SendChatAction,
    SendMessage,
    TelegramMethod,
    UnpinAllChatMessages,
    UnpinChatMessage,
)
from aiogram.methods.base import Response, TelegramType

PLAIN = (
    AnswerCallbackQuery, DeleteMessage, DeleteMessages, EditMessageReplyMarkup, PinChatMessage, SendChatAction,
    UnpinAllChatMessages, UnpinChatMessage,
)  # fmt: skip
REFUSED = (TelegramBadRequest, TelegramForbiddenError, TelegramNotFound)
AS_IT_WAS = "message is not modified"
"""Of an edit that changes nothing; in other words it is said anew, which harms nobody."""

TAG = re.compile(r"</?[a-z][^>]*>")

log = structlog.get_logger(__name__)


class Courtesies(BaseRequestMiddleware):
    async def __call__(
        self, make_request: NextRequestMiddlewareType[TelegramType], bot: Bot, method: TelegramMethod[TelegramType]
    ) -> Response[TelegramType]:
        try:
            return await make_request(bot, method)
        except REFUSED as refused:
            is_plain = isinstance(method, PLAIN)
            if _is_final(method, refused):
                raise
            log.info("refused", method=method.__api_method__)
            for instead in _instead(method):
                with suppress(*REFUSED):
                    done = await make_request(bot, cast("TelegramMethod[TelegramType]", instead))
                    return cast("Response[TelegramType]", True) if is_plain else done
            if not is_plain:
                raise
            return cast("Response[TelegramType]", True)


def _is_final(method: TelegramMethod[Any], refused: TelegramAPIError) -> bool:
    """The words stand there already, or nobody takes any."""
    if isinstance(method, EditMessageText):
        return AS_IT_WAS in refused.message
    return isinstance(method, SendMessage) and isinstance(refused, TelegramForbiddenError)


def _instead(method: TelegramMethod[Any]) -> Iterator[TelegramMethod[Any]]:
    """What serves the citizen as well, the nearest first."""
    match method:
        case DeleteMessage(chat_id=chat_id, message_id=message_id):
            yield EditMessageReplyMarkup(chat_id=chat_id, message_id=message_id)
        case EditMessageText(chat_id=chat_id) if chat_id:
            same = {name: getattr(method, name) for name in SendMessage.model_fields if hasattr(method, name)}
            anew = SendMessage(**same)
            yield anew
            yield from _instead(anew)
        case SendMessage():
            plain = method.model_copy(update={"text": unescape(TAG.sub("", method.text)), "parse_mode": None})
            yield plain
            yield plain.model_copy(update={"reply_markup": None})
