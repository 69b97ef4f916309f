"""What is told of a doctor called home: who comes and when, and afterwards the question whether they came."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.notices.buttons import OF_REQUEST, Buttons, NoticeButton
from domain.notices.notice import Notice
from domain.notices.request_notices import facts_of, to_citizen
from domain.people.known import KnownPerson
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.requests.request import Request, Side
from domain.services.home_visit.asking import ask_at

ASKED_FOR = timedelta(days=3)

Facts = Mapping[str, str | int]


class HomeVisitNotice(StrEnum):
    PLANNED = "home-visit-planned"
    ASKED = "home-visit-asked"
    DISPUTED = "home-visit-disputed"


class HomeVisitButton(NoticeButton):
    DOCTOR_CAME = "home:came"
    DOCTOR_MISSED = "home:missed"


BUTTONS: Buttons = {
    HomeVisitNotice.PLANNED: OF_REQUEST,
    HomeVisitNotice.ASKED: (HomeVisitButton.DOCTOR_CAME, HomeVisitButton.DOCTOR_MISSED),
    HomeVisitNotice.DISPUTED: (),
}


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
    return to_citizen(HomeVisitNotice.PLANNED, request, facts, now, Side.CLINIC, urgent=True)


def asked_whether_happened(request: Request, facts: Facts, visit_at: datetime) -> Notice:
    due = ask_at(visit_at, ZoneInfo(str(facts["zone"])))
    told = to_citizen(HomeVisitNotice.ASKED, request, facts, due, Side.SYSTEM)
    return replace(told, once=f"{told.kind}:{request.number}", expires_at=due + ASKED_FOR)
