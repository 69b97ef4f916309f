from datetime import UTC, datetime, timedelta


class HandClock:
    """Stands still until a test moves it."""

    def __init__(self, start: datetime) -> None:
        self._now = start.astimezone(UTC)

    def now(self) -> datetime:
        return self._now

    def advance(self, **by: float) -> datetime:
        self._now += timedelta(**by)
        return self._now

    def set(self, instant: datetime) -> None:
        self._now = instant.astimezone(UTC)
