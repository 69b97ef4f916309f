from dataclasses import dataclass
from typing import Protocol

from domain.booking.visit import Visit


@dataclass(frozen=True, slots=True)
class CalendarFile:
    name: str
    body: bytes


class CalendarFiles(Protocol):
    """A visit as an `.ics` file: one UID for the life of the visit, SEQUENCE grows when it moves."""

    def booked(self, visit: Visit, language: str) -> CalendarFile: ...

    def cancelled(self, visit: Visit, language: str) -> CalendarFile:
        """Takes the visit out of the calendar it was added to."""
        ...
