"""Slots. Over 200 lines: listing, holding and taking share one condition, which must not be written twice."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    RowMapping,
    Select,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    type_coerce,
    update,
)

from adapters.crypto.vault import Vault
from adapters.db.insert import insert_into
from adapters.db.lean import Lean
from adapters.db.repositories.places import DOCTOR, PROVIDER, doctor_in, provider_in
from adapters.db.tables.base import Moment
from adapters.db.tables.booking import FREE, OPEN, slots
from adapters.db.tables.providers import doctors, providers
from domain.booking.asker import Asker
from domain.booking.day_plan import PlannedSlot
from domain.booking.kept_slot import KeptRow
from domain.booking.slot import Slot, SlotState

s = slots.c
ONE = s.id == bindparam("slot")
FREE_FOR_ASKER = and_(
    OPEN,
    s.starts_at >= bindparam("earliest", type_=Moment),
    or_(FREE, s.held_until <= bindparam("now", type_=Moment), s.holder == bindparam("asker")),
)
OF_DOCTORS = s.doctor_id.in_(bindparam("doctors", expanding=True))

WHOLE = (
    select(s.id, s.starts_at, s.ends_at, s.room, *DOCTOR, *PROVIDER)
    .join(doctors, doctors.c.id == s.doctor_id)
    .join(providers, providers.c.code == s.provider_code)
)
SLOT = Lean(WHOLE.where(ONE))
THESE = s.id.in_(bindparam("slots", expanding=True))
SOME = WHOLE.where(THESE)
OPEN_DAYS = select(s.day).where(OF_DOCTORS, FREE_FOR_ASKER).distinct()
FREE_OF_DOCTORS = WHOLE.where(OF_DOCTORS, FREE_FOR_ASKER)
# No zone is further than this from UTC: the index narrows by moment, the day decides.
FREE_ON = FREE_OF_DOCTORS.where(
    s.day == bindparam("day"), s.starts_at < bindparam("latest", type_=Moment)
).order_by(s.starts_at)
NEXT_FREE = FREE_OF_DOCTORS.order_by(s.starts_at, s.id).limit(bindparam("count"))
NEAREST_FREE = FREE_OF_DOCTORS.order_by(
    s.doctor_id != bindparam("first"), func.abs(s.starts_at - bindparam("to", type_=Moment)), s.id
).limit(bindparam("count"))

HOLD = Lean(
    update(slots)
    .where(ONE, FREE_FOR_ASKER)
    .values(state="held", holder=bindparam("asker"), held_until=bindparam("until"))
)
TAKE = Lean(update(slots).where(ONE, FREE_FOR_ASKER).values(state="taken", holder=None, held_until=None))
RELEASE = Lean(
    update(slots)
    .where(s.holder == bindparam("asker"), s.holder.is_not(None), s.state == "held", s.id != bindparam("but"))
    .values(state="free", holder=None, held_until=None)
)
GIVE_BACK = (
    update(slots)
    .where(ONE, s.state.in_(("taken", "displaced")))
    .values(state=case((s.state == "displaced", "closed"), else_="free"), holder=None, held_until=None)
    .returning(s.state)
)
KEPT = Lean(
    select(s.id, type_coerce(s.starts_at, BigInteger), type_coerce(s.ends_at, BigInteger), s.room, s.state)
    .where(
        s.doctor_id == bindparam("doctor"),
        s.starts_at >= bindparam("since", type_=Moment),
        s.starts_at < bindparam("until", type_=Moment),
    )
    .order_by(s.starts_at)
)
LEFT_BEHIND = select(doctors.c.id).where(doctors.c.provider_code == bindparam("provider"), ~doctors.c.active)
REFIT = (
    update(slots)
    .where(ONE, s.state.in_(("free", "closed")))
    .values(ends_at=bindparam("new_end"), room=bindparam("new_room"), state="free")
)
CLOSE = update(slots).where(THESE, OPEN).values(state="closed", holder=None, held_until=None)
DISPLACE = update(slots).where(THESE, s.state == "taken").values(state="displaced").returning(s.id)
RESTORE = update(slots).where(THESE, s.state == "displaced").values(state="taken")
UTC_MARGIN = timedelta(hours=15)
AT_ONCE = 500


class SqlSlots:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection

    def slot(self, slot_id: int) -> Slot | None:
        return next(iter(_slots(SLOT.rows(self._connection, {"slot": slot_id}))), None)

    def some(self, slot_ids: Collection[int]) -> tuple[Slot, ...]:
        found = {slot.id: slot for slot in self._slots(SOME, {"slots": list(slot_ids)})}
        return tuple(found[slot_id] for slot_id in slot_ids if slot_id in found)

    def open_days(self, doctor_ids: Collection[str], asker: Asker) -> tuple[date, ...]:
        found = self._connection.execute(OPEN_DAYS, _asked(doctor_ids, asker)).scalars()
        return tuple(sorted(date.fromisoformat(day) for day in found))

    def free_on(self, day: date, doctor_ids: Collection[str], asker: Asker) -> tuple[Slot, ...]:
        midnight = datetime.combine(day, time(), UTC)
        asked = _asked(doctor_ids, asker)
        asked |= {
            "earliest": max(asker.earliest, midnight - UTC_MARGIN),
            "latest": midnight + timedelta(days=1) + UTC_MARGIN,
            "day": day.isoformat(),
        }
        place = {doctor_id: place for place, doctor_id in enumerate(doctor_ids)}
        found = self._slots(FREE_ON, asked)
        return tuple(sorted(found, key=lambda slot: (slot.starts_at, place[slot.doctor.id])))

    def next_free(self, doctor_ids: Collection[str], asker: Asker, count: int) -> tuple[Slot, ...]:
        return self._slots(NEXT_FREE, {**_asked(doctor_ids, asker), "count": count})

    def nearest_free(
        self, doctor_ids: Collection[str], asker: Asker, count: int, *, first: str, to: datetime
    ) -> tuple[Slot, ...]:
        asked = {**_asked(doctor_ids, asker), "count": count, "first": first, "to": to}
        return self._slots(NEAREST_FREE, asked)

    def hold(self, slot_id: int, asker: Asker, until: datetime) -> bool:
        return HOLD.change(self._connection, {"slot": slot_id, "until": until, **_asker(asker)}) == 1

    def release(self, holder: str, but: int | None = None) -> None:
        RELEASE.change(self._connection, {"asker": holder, "but": -1 if but is None else but})

    def take(self, slot_id: int, asker: Asker) -> bool:
        return TAKE.change(self._connection, {"slot": slot_id, **_asker(asker)}) == 1

    def give_back(self, slot_id: int) -> bool:
        return self._connection.execute(GIVE_BACK, {"slot": slot_id}).scalar_one_or_none() == SlotState.FREE

    def kept(self, doctor_id: str, since: datetime, until: datetime) -> tuple[KeptRow, ...]:
        return tuple(map(KeptRow._make, KEPT.run(self._connection, doctor=doctor_id, since=since, until=until)))

    def left_behind(self, provider_code: str) -> tuple[str, ...]:
        return tuple(self._connection.execute(LEFT_BEHIND, {"provider": provider_code}).scalars())

    def add(self, planned: Iterable[PlannedSlot]) -> None:
        rows = [_values(one) for one in planned]
        if rows:
            self._connection.execute(insert_into(self._connection, slots).on_conflict_do_nothing(), rows)

    def refit(self, slot_id: int, planned: PlannedSlot) -> None:
        new = {"slot": slot_id, "new_end": planned.span.ends_at, "new_room": planned.room}
        self._connection.execute(REFIT, new)

    def close(self, slot_ids: Collection[int]) -> int:
        return sum(self._connection.execute(CLOSE, {"slots": some}).rowcount for some in batched(slot_ids, AT_ONCE))

    def displace(self, slot_ids: Collection[int]) -> tuple[int, ...]:
        return tuple(
            slot_id
            for some in batched(slot_ids, AT_ONCE)
            for slot_id in self._connection.execute(DISPLACE, {"slots": some}).scalars()
        )

    def restore(self, slot_ids: Collection[int]) -> None:
        for some in batched(slot_ids, AT_ONCE):
            self._connection.execute(RESTORE, {"slots": some})

    def _slots(self, statement: Select[Any], asked: dict[str, Any]) -> tuple[Slot, ...]:
        return _slots(self._connection.execute(statement, asked).mappings())


def _slots(rows: Iterable[Mapping[str, Any] | RowMapping]) -> tuple[Slot, ...]:
    return tuple(
        Slot(row["id"], doctor_in(row), provider_in(row), row["starts_at"], row["ends_at"], row["room"])
        for row in rows
    )


def _asker(asker: Asker) -> dict[str, Any]:
    return {"asker": asker.holder, "now": asker.now, "earliest": asker.earliest}


def _asked(doctor_ids: Collection[str], asker: Asker) -> dict[str, Any]:
    return {"doctors": list(doctor_ids), **_asker(asker)}


def _values(planned: PlannedSlot) -> dict[str, Any]:
    return {
        "doctor_id": planned.doctor_id,
        "provider_code": planned.provider_code,
        "day": planned.day.isoformat(),
        "starts_at": planned.span.starts_at,
        "ends_at": planned.span.ends_at,
        "room": planned.room,
        "state": SlotState.FREE.value,
    }


def batched(slot_ids: Collection[int], size: int) -> Iterator[list[int]]:
    """A statement takes only so many parameters."""
    every = list(slot_ids)
    return (every[start : start + size] for start in range(0, len(every), size))
