from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from aiogram.methods import SendMessage

from adapters.channels.retry import Patience

METHOD = SendMessage(chat_id=1, text="x")
BUSY = TelegramRetryAfter(METHOD, "busy", retry_after=3)
BROKEN = TelegramNetworkError(METHOD, "reset")
DOWN = TelegramServerError(METHOD, "bad gateway")


class Channel:
    def __init__(self, *answers: Exception | str) -> None:
        self.answers = list(answers)
        self.slept: list[float] = []

    async def __call__(self, bot: Any, method: Any) -> Any:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def ask(self) -> Any:
        return await Patience(sleep=self.sleep)(self, Bot("1:x"), METHOD)


@pytest.mark.parametrize("trouble", [BUSY, BROKEN, DOWN])
async def test_a_press_survives_a_busy_minute(trouble: Exception) -> None:
    assert await Channel(trouble, trouble, "sent").ask() == "sent"


async def test_the_channel_says_how_long_to_wait() -> None:
    channel = Channel(BUSY, "sent")
    await channel.ask()
    assert channel.slept == [3]


async def test_a_long_wait_is_left_to_the_caller() -> None:
    channel = Channel(TelegramRetryAfter(METHOD, "busy", retry_after=600))
    with pytest.raises(TelegramRetryAfter):
        await channel.ask()
    assert channel.slept == []


async def test_patience_ends() -> None:
    with pytest.raises(TelegramNetworkError):
        await Channel(*[BROKEN] * 4).ask()


async def test_a_refusal_is_not_retried() -> None:
    with pytest.raises(TelegramBadRequest):
        await Channel(TelegramBadRequest(METHOD, "message is not modified")).ask()
