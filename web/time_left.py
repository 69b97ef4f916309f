"""Time left is shown the same everywhere: words and a thin bar, amber at a quarter left, red when overdue."""

from dataclasses import dataclass
from datetime import datetime, timedelta

AMBER = 0.25
STEPS = 20


@dataclass(frozen=True, slots=True)
class TimeLeft:
    """`step` of 20 is how full the bar is; `unit` is minutes, hours or days."""

    tone: str
    step: int
    count: int
    unit: str


def time_left(since: datetime, due: datetime | None, closed: datetime | None, now: datetime) -> TimeLeft | None:
    if due is None or closed is not None:
        return None
    left, whole = due - now, max(due - since, timedelta(minutes=1))
    share = max(0.0, min(1.0, left / whole))
    tone = "overdue" if left < timedelta() else "amber" if share <= AMBER else "calm"
    return TimeLeft(tone, STEPS if tone == "overdue" else round(share * STEPS), *_spoken(abs(left)))


def _spoken(length: timedelta) -> tuple[int, str]:
    minutes = int(length.total_seconds()) // 60
    if minutes < 120:  # noqa: PLR2004
        return minutes, "minutes"
    if minutes < 2 * 24 * 60:
        return minutes // 60, "hours"
    return minutes // (24 * 60), "days"
