"""The citizen says they are coming."""

from dataclasses import dataclass

from domain.booking.visit import Visit
from domain.people.acting import Acting


@dataclass(frozen=True, slots=True)
class Confirm:
    acting: Acting
    visit_id: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    visit: Visit
