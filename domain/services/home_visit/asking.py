"""When to ask whether the doctor came: two hours after the time promised, but not late in the evening."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

AFTER = timedelta(hours=2)
SOONEST = timedelta(minutes=30)
LATEST = time(20)


def ask_at(visit_at: datetime, zone: ZoneInfo) -> datetime:
    local = visit_at.astimezone(zone)
    evening = datetime.combine(local.date(), LATEST, zone)
    return max(local + SOONEST, min(local + AFTER, evening))
