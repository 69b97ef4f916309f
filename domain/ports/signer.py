from datetime import datetime
from typing import Protocol

from domain.providers.provider import Provider


class SignerSilent(Exception):
    """The signing service gives no signature now; asking later may help."""


class Signer(Protocol):
    async def sign(self, pdf: bytes, provider: Provider, at: datetime) -> bytes:
        """The same PDF with the clinic's signature in it (PAdES); raises `SignerSilent`."""
        ...
