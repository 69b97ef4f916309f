from collections.abc import AsyncIterator

import pytest
from aiogram import Bot

from adapters.channels.telegram import courier_bot, dialog_bot
from adapters.delivery.limits import Limits
from tests.support.bot_api import TOKEN, BotApi


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    """As the outbox has it: no patience of its own."""
    async with courier_bot(TOKEN, api.url) as bot:
        yield bot


@pytest.fixture
async def windows(api: BotApi) -> AsyncIterator[Bot]:
    """As the dialogs have it."""
    async with dialog_bot(TOKEN, api.url, Limits()) as bot:
        yield bot
