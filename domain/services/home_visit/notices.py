"""What is told of a doctor called home: who comes and when, and afterwards the question whether they came."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.notices.kinds import NoticeKind
from domain.notices.notice import Notice
from domain.notices.request_notices import facts_of, to_citizen
from domain.people.known import KnownPerson
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.requests.request import Request, Side
from domain.services.home_visit.asking import ask_at

ASKED_FOR = timedelta(days=3)

Facts = Mapping[str, str | int]


def visit_facts(
    request: Request, clinic: Provider, doctor: Doctor, visit_at: datetime, whom: KnownPerson | None
) -> Facts:
    told = facts_of(request, clinic.zone, whom)
    told.pop("due_at", None)
    return {
        **told,
        "starts_at": visit_at.isoformat(),
        "doctor_kk": doctor.name_kk,
        "doctor_ru": doctor.name_ru,
        "clinic_kk": clinic.name_kk,
        "clinic_ru": clinic.name_ru,
    }


def planned(request: Request, facts: Facts, now: datetime) -> Notice:
    return to_citizen(NoticeKind.HOME_VISIT_PLANNED, request, dict(facts), now, Side.CLINIC, urgent=True)


def asked_whether_happened(request: Request, facts: Facts, visit_at: datetime) -> Notice:
    due = ask_at(visit_at, ZoneInfo(str(facts["zone"])))
    told = to_citizen(NoticeKind.HOME_VISIT_ASKED, request, dict(facts), due, Side.SYSTEM)
    return Notice(
        once=f"{NoticeKind.HOME_VISIT_ASKED}:{request.number}",
        route=told.route,
        kind=told.kind,
        about=told.about,
        due_at=due,
        expires_at=due + ASKED_FOR,
        facts=told.facts,
        chat=told.chat,
    )
