"""Wait for a freed time, in turn."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.booking.day_plan import DAYS_AHEAD
from domain.booking.waiting import AgeGroup, WaitingEntry
from domain.people.acting import Acting
from domain.people.age import age_on
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import may_act_for
from domain.requests.refusal import Refusal, RefusalCode


@dataclass(frozen=True, slots=True)
class Join:
    """Without `doctor_id` any doctor who sees this age; without `until`, within the days open for booking."""

    acting: Acting
    subject: KnownPerson
    provider_code: str
    doctor_id: str | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Joined:
    """`place` counts from 1 among those who wait in this clinic for such a doctor."""

    entry: WaitingEntry
    place: int


class JoinWaiting:
    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    async def __call__(self, command: Join) -> Joined | Refusal:
        now, fresh = self._clock.now(), self._ids.new()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.write(lambda uow: _join(uow, command, fresh, now))


def _join(uow: UnitOfWork, command: Join, fresh_id: str, now: datetime) -> Joined | Refusal:
    """Who waits already for the same keeps their place."""
    clinic, applicant = uow.providers.one(command.provider_code), command.acting.person
    if applicant is None or not may_act_for(uow, command.acting, command.subject.id, now):
        return Refusal(RefusalCode.NOT_REPRESENTATIVE)
    if clinic is None:
        return Refusal(RefusalCode.NO_DOCTOR)
    for waiting in uow.waiting.of_subject(command.subject.id):
        if waiting.provider_code == clinic.code and waiting.doctor_id == command.doctor_id:
            return Joined(waiting, uow.waiting.place(waiting))
    today = now.astimezone(ZoneInfo(clinic.zone)).date()
    entry = WaitingEntry(
        id=fresh_id,
        provider_code=clinic.code,
        age_group=AgeGroup.of(age_on(command.subject.birth_date, today)),
        doctor_id=command.doctor_id,
        subject_id=command.subject.id,
        applicant_id=applicant.id,
        chat=command.acting.chat,
        language=command.acting.language,
        until=command.until or now + timedelta(days=DAYS_AHEAD),
        created_at=now,
    )
    uow.waiting.add(entry)
    uow.journal.append(
        now,
        f"person:{applicant.id}",
        "waiting-joined",
        channel=command.acting.channel,
        subject_id=entry.subject_id,
        about=entry.id,
    )
    return Joined(entry, uow.waiting.place(entry))
