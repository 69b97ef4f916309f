from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, insert, select, update

from adapters.crypto.vault import Vault
from adapters.db.lean import Lean
from adapters.db.repositories.places import DOCTOR, PROVIDER, doctor_in, provider_in
from adapters.db.tables.base import Moment
from adapters.db.tables.booking import LIVING, slots, visits
from adapters.db.tables.people import people
from adapters.db.tables.providers import doctors, providers
from adapters.db.tables.requests import requests
from domain.booking.slot import SlotState
from domain.booking.visit import Visit, VisitState
from domain.people.acting import ChatRef

v = visits.c
WHOLE = (
    select(
        v.id,
        v.request_number,
        v.slot_id,
        v.subject_id,
        requests.c.applicant_id,
        requests.c.bot_id,
        requests.c.chat_id,
        slots.c.room,
        slots.c.state.label("slot_state"),
        v.starts_at,
        v.ends_at,
        v.state,
        v.sequence,
        *DOCTOR,
        *PROVIDER,
    )
    .join(requests, requests.c.number == v.request_number)
    .join(slots, slots.c.id == v.slot_id)
    .join(doctors, doctors.c.id == v.doctor_id)
    .join(providers, providers.c.code == v.provider_code)
)
VISIT = Lean(WHOLE.where(v.id == bindparam("visit")))
OF_REQUESTS = WHOLE.where(v.request_number.in_(bindparam("numbers", expanding=True)))
IN_SLOTS = WHOLE.where(v.slot_id.in_(bindparam("slots", expanding=True)), LIVING)
AHEAD = Lean(
    WHOLE.where(v.subject_id == bindparam("subject"), v.ends_at > bindparam("now", type_=Moment), LIVING).order_by(
        v.starts_at
    )
)
BETWEEN = WHOLE.where(
    v.provider_code == bindparam("provider"),
    v.starts_at >= bindparam("first", type_=Moment),
    v.starts_at < bindparam("last", type_=Moment),
).order_by(v.starts_at)
# SQLite has one writer at a time; PostgreSQL needs a place where two bookings of one person meet.
LOCK_PERSON = select(people.c.id).where(people.c.id == bindparam("subject")).with_for_update()
ADD = Lean(insert(visits).inline())
CHANGE = Lean(
    update(visits)
    .where(v.id == bindparam("visit"), v.state == bindparam("old_state"), v.sequence == bindparam("old_sequence"))
    .values(
        slot_id=bindparam("new_slot"),
        doctor_id=bindparam("new_doctor"),
        provider_code=bindparam("new_provider"),
        starts_at=bindparam("new_start"),
        ends_at=bindparam("new_end"),
        state=bindparam("new_state"),
        sequence=bindparam("new_sequence"),
        changed_at=bindparam("at"),
    )
)
FINISH = (
    update(visits)
    .where(LIVING, v.ends_at <= bindparam("now", type_=Moment))
    .values(state=VisitState.DONE.value, changed_at=bindparam("now", type_=Moment))
)


class SqlVisits:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection

    def add(self, visit: Visit, at: datetime) -> None:
        ADD.change(
            self._connection,
            {
                "id": visit.id,
                "request_number": visit.number,
                "slot_id": visit.slot_id,
                "doctor_id": visit.doctor.id,
                "provider_code": visit.clinic.code,
                "subject_id": visit.subject_id,
                "starts_at": visit.starts_at,
                "ends_at": visit.ends_at,
                "state": visit.state.value,
                "sequence": visit.sequence,
                "created_at": at,
                "changed_at": at,
            },
        )

    def visit(self, visit_id: str) -> Visit | None:
        return next(iter(_visits(VISIT.rows(self._connection, {"visit": visit_id}))), None)

    def locked(self, visit_id: str) -> Visit | None:
        found = self.visit(visit_id)
        if found is None or not self._lock(found.subject_id):
            return found
        return self.visit(visit_id)

    def of_requests(self, numbers: Collection[str]) -> dict[str, Visit]:
        return {visit.number: visit for visit in self._visits(OF_REQUESTS, {"numbers": list(numbers)})}

    def in_slots(self, slot_ids: Collection[int]) -> tuple[Visit, ...]:
        return self._visits(IN_SLOTS, {"slots": list(slot_ids)})

    def ahead(self, subject_id: str, now: datetime) -> tuple[Visit, ...]:
        self._lock(subject_id)
        return _visits(AHEAD.rows(self._connection, {"subject": subject_id, "now": now}))

    def between(self, provider_code: str, first: datetime, last: datetime) -> tuple[Visit, ...]:
        return self._visits(BETWEEN, {"provider": provider_code, "first": first, "last": last})

    def change(self, before: Visit, after: Visit, at: datetime) -> bool:
        changed = CHANGE.change(
            self._connection,
            {
                "visit": before.id,
                "old_state": before.state.value,
                "old_sequence": before.sequence,
                "new_slot": after.slot_id,
                "new_doctor": after.doctor.id,
                "new_provider": after.clinic.code,
                "new_start": after.starts_at,
                "new_end": after.ends_at,
                "new_state": after.state.value,
                "new_sequence": after.sequence,
                "at": at,
            },
        )
        return changed == 1

    def finish(self, now: datetime) -> int:
        return self._connection.execute(FINISH, {"now": now}).rowcount

    def _lock(self, subject_id: str) -> bool:
        """Whether there was somebody to wait for."""
        if self._connection.dialect.name != "postgresql":
            return False
        self._connection.execute(LOCK_PERSON, {"subject": subject_id})
        return True

    def _visits(self, statement: Select[Any], asked: dict[str, Any]) -> tuple[Visit, ...]:
        return _visits(self._connection.execute(statement, asked).mappings())


def _visits(rows: Iterable[Mapping[str, Any] | RowMapping]) -> tuple[Visit, ...]:
    return tuple(
        Visit(
            row["id"],
            row["request_number"],
            row["slot_id"],
            row["subject_id"],
            row["applicant_id"],
            ChatRef(row["bot_id"], row["chat_id"]),
            doctor_in(row),
            provider_in(row),
            row["room"],
            row["starts_at"],
            row["ends_at"],
            VisitState(row["state"]),
            row["sequence"],
            row["slot_state"] == SlotState.DISPLACED,
        )
        for row in rows
    )
