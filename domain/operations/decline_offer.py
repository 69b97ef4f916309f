"""Let the offered time go to the next in turn."""

from dataclasses import dataclass

from domain.people.acting import Acting


@dataclass(frozen=True, slots=True)
class Decline:
    acting: Acting
    waiting_id: str


@dataclass(frozen=True, slots=True)
class Declined:
    waiting_id: str
