from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks for a free slot, when, and how early it may be: the one question of listing, holding and booking.

    A slot is free for the asker when nobody has it, when a hold has run out, or when the hold is their own.
    """

    holder: str
    now: datetime
    earliest: datetime
