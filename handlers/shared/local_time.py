"""Moments that belong to no clinic are told in the country's one zone."""

from datetime import datetime
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Asia/Almaty")


def local(moment: datetime) -> datetime:
    return moment.astimezone(ZONE)
