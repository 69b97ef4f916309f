"""The hospitalization bureau: who waits for which hospital."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Protocol

from domain.people.iin import Iin


class ReferralState(StrEnum):
    WAITING = "waiting"  # on the list, no day yet
    PLANNED = "planned"  # the hospital named a day
    ADMITTED = "admitted"
    REMOVED = "removed"  # taken off the list


@dataclass(frozen=True, slots=True)
class Referral:
    """`hospital` is its code among our providers; `profile` the kind of ward."""

    number: str
    hospital: str
    profile_kk: str
    profile_ru: str
    planned_on: date | None
    state: ReferralState

    def profile(self, language: str) -> str:
        return self.profile_kk if language == "kk" else self.profile_ru


class HospitalBureau(Protocol):
    async def referrals(self, iin: Iin) -> tuple[Referral, ...]:
        """Newest first. Raises RegisterSilent."""
        ...
