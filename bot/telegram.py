"""The Telegram bot: its two sessions, its profile, and the way its updates come in."""

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING

from adapters.channels.telegram.poller import Poller
from adapters.channels.telegram.profile import setup_profile
from adapters.channels.telegram.session import courier_bot, dialog_bot
from adapters.channels.telegram.webhook import delete_webhook, set_webhook
from domain.words import Words
from web.telegram.routes import setup as open_webhook

if TYPE_CHECKING:
    from aiogram import Bot

    from bot.app import Emhana

Closing = Callable[[], Awaitable[object]]


def open_channel(house: "Emhana") -> None:
    """The bot can speak; nothing comes in yet."""
    settings = house.settings
    token = settings.bot_token.get_secret_value() if settings.bot_token else ""
    bot = dialog_bot(token, settings.telegram_api, house.limits)
    house.channels.add(bot, courier_bot(token, settings.telegram_api))
    if settings.webhook_url:
        open_webhook(house.site, partial(house.intake.accept, bot.id), settings.webhook_path, _secret(house))


async def listen(house: "Emhana") -> Closing:
    """Let updates in, by webhook or by polling; what ends that again."""
    bot = _bot(house)
    await setup_profile(bot, await house.container.get(Words))
    if house.settings.webhook_url:
        await set_webhook(bot, house.settings.webhook_url, _secret(house))
        return _nothing_to_end
    await delete_webhook(bot)
    poller = Poller(house.channels.plain[bot.id], house.intake.accept)
    polling = house.tasks.start(poller.run(), "polling")

    async def end() -> None:
        poller.stop()
        await polling

    return end


def _bot(house: "Emhana") -> "Bot":
    token = house.settings.bot_token
    number = int(token.get_secret_value().partition(":")[0]) if token else 0
    return house.channels.patient[number]


def _secret(house: "Emhana") -> str:
    secret = house.settings.webhook_secret
    return secret.get_secret_value() if secret else ""


async def _nothing_to_end() -> None:
    """Telegram keeps what it cannot hand over; the webhook stays set for the next start."""
