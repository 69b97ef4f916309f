"""The Telegram bot: its two sessions, its profile, and the way its updates come in."""

from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import web
from pydantic import SecretStr

from adapters.channels.telegram.poller import Poller
from adapters.channels.telegram.profile import setup_profile
from adapters.channels.telegram.session import courier_bot, dialog_bot
from adapters.channels.telegram.webhook import delete_webhook, set_webhook
from adapters.delivery.limits import Limits
from bot.channels import Channels
from bot.intake import Intake
from bot.settings import Settings
from bot.tasks import Tasks
from domain.words import Words
from web.telegram.routes import setup as open_webhook

Closing = Callable[[], Awaitable[object]]


class Telegram:
    """Made, the bot can speak; nothing comes in before `listen`."""

    def __init__(
        self, token: SecretStr, settings: Settings, channels: Channels, limits: Limits, intake: Intake
    ) -> None:
        self._settings = settings
        self._accept = intake.accept
        self._dialogs = dialog_bot(token.get_secret_value(), settings.telegram_api, limits)
        self._courier = courier_bot(token.get_secret_value(), settings.telegram_api)
        channels.add(self._dialogs, self._courier)

    def open_webhook(self, site: web.Application) -> None:
        if self._settings.webhook_url:
            open_webhook(site, partial(self._accept, self._dialogs.id), self._settings.webhook_path, self._secret)

    async def listen(self, words: Words, tasks: Tasks) -> Closing:
        """Let updates in, by webhook or by polling; what ends that again."""
        await setup_profile(self._dialogs, words)
        if self._settings.webhook_url:
            await set_webhook(self._dialogs, self._settings.webhook_url, self._secret)
            return _nothing_to_end
        await delete_webhook(self._dialogs)
        poller = Poller(self._courier, self._accept)
        polling = tasks.start(poller.run(), "polling")

        async def end() -> None:
            poller.stop()
            await polling

        return end

    @property
    def _secret(self) -> str:
        secret = self._settings.webhook_secret
        return secret.get_secret_value() if secret else ""


async def _nothing_to_end() -> None:
    """Telegram keeps what it cannot hand over; the webhook stays set for the next start."""
