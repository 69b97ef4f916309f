"""Which way Telegram hands over updates. Neither way drops what waits there."""

from aiogram import Bot

from adapters.channels.telegram.poller import ALLOWED

CONNECTIONS = 40


async def set_webhook(bot: Bot, url: str, secret: str) -> None:
    await bot.set_webhook(
        url, secret_token=secret, allowed_updates=ALLOWED, max_connections=CONNECTIONS, drop_pending_updates=False
    )


async def delete_webhook(bot: Bot) -> None:
    """Before polling: with a webhook set, getUpdates is refused."""
    await bot.delete_webhook(drop_pending_updates=False)
