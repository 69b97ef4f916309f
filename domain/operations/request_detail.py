"""One request with its visit and history, for its owner only."""

from dataclasses import dataclass

from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.requests.request import Event, Request


@dataclass(frozen=True, slots=True)
class Detail:
    acting: Acting
    number: str


@dataclass(frozen=True, slots=True)
class RequestShown:
    request: Request
    visit: Visit | None
    history: tuple[Event, ...]
