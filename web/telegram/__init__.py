"""The webhook Telegram calls."""

from web.telegram.routes import setup

__all__ = ["setup"]
