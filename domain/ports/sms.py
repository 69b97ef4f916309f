from typing import Protocol

from domain.people.phone import Phone


class SmsFailed(Exception):
    """The operator of the mobile network did not take the message."""


class Sms(Protocol):
    async def send(self, phone: Phone, text: str) -> None:
        """Hand the text over for delivery. Raises SmsFailed."""
        ...
