"""Requests, their answers and history. Over 200 lines: every statement on one set of columns."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Column, Connection, Row, Select, bindparam, exists, func, insert, or_, select, update

from adapters.crypto.vault import Vault
from adapters.db.lean import Lean
from adapters.db.tables.base import Moment
from adapters.db.tables.booking import visits
from adapters.db.tables.requests import request_history, requests
from domain.people.acting import ChatRef
from domain.requests.form import Answers
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState

r = requests.c
ADD = Lean(insert(requests).inline())
RECORD = Lean(insert(request_history).inline())
WHOLE = select(
    r.number, r.service, r.standard, r.channel, r.provider_code, r.applicant_id, r.subject_id, r.bot_id, r.chat_id,
    r.language, r.state, r.submitted_at, r.accepted_at, r.due_at, r.closed_at, r.decision, r.about,
)  # fmt: skip
ONE = WHOLE.where(r.number == bindparam("request"))
ONE_LOCKED = ONE.with_for_update()
OF_PERSON = (
    WHOLE.where(or_(r.applicant_id == bindparam("person"), r.subject_id == bindparam("person")))
    .order_by(r.submitted_at.desc(), r.number)
    .limit(bindparam("count"))
)
FOR_ANY = (
    WHOLE.where(r.subject_id.in_(bindparam("people", expanding=True)))
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
        r.accepted_at <= bindparam("now", type_=Moment),
    )
    .order_by(r.accepted_at)
    .limit(bindparam("count"))
)
# A booking is answered by its visit and stands on the page of visits.
TO_ANSWER = (r.provider_code == bindparam("provider")) & ~exists().where(visits.c.request_number == r.number)
OPEN_STATES = [state.value for state in RequestState if state.is_open]
WATCHED = [RequestState.ACCEPTED.value, RequestState.IN_WORK.value]
OPEN_OF_PROVIDER = (
    WHOLE.where(TO_ANSWER, r.state.in_(OPEN_STATES)).order_by(r.due_at, r.number).limit(bindparam("count"))
)
COUNT_OPEN = select(func.count()).select_from(requests).where(TO_ANSWER, r.state.in_(OPEN_STATES))
CLOSED_OF_PROVIDER = (
    WHOLE.where(TO_ANSWER, r.state.not_in(OPEN_STATES))
    .order_by(r.submitted_at.desc(), r.number)
    .limit(bindparam("count"))
)
# Whom a provider failed may ask again.
KEPT_WAITING = [state for state in OPEN_STATES if state != RequestState.BREACHED.value]
OPEN_OF = WHOLE.where(
    r.subject_id == bindparam("subject"), r.service == bindparam("service"), r.state.in_(KEPT_WAITING)
).order_by(r.submitted_at)
OVERDUE = (
    WHOLE.where(r.state.in_(WATCHED), r.due_at < bindparam("now", type_=Moment))
    .order_by(r.due_at)
    .limit(bindparam("count"))
)
TO_WARN = (
    WHOLE.where(r.warn_at <= bindparam("now", type_=Moment), r.state.in_(WATCHED))
    .order_by(r.warn_at)
    .limit(bindparam("count"))
)
ABOUT = WHOLE.where(r.about == bindparam("request")).order_by(r.submitted_at)
HISTORY = (
    select(request_history).where(request_history.c.number == bindparam("request")).order_by(request_history.c.id)
)
GO = (
    update(requests)
    .where(r.number == bindparam("request"), r.state == bindparam("old_state"))
    .values(state=bindparam("new_state"), closed_at=bindparam("closed"))
)
WARNING = select(r.warn_at).where(r.number == bindparam("request"))
MOVE_DUE = (
    update(requests)
    .where(r.number == bindparam("request"))
    .values(due_at=bindparam("due"), warn_at=bindparam("warn"))
)


class SqlRequests:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def add(self, request: Request, events: Iterable[Event], answers: Answers | None = None) -> None:
        sealed = None if answers is None else self._sealed(answers, "answers", request.number)
        ADD.change(self._connection, _request_values(request) | {"answers": sealed})
        RECORD.change_each(self._connection, [_event_values(event) for event in events])

    def request(self, number: str) -> Request | None:
        return next(iter(self._requests(ONE, {"request": number})), None)

    def locked(self, number: str) -> Request | None:
        return next(iter(self._requests(ONE_LOCKED, {"request": number})), None)

    def of_person(self, person_id: str, limit: int) -> tuple[Request, ...]:
        return self._requests(OF_PERSON, {"person": person_id, "count": limit})

    def for_any(self, people: Collection[str], limit: int, offset: int = 0) -> tuple[Request, ...]:
        return self._requests(FOR_ANY, {"people": list(people), "count": limit, "skip": offset})

    def history(self, number: str) -> tuple[Event, ...]:
        return tuple(_event(row) for row in self._connection.execute(HISTORY, {"request": number}))

    def record(self, event: Event) -> None:
        RECORD.change(self._connection, _event_values(event))

    def answers(self, number: str) -> Answers:
        return self._opened(r.answers, number)

    def keep_result(self, number: str, result: Answers) -> None:
        sealed = self._sealed(result, "result", number)
        self._connection.execute(update(requests).where(r.number == number).values(result=sealed))

    def result(self, number: str) -> Answers:
        return self._opened(r.result, number)

    def go(
        self, request: Request, state: RequestState, events: Iterable[Event], *, due_at: datetime | None = None
    ) -> bool:
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
            if due_at is not None:
                self._move_due(request, due_at)
            RECORD.change_each(self._connection, [_event_values(event) for event in happened])
        return moved.rowcount == 1

    def _move_due(self, request: Request, due_at: datetime) -> None:
        """The reminder that is still to come moves with it."""
        warn_at = self._connection.execute(WARNING, {"request": request.number}).scalar_one()
        if warn_at is not None and request.due_at is not None:
            warn_at += due_at - request.due_at
        self._connection.execute(MOVE_DUE, {"request": request.number, "due": due_at, "warn": warn_at})

    def latest(self, state: RequestState | None, limit: int) -> tuple[Request, ...]:
        if state is None:
            return self._requests(LATEST, {"count": limit})
        return self._requests(IN_STATE, {"wanted": state.value, "count": limit})

    def of_provider(self, provider_code: str, limit: int, *, closed: bool = False) -> tuple[Request, ...]:
        statement = CLOSED_OF_PROVIDER if closed else OPEN_OF_PROVIDER
        return self._requests(statement, {"provider": provider_code, "count": limit})

    def count_open(self, provider_code: str) -> int:
        return int(self._connection.execute(COUNT_OPEN, {"provider": provider_code}).scalar_one())

    def open_of(self, subject_id: str, service: str) -> Request | None:
        return next(iter(self._requests(OPEN_OF, {"subject": subject_id, "service": service})), None)

    def overdue(self, now: datetime, limit: int) -> tuple[Request, ...]:
        return self._requests(OVERDUE, {"now": now, "count": limit})

    def to_warn(self, now: datetime, limit: int) -> tuple[Request, ...]:
        return self._requests(TO_WARN, {"now": now, "count": limit})

    def warned(self, number: str) -> bool:
        done = update(requests).where(r.number == number, r.warn_at.is_not(None)).values(warn_at=None)
        return self._connection.execute(done).rowcount == 1

    def about(self, number: str) -> tuple[Request, ...]:
        return self._requests(ABOUT, {"request": number})

    def due_for_acceptance(self, now: datetime, limit: int) -> tuple[Request, ...]:
        return self._requests(DEFERRED, {"now": now, "count": limit})

    def _requests(self, statement: Select[Any], asked: dict[str, Any]) -> tuple[Request, ...]:
        return tuple(_request(row) for row in self._connection.execute(statement, asked))

    def _sealed(self, answers: Answers, column: str, number: str) -> bytes:
        return self._vault.seal(json.dumps(dict(answers)).encode(), f"requests:{column}:{number}")

    def _opened(self, column: Column[Any], number: str) -> Answers:
        sealed = self._connection.execute(select(column).where(r.number == number)).scalar()
        place = f"requests:{column.name}:{number}"
        opened: Answers = json.loads(self._vault.open(sealed, place)) if sealed else {}
        return opened


def _request_values(request: Request) -> dict[str, Any]:
    return {
        "number": request.number,
        "service": request.service,
        "standard": request.standard,
        "channel": request.channel,
        "provider_code": request.provider_code,
        "applicant_id": request.applicant_id,
        "subject_id": request.subject_id,
        "bot_id": request.chat.bot_id,
        "chat_id": request.chat.chat_id,
        "language": request.language,
        "state": request.state.value,
        "submitted_at": request.submitted_at,
        "accepted_at": request.accepted_at,
        "due_at": request.due_at,
        "warn_at": request.warn_at if request.state.is_open else None,
        "closed_at": request.closed_at,
        "decision": json.dumps({"basis": request.basis} | ({"kind": request.kind} if request.kind else {})),
        "about": request.about,
    }


def _request(row: Row[Any]) -> Request:
    decision = json.loads(row.decision)
    return Request(
        number=row.number,
        service=row.service,
        standard=row.standard,
        channel=row.channel,
        provider_code=row.provider_code,
        applicant_id=row.applicant_id,
        subject_id=row.subject_id,
        chat=ChatRef(row.bot_id, row.chat_id),
        language=row.language,
        state=RequestState(row.state),
        submitted_at=row.submitted_at,
        accepted_at=row.accepted_at,
        due_at=row.due_at,
        closed_at=row.closed_at,
        basis=tuple(decision.get("basis", ())),
        about=row.about,
        kind=decision.get("kind"),
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
