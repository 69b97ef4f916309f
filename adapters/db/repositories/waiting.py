from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, insert, or_, select, update

from adapters.crypto.vault import Vault
from adapters.db.lean import Lean
from adapters.db.tables.base import Moment
from adapters.db.tables.booking import OFFERED, WAITING, waiting
from domain.booking.slot import Slot
from domain.booking.waiting import AgeGroup, WaitingEntry, WaitingState
from domain.people.acting import ChatRef

w = waiting.c
WHOLE = select(waiting)
NOW = bindparam("now", type_=Moment)
ENTRY = WHOLE.where(w.id == bindparam("entry"))
OF_SUBJECT = WHOLE.where(w.subject_id == bindparam("subject"), w.state.in_(("waiting", "offered"))).order_by(
    w.created_at, w.id
)
PLACE = select(func.count()).where(
    WAITING,
    w.provider_code == bindparam("provider"),
    w.created_at <= bindparam("since", type_=Moment),
    w.age_group == bindparam("group"),
    or_(w.doctor_id == bindparam("doctor"), w.doctor_id.is_(None)),
)
NEXT = (
    WHOLE.where(
        WAITING,
        w.provider_code == bindparam("provider"),
        w.until >= bindparam("starts", type_=Moment),
        w.subject_id != bindparam("but"),
        or_(
            w.doctor_id == bindparam("doctor"),
            w.doctor_id.is_(None) & w.age_group.in_(bindparam("groups", expanding=True)),
        ),
    )
    .order_by(w.created_at, w.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)
CHANGE = (
    update(waiting)
    .where(w.id == bindparam("entry"), w.state == bindparam("old_state"))
    .values(
        state=bindparam("new_state"), slot_id=bindparam("new_slot"), offered_until=bindparam("new_offered_until")
    )
)
END_FOR = Lean(
    update(waiting)
    .where(WAITING, w.subject_id == bindparam("subject"), w.provider_code == bindparam("provider"))
    .values(state=bindparam("new_state"))
)
OVERDUE = WHOLE.where(OFFERED, w.offered_until <= NOW).order_by(w.offered_until).limit(bindparam("count"))
IN_TURN = WHOLE.where(WAITING, w.until >= NOW).order_by(w.created_at, w.id).limit(bindparam("count"))
CLOSE_PAST = update(waiting).where(WAITING, w.until < NOW).values(state=WaitingState.EXPIRED.value)


class SqlWaiting:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection

    def add(self, entry: WaitingEntry) -> None:
        self._connection.execute(insert(waiting), _values(entry))

    def entry(self, waiting_id: str) -> WaitingEntry | None:
        return next(iter(self._entries(ENTRY, entry=waiting_id)), None)

    def of_subject(self, subject_id: str) -> tuple[WaitingEntry, ...]:
        return self._entries(OF_SUBJECT, subject=subject_id)

    def place(self, entry: WaitingEntry) -> int:
        asked = {
            "provider": entry.provider_code,
            "since": entry.created_at,
            "group": entry.age_group.value,
            "doctor": entry.doctor_id,
        }
        return int(self._connection.execute(PLACE, asked).scalar_one())

    def next_for(self, slot: Slot, groups: Collection[AgeGroup], but: str) -> WaitingEntry | None:
        found = self._entries(
            NEXT,
            provider=slot.clinic.code,
            starts=slot.starts_at,
            doctor=slot.doctor.id,
            groups=[group.value for group in groups],
            but=but,
        )
        return next(iter(found), None)

    def change(self, before: WaitingEntry, after: WaitingEntry) -> bool:
        changed = self._connection.execute(
            CHANGE,
            {
                "entry": before.id,
                "old_state": before.state.value,
                "new_state": after.state.value,
                "new_slot": after.slot_id,
                "new_offered_until": after.offered_until,
            },
        )
        return changed.rowcount == 1

    def end_for(self, subject_id: str, provider_code: str, state: WaitingState) -> None:
        ended = {"subject": subject_id, "provider": provider_code, "new_state": state.value}
        END_FOR.change(self._connection, ended)

    def overdue(self, now: datetime, limit: int) -> tuple[WaitingEntry, ...]:
        return self._entries(OVERDUE, now=now, count=limit)

    def in_turn(self, now: datetime, limit: int) -> tuple[WaitingEntry, ...]:
        return self._entries(IN_TURN, now=now, count=limit)

    def close_past(self, now: datetime) -> int:
        return self._connection.execute(CLOSE_PAST, {"now": now}).rowcount

    def _entries(self, statement: Select[Any], **asked: Any) -> tuple[WaitingEntry, ...]:
        return tuple(_entry(row) for row in self._connection.execute(statement, asked))


def _values(entry: WaitingEntry) -> dict[str, Any]:
    return {
        "id": entry.id,
        "provider_code": entry.provider_code,
        "age_group": entry.age_group.value,
        "doctor_id": entry.doctor_id,
        "subject_id": entry.subject_id,
        "applicant_id": entry.applicant_id,
        "bot_id": entry.chat.bot_id,
        "chat_id": entry.chat.chat_id,
        "language": entry.language,
        "until": entry.until,
        "created_at": entry.created_at,
        "state": entry.state.value,
        "slot_id": entry.slot_id,
        "offered_until": entry.offered_until,
    }


def _entry(row: Row[Any]) -> WaitingEntry:
    return WaitingEntry(
        id=row.id,
        provider_code=row.provider_code,
        age_group=AgeGroup(row.age_group),
        doctor_id=row.doctor_id,
        subject_id=row.subject_id,
        applicant_id=row.applicant_id,
        chat=ChatRef(row.bot_id, row.chat_id),
        language=row.language,
        until=row.until,
        created_at=row.created_at,
        state=WaitingState(row.state),
        slot_id=row.slot_id,
        offered_until=row.offered_until,
    )
