"""Take the freed time that was offered. Who has a visit to such a doctor already moves it there."""

from dataclasses import dataclass

from domain.people.acting import Acting


@dataclass(frozen=True, slots=True)
class Accept:
    """Answered by Booked, Moved, Refusal (offer-over, overlap …) or NotFound."""

    acting: Acting
    waiting_id: str
