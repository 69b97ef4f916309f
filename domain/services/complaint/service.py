"""A complaint: who answers it, and a first text from what we know of the request it is about.

The provider complained of answers first or an authority does, as the citizen chose; after the provider's answer
the authority is next, after the authority's only a court.
"""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.law.conditions import LastWord
from domain.law.law import Law
from domain.ports.service import Inquiry, Service
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import ProviderKind
from domain.records.access import may_act_for
from domain.records.request_changes import zone_of
from domain.requests.form import Answer, Answers
from domain.requests.promise import promised_at, told_last
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.requests.state import RequestState
from domain.services.complaint import SERVICE
from domain.words import Words

PROVIDER, AUTHORITY = "provider", "authority"
TO, MATTER, CLINIC, TEXT = "to", "matter", "clinic", "text"
LATE, REFUSAL, QUALITY, OTHER = "late", "refusal", "quality", "other"
MISSED = "missed"
"""When the doctor was to come who did not."""


class Complaint(Service):
    def __init__(self, store: Store, law: Law, words: Words) -> None:
        self._store = store
        self._law = law
        self._words = words

    async def refusal(self, inquiry: Inquiry) -> Refusal | None:
        if inquiry.about is None:
            return None
        before = await self._store.read(lambda uow: _before(uow, inquiry))
        if before is None:
            return Refusal(RefusalCode.NOT_REPRESENTATIVE)
        last_word = self._last_word(before)
        return Refusal(RefusalCode.ONLY_COURT, number=before.number, cite=last_word.cite) if last_word else None

    async def provider(self, inquiry: Inquiry) -> str | None:
        if inquiry.answers.get(TO) != AUTHORITY:
            return inquiry.answers.get(CLINIC)
        found = await self._store.read(lambda uow: uow.providers.of_kind(ProviderKind.AUTHORITY))
        return found[0].code if found else None

    async def prefill(self, inquiry: Inquiry) -> Answers:
        known = await self._store.read(lambda uow: _known(uow, inquiry))
        if known is None:
            return {}
        request, clinic, facts = known
        return {
            **_addressee(request),
            MATTER: QUALITY if facts[MISSED] else _matter(request),
            CLINIC: clinic,
            TEXT: self._first_text(request, facts, inquiry.acting.language),
        }

    def _last_word(self, request: Request) -> LastWord | None:
        """What such an addressee answered can be disputed only in court."""
        said = self._law.catalogue.by_id(request.standard).last_word
        return said if said is not None and request.kind == said.of and not request.state.is_open else None

    def _first_text(self, request: Request, facts: Mapping[str, datetime | None], language: str) -> str:
        said: dict[str, str | int] = {
            "number": request.number,
            "service": self._law.catalogue.by_id(request.standard).name.text.in_language(language),
        }
        moments = {name: f"{at:%d.%m.%Y %H:%M}" for name, at in facts.items() if at is not None}
        subject = MISSED if facts[MISSED] else _subject(request)
        return self._words.say(language, f"complaint-text-{subject}", **said, **moments)


def _before(uow: UnitOfWork, inquiry: Inquiry) -> Request | None:
    """The request it is about, if it is theirs to complain of."""
    request = uow.requests.request(inquiry.about) if inquiry.about else None
    if request is None or not may_act_for(uow, inquiry.acting, request.subject_id, inquiry.now):
        return None
    return request


def _known(uow: UnitOfWork, inquiry: Inquiry) -> tuple[Request, str, dict[str, datetime | None]] | None:
    request = _before(uow, inquiry)
    if request is None:
        return None
    clinic: Answer = request.provider_code
    if request.service == SERVICE:
        clinic = uow.requests.answers(request.number).get(CLINIC, clinic)
    zone = ZoneInfo(zone_of(uow, request))
    history = uow.requests.history(request.number)
    ended = next((each.at for each in reversed(history) if each.event in _ENDS), None)
    disputed = told_last(history) is EventKind.DISPUTED
    missed = promised_at(uow.requests.result(request.number)) if disputed else None
    moments = {"filed": request.submitted_at, "due": request.due_at, "answered": ended, MISSED: missed}
    return request, str(clinic), {name: at.astimezone(zone) if at else None for name, at in moments.items()}


_ENDS = frozenset({EventKind.REFUSED, EventKind.COMPLETED, EventKind.CANCELLED})


def _addressee(request: Request) -> Answers:
    """The second complaint goes past whom the first one went to."""
    is_over = not request.state.is_open or request.state is RequestState.BREACHED
    return {TO: AUTHORITY} if request.service == SERVICE and is_over else {}


def _matter(request: Request) -> str:
    return {RequestState.BREACHED: LATE, RequestState.REFUSED: REFUSAL}.get(request.state, OTHER)


def _subject(request: Request) -> str:
    if request.state is RequestState.BREACHED:
        return "breached"
    if request.state is RequestState.REFUSED:
        return "refused"
    if request.service == SERVICE and request.state is RequestState.COMPLETED:
        return "again"
    return "open" if request.state.is_open else "closed"
