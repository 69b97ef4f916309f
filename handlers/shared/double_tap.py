"""Tells a press that is the last one over again, so that a trembling finger is not answered with explanations."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any

from aiogram import BaseMiddleware
from aiogram.types import TelegramObject, Update

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
Press = tuple[int, str | None]

SAME_FINGER_S = 10.0
CHATS_KEPT = 10_000


class DoubleTaps(BaseMiddleware):
    """Puts `tapped_again` into the handlers' data. What is forgotten by a restart is explained once more."""

    def __init__(self) -> None:
        self._last: OrderedDict[tuple[int, int], tuple[Press, float]] = OrderedDict()

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        data["tapped_again"] = self._is_again(event, data["bot"].id)
        return await handler(event, data)

    def _is_again(self, event: TelegramObject, bot_id: int) -> bool:
        callback = event.callback_query if isinstance(event, Update) else None
        if callback is None or callback.message is None:
            return False
        chat, now = (bot_id, callback.message.chat.id), monotonic()
        press = (callback.message.message_id, callback.data)
        before, at = self._last.pop(chat, (None, now))
        self._last[chat] = press, now
        if len(self._last) > CHATS_KEPT:
            self._last.popitem(last=False)
        return before == press and now - at < SAME_FINGER_S
