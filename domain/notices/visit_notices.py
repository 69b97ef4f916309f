"""What is told of a visit, and to whom."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from domain.booking.slot import Slot
from domain.booking.visit import Visit
from domain.booking.waiting import WaitingEntry
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice, Route
from domain.notices.provider_notices import to_provider
from domain.notices.visit_reminders import REMINDERS
from domain.people.acting import ChatRef
from domain.people.known import KnownPerson
from domain.requests.request import Side

Facts = Mapping[str, str | int]

DIES_WITH_VISIT = REMINDERS | {NoticeKind.VISIT_DISPLACED}


def facts_of(visit: Visit | Slot, person: KnownPerson | None = None) -> dict[str, str | int]:
    """`person` is named where the visit is for somebody else than the one who reads."""
    facts: dict[str, str | int] = {
        "starts_at": visit.starts_at.isoformat(),
        "doctor_kk": visit.doctor.name_kk,
        "doctor_ru": visit.doctor.name_ru,
        "clinic_kk": visit.clinic.name_kk,
        "clinic_ru": visit.clinic.name_ru,
        "room": visit.room,
        "zone": visit.clinic.zone,
    }
    if isinstance(visit, Visit):
        facts["number"] = visit.number
    if person is not None:
        facts |= {"person_kk": person.name_kk, "person_ru": person.name_ru}
    return facts


def to_chat(
    kind: NoticeKind, visit: Visit, facts: Facts, now: datetime, by: Side, *, urgent: bool = False
) -> Iterator[Notice]:
    """To where it was booked, as long as the time it speaks of has not passed."""
    if now < visit.starts_at:
        yield Notice(
            once=f"{kind}:{visit.id}:{visit.sequence}:chat",
            route=Route.CHAT,
            kind=kind,
            about=visit.id,
            due_at=now,
            expires_at=visit.starts_at,
            facts={**facts, "actor": by.value},
            chat=visit.chat,
            urgent=urgent,
        )


def to_both(
    kind: NoticeKind, visit: Visit, facts: Facts, now: datetime, by: Side, but: ChatRef | None = None
) -> Iterator[Notice]:
    """The chat that did it sees it in its window already."""
    yield from to_provider(kind, visit, facts, now, by)
    if visit.chat != but:
        yield from to_chat(kind, visit, facts, now, by)


def offer(entry: WaitingEntry, slot: Slot, person: KnownPerson | None, now: datetime, until: datetime) -> Notice:
    facts = {**facts_of(slot, person), "waiting_id": entry.id, "until_at": until.isoformat()}
    return Notice(
        once=f"{NoticeKind.SLOT_OFFERED}:{entry.id}",
        route=Route.CHAT,
        kind=NoticeKind.SLOT_OFFERED,
        about=entry.id,
        due_at=now,
        expires_at=until,
        facts=facts,
        chat=entry.chat,
        urgent=True,
    )
