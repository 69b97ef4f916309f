"""Keep the coming fortnight cut into slots, as the schedules stand now.

Run at start, daily and after a schedule or an absence changed. What nobody has follows the schedule. A visit booked
at a time the doctor is no longer there stays, is marked as displaced, and its citizen is told and asked to move.
"""

from bisect import bisect_left
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from domain.booking.day_plan import DoctorTimetable, days_from
from domain.booking.kept_slot import KeptRow
from domain.booking.refitting import Refit, fits, refit
from domain.booking.visit import Visit
from domain.law.law import Law
from domain.notices.kinds import NoticeKind
from domain.notices.visit_notices import facts_of, to_both
from domain.notices.visit_reminders import REMINDERS
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.records.visit_changes import event, journal, person_of
from domain.requests.author import Author
from domain.requests.request import EventKind, Side


@dataclass(frozen=True, slots=True)
class SlotsOpened:
    opened: int
    closed: int
    displaced: int

    def __add__(self, other: "SlotsOpened") -> "SlotsOpened":
        return SlotsOpened(self.opened + other.opened, self.closed + other.closed, self.displaced + other.displaced)


NOTHING = SlotsOpened(0, 0, 0)
BY_SCHEDULE = Author(Side.CLINIC, "system", "system")


class OpenSlots:
    def __init__(self, store: Store, law: Law) -> None:
        self._store = store
        self._law = law

    async def __call__(self, now: datetime, clinic_codes: Collection[str] | None = None) -> SlotsOpened:
        """One transaction a clinic, so that nobody waits long for the writer."""
        clinics = await self._store.read(lambda uow: uow.providers.clinics())
        total = NOTHING
        for clinic in clinics:
            if clinic_codes is None or clinic.code in clinic_codes:
                total += await self._refit(clinic, now)
        return total

    async def _refit(self, clinic: Provider, now: datetime) -> SlotsOpened:
        """Compared outside the write; what was booked meanwhile is left alone until the next run."""
        todo = await self._store.read(lambda uow: self._compare(uow, clinic, now))
        return await self._store.write(lambda uow: _carry_out(uow, todo, now)) if todo else NOTHING

    def _compare(self, uow: UnitOfWork, clinic: Provider, now: datetime) -> Refit:
        zone = ZoneInfo(clinic.zone)
        today = now.astimezone(zone).date()
        todo = Refit()
        for doctor in uow.providers.doctors(clinic.code):
            hours, absences = uow.providers.weekly_hours(doctor.id), uow.providers.absences(doctor.id, today)
            todo.join(
                self._doctor(uow, DoctorTimetable(doctor.id, clinic.code, doctor.room, zone, hours, absences), now)
            )
        for doctor_id in uow.slots.left_behind(clinic.code):
            todo.join(self._doctor(uow, DoctorTimetable(doctor_id, clinic.code, "", zone, ()), now))
        return todo

    def _doctor(self, uow: UnitOfWork, timetable: DoctorTimetable, now: datetime) -> Refit:
        today, todo = now.astimezone(timetable.zone).date(), Refit()
        days = tuple(days_from(today))
        horizon = timetable.midnight(days[-1] + timedelta(days=1))
        rest = uow.slots.kept(timetable.doctor_id, now, horizon)
        for day in days:
            next_day = timetable.midnight(day + timedelta(days=1)).timestamp()
            until = bisect_left(rest, next_day, key=lambda row: row.starts)
            todo.join(self._day(timetable, day, rest[:until], now))
            rest = rest[until:]
        return todo

    def _day(self, timetable: DoctorTimetable, day: date, kept: Sequence[KeptRow], now: datetime) -> Refit:
        is_day_off = self._law.calendar.is_day_off
        spans = tuple(timetable.spans(day, is_day_off))
        since = now.timestamp()
        if fits([bare for bare in timetable.bare(spans) if bare[0] > since], kept):
            return Refit()
        planned = [slot for slot in timetable.slots(day, is_day_off) if slot.span.starts_at > now]
        return refit(planned, [span for _, span in spans], [row.slot for row in kept])


def _carry_out(uow: UnitOfWork, todo: Refit, now: datetime) -> SlotsOpened:
    uow.slots.add(todo.add)
    for slot_id, planned in todo.change:
        uow.slots.refit(slot_id, planned)
    closed = uow.slots.close(todo.close)
    uow.slots.restore(todo.restore)
    displaced = uow.slots.displace(todo.displace)
    for visit in uow.visits.in_slots(displaced):
        _tell_displaced(uow, visit, now)
    return SlotsOpened(len(todo.add), closed, len(displaced))


def _tell_displaced(uow: UnitOfWork, visit: Visit, now: datetime) -> None:
    request = uow.requests.request(visit.number)
    if request is not None:
        uow.requests.record(event(request, EventKind.DISPLACED, now, BY_SCHEDULE))
    journal(uow, "visit-displaced", visit, now, BY_SCHEDULE, {"slot": visit.slot_id})
    uow.notices.withdraw(visit.id, REMINDERS, now)
    facts = facts_of(visit, person_of(uow, visit))
    uow.notices.post_all(to_both(NoticeKind.VISIT_DISPLACED, visit, facts, now, BY_SCHEDULE.side))
