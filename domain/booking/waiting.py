"""People waiting for a time that is not free yet."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from domain.people.acting import ChatRef
from domain.people.age import ADULT_FROM
from domain.providers.doctor import Speciality


class WaitingState(StrEnum):
    WAITING = "waiting"
    OFFERED = "offered"
    TAKEN = "taken"
    DECLINED = "declined"
    EXPIRED = "expired"
    LEFT = "left"


class AgeGroup(StrEnum):
    CHILD = "child"
    ADULT = "adult"

    @classmethod
    def of(cls, age: int) -> "AgeGroup":
        return cls.CHILD if age < ADULT_FROM else cls.ADULT


def groups_seen_by(speciality: Speciality) -> tuple[AgeGroup, ...]:
    ages = ((AgeGroup.CHILD, 0), (AgeGroup.ADULT, ADULT_FROM))
    return tuple(group for group, age in ages if speciality.serves(age))


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """Without `doctor_id` any doctor who sees this age will do; `until` is the last moment a visit is wanted at."""

    id: str
    provider_code: str
    age_group: AgeGroup
    doctor_id: str | None
    subject_id: str
    applicant_id: str
    chat: ChatRef
    language: str
    until: datetime
    created_at: datetime
    state: WaitingState = WaitingState.WAITING
    slot_id: int | None = None
    offered_until: datetime | None = None
