"""A clinic brings its doctors' hours and absences as a file: all of it, or nothing."""

from dataclasses import dataclass

from domain.booking.schedule_file import ReadSchedule, ScheduleRefused, read_schedule
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.doctor import Doctor


@dataclass(frozen=True, slots=True)
class UnknownClinic:
    code: str = "unknown-clinic"


@dataclass(frozen=True, slots=True)
class ScheduleImported:
    hours: int
    absences: int
    doctor_ids: tuple[str, ...]
    """Whose free times have to be made anew."""


class ImportSchedule:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(
        self, provider_code: str, content: bytes, *, channel: str
    ) -> ScheduleImported | ScheduleRefused | UnknownClinic:
        doctors = await self._store.read(lambda unit: _doctors(unit, provider_code))
        if doctors is None:
            return UnknownClinic()
        read = read_schedule(content, doctors)
        if isinstance(read, ScheduleRefused):
            return read
        now = self._clock.now()

        def work(unit: UnitOfWork) -> ScheduleImported:
            done = _keep(unit, read)
            facts = {"hours": done.hours, "absences": done.absences, "doctors": len(done.doctor_ids)}
            actor = f"clinic:{provider_code}"
            unit.journal.append(now, actor, "schedule-imported", channel=channel, facts=facts)
            return done

        return await self._store.write(work)


def _doctors(unit: UnitOfWork, provider_code: str) -> tuple[Doctor, ...] | None:
    return None if unit.providers.one(provider_code) is None else unit.providers.doctors(provider_code)


def _keep(unit: UnitOfWork, read: ReadSchedule) -> ScheduleImported:
    with_hours = {one.doctor_id for one in read.hours}
    away = {one.doctor_id for one in read.absences}
    unit.providers.replace_hours(with_hours, read.hours)
    unit.providers.put_absences(read.absences)
    return ScheduleImported(len(read.hours), len(read.absences), tuple(sorted(with_hours | away)))
