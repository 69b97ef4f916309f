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
        self._line = Poller(self._courier, self._accept)
        channels.add(self._dialogs, self._courier)

    def open_webhook(self, site: web.Application) -> None:
        if self._settings.webhook_url:
            open_webhook(site, partial(self._accept, self._dialogs.id), self._settings.webhook_path, self._secret)

    async def listen(self, words: Words, tasks: Tasks) -> Closing:
        """Let updates in, by webhook or by polling, as soon as Telegram answers; what ends that again."""
        listening = tasks.start(self._listen(words), "telegram")

        async def end() -> None:
            """Telegram keeps what it cannot hand over; a webhook stays set for the next start."""
            self._line.stop()
            await listening

        return end

    @property
    def trouble(self) -> str | None:
        """Why nothing comes in at the moment, for the health page."""
        return self._line.trouble

    async def _listen(self, words: Words) -> None:
        by_webhook = self._settings.webhook_url
        await self._line.until_answered(
            partial(set_webhook, self._courier, by_webhook, self._secret)
            if by_webhook
            else partial(delete_webhook, self._courier)
        )
        await self._line.unless_stopping(setup_profile(self._dialogs, words))
        if not by_webhook:
            await self._line.run()

    @property
    def _secret(self) -> str:
        secret = self._settings.webhook_secret
        return secret.get_secret_value() if secret else ""
