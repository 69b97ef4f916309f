"""Time that passes only when somebody waits for it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from tests.support.patience import a_turn

START = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)


@dataclass
class FakeTime:
    """A clock, monotonic seconds and a pause that move together."""

    at: datetime = START

    def now(self) -> datetime:
        return self.at

    def seconds(self) -> float:
        return (self.at - START).total_seconds()

    def passes(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)

    async def pause(self, seconds: float) -> None:
        """Whoever wakes first moves the clock; who is late finds that their moment has passed."""
        until = self.at + timedelta(seconds=seconds)
        await a_turn()
        self.at = max(self.at, until)
