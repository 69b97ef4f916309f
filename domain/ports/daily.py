from datetime import date
from typing import Protocol


class Daily(Protocol):
    """Duties of once a day: so that a restart does not repeat them."""

    def done_for(self, duty: str) -> date | None: ...

    def done(self, duty: str, day: date) -> None: ...
