"""A stretch of one doctor's time that can be given to one person."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.providers.doctor import Doctor
from domain.providers.provider import Provider


class SlotState(StrEnum):
    FREE = "free"
    HELD = "held"
    TAKEN = "taken"
    DISPLACED = "displaced"  # taken, but the doctor no longer sees patients then
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Slot:
    id: int
    doctor: Doctor
    clinic: Provider
    starts_at: datetime
    ends_at: datetime
    room: str

    @property
    def local_start(self) -> datetime:
        """On the wall of the clinic."""
        return self.starts_at.astimezone(ZoneInfo(self.clinic.zone))

    @property
    def day(self) -> date:
        return self.local_start.date()
