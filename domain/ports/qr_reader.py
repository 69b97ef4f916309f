from typing import Protocol


class QrReader(Protocol):
    async def read(self, picture: bytes) -> tuple[str, ...]:
        """What its QR codes hold; nothing when there are none, or it is no picture one can look at."""
        ...
