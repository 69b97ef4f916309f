import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, or_, select, update

from adapters.crypto.vault import Vault
from adapters.db.lean import Lean
from adapters.db.tables.base import Moment
from adapters.db.tables.requests import request_history, requests
from domain.people.acting import ChatRef
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState

r = requests.c
ADD = Lean(insert(requests).inline())
RECORD = Lean(insert(request_history).inline())
WHOLE = select(
    r.number, r.service, r.standard, r.channel, r.clinic_code, r.applicant_id, r.subject_id, r.bot_id, r.chat_id,
    r.language, r.state, r.submitted_at, r.accepted_at, r.due_at, r.closed_at, r.decision,
)  # fmt: skip
ONE = WHOLE.where(r.number == bindparam("request"))
OF_PERSON = (
    WHOLE.where(or_(r.applicant_id == bindparam("person"), r.subject_id.in_(bindparam("people", expanding=True))))
    .order_by(r.submitted_at.desc(), r.number)
    .limit(bindparam("count"))
    .offset(bindparam("skip"))
)
LATEST = WHOLE.order_by(r.submitted_at.desc(), r.number).limit(bindparam("count"))
IN_STATE = (
    WHOLE.where(r.state == bindparam("wanted")).order_by(r.accepted_at.desc(), r.number).limit(bindparam("count"))
)
DEFERRED = (
    WHOLE.where(
        r.state == RequestState.DEFERRED.value,
        r.service == bindparam("service"),
        r.accepted_at <= bindparam("now", type_=Moment),
    )
    .order_by(r.accepted_at)
    .limit(bindparam("count"))
)
HISTORY = (
    select(request_history).where(request_history.c.number == bindparam("request")).order_by(request_history.c.id)
)
GO = (
    update(requests)
    .where(r.number == bindparam("request"), r.state == bindparam("old_state"))
    .values(state=bindparam("new_state"), closed_at=bindparam("closed"))
)


class SqlRequests:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection

    def add(self, request: Request, events: Iterable[Event]) -> None:
        ADD.change(self._connection, _request_values(request))
        RECORD.change_each(self._connection, [_event_values(event) for event in events])

    def request(self, number: str) -> Request | None:
        return next(iter(self._requests(ONE, {"request": number})), None)

    def of_person(
        self, person_id: str, limit: int, offset: int = 0, *, also_for: Collection[str] = ()
    ) -> tuple[Request, ...]:
        people = [person_id, *also_for]
        return self._requests(OF_PERSON, {"person": person_id, "people": people, "count": limit, "skip": offset})

    def history(self, number: str) -> tuple[Event, ...]:
        return tuple(_event(row) for row in self._connection.execute(HISTORY, {"request": number}))

    def record(self, event: Event) -> None:
        RECORD.change(self._connection, _event_values(event))

    def go(self, request: Request, state: RequestState, events: Iterable[Event]) -> bool:
        following = request.state.to(state)
        happened = list(events)
        closed = None if following.is_open else max(event.at for event in happened)
        moved = self._connection.execute(
            GO,
            {
                "request": request.number,
                "old_state": request.state.value,
                "new_state": following.value,
                "closed": closed,
            },
        )
        if moved.rowcount == 1:
            RECORD.change_each(self._connection, [_event_values(event) for event in happened])
        return moved.rowcount == 1

    def latest(self, state: RequestState | None, limit: int) -> tuple[Request, ...]:
        if state is None:
            return self._requests(LATEST, {"count": limit})
        return self._requests(IN_STATE, {"wanted": state.value, "count": limit})

    def due_for_acceptance(self, service: str, now: datetime, limit: int) -> tuple[Request, ...]:
        return self._requests(DEFERRED, {"service": service, "now": now, "count": limit})

    def _requests(self, statement: Select[Any], asked: dict[str, Any]) -> tuple[Request, ...]:
        return tuple(_request(row) for row in self._connection.execute(statement, asked))


def _request_values(request: Request) -> dict[str, Any]:
    return {
        "number": request.number,
        "service": request.service,
        "standard": request.standard,
        "channel": request.channel,
        "clinic_code": request.clinic_code,
        "applicant_id": request.applicant_id,
        "subject_id": request.subject_id,
        "bot_id": request.chat.bot_id,
        "chat_id": request.chat.chat_id,
        "language": request.language,
        "state": request.state.value,
        "submitted_at": request.submitted_at,
        "accepted_at": request.accepted_at,
        "due_at": request.due_at,
        "closed_at": request.closed_at,
        "decision": json.dumps({"basis": request.basis}),
    }


def _request(row: Row[Any]) -> Request:
    return Request(
        number=row.number,
        service=row.service,
        standard=row.standard,
        channel=row.channel,
        clinic_code=row.clinic_code,
        applicant_id=row.applicant_id,
        subject_id=row.subject_id,
        chat=ChatRef(row.bot_id, row.chat_id),
        language=row.language,
        state=RequestState(row.state),
        submitted_at=row.submitted_at,
        accepted_at=row.accepted_at,
        due_at=row.due_at,
        closed_at=row.closed_at,
        basis=tuple(json.loads(row.decision).get("basis", ())),
    )


def _event_values(event: Event) -> dict[str, Any]:
    return {
        "number": event.number,
        "at": event.at,
        "state": event.state.value,
        "event": event.event.value,
        "actor": event.actor.value,
        "facts": json.dumps(dict(event.facts)) if event.facts else "{}",
    }


def _event(row: Row[Any]) -> Event:
    return Event(
        row.number, row.at, RequestState(row.state), EventKind(row.event), Side(row.actor), json.loads(row.facts)
    )
