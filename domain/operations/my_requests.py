"""Everything a person filed or that was filed for them, newest first."""

from dataclasses import dataclass

from domain.booking.visit import Visit
from domain.people.acting import Acting
from domain.requests.request import Request


@dataclass(frozen=True, slots=True)
class Mine:
    acting: Acting
    limit: int = 20
    offset: int = 0


@dataclass(frozen=True, slots=True)
class RequestLine:
    request: Request
    visit: Visit | None
