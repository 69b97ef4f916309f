"""Wait no longer."""

from dataclasses import dataclass

from domain.people.acting import Acting


@dataclass(frozen=True, slots=True)
class Leave:
    acting: Acting
    waiting_id: str


@dataclass(frozen=True, slots=True)
class Left:
    waiting_id: str
