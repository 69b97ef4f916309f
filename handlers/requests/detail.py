"""One request, as on the official screen: whose, number, service, state, due time; what can be done about it."""

from datetime import datetime
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Url

from domain.law.law import Law
from domain.law.standard import Ground
from domain.operations.requests.request_detail import RequestShown
from domain.requests.forms import all_forms
from domain.requests.request import EventKind
from domain.requests.state import RequestState
from handlers.requests.lines import request_lines
from handlers.requests.opened import number_of, shown_now
from handlers.requests.papers import other_language, send_other, send_receipt_again, view
from handlers.requests.states import Requests
from handlers.shared.declared import NOTHING_OWN, Screens
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import journeys
from handlers.shared.leads import leads
from handlers.shared.lists import select
from handlers.shared.meeting import google_link, meeting_facts, meeting_lines
from handlers.shared.operation import operation
from handlers.shared.refusals import ground_line
from handlers.shared.say import Label, Plain, Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, press, question

WORTH_A_COMPLAINT = {RequestState.BREACHED, RequestState.REFUSED}


def detail_window() -> Window:
    return question(
        Requests.detail,
        Say("requests-detail-ask", number="number", service="service", state="state", iin="iin"),
        Say("requests-detail-provider", provider="provider", when="provider"),
        Say("requests-detail-due", due="due", when="due"),
        Say("requests-detail-left", left="left", when="left"),
        Say("requests-detail-late", when="late"),
        Say("requests-detail-suspended", when="suspended"),
        meeting_lines(when="at"),
        Say("requests-detail-until", until="until", when="changeable"),
        Say("requests-detail-result", when="result"),
        Said("result", when="result"),
        Say("requests-detail-refused", reason="refused", when="refused"),
        Say("refusal-ground", ground="ground", when="ground"),
        Say("requests-detail-answers", when="answers"),
        Said("answers", when="answers"),
        Say("requests-detail-history"),
        Said("history"),
        press("requests-detail-view", "view", view, when="has_result"),
        press("requests-detail-view-refusal", "view_refusal", view, when="has_refusal"),
        press("requests-detail-other-kk", "other_kk", send_other, when="other_kk"),
        press("requests-detail-other-ru", "other_ru", send_other, when="other_ru"),
        leads(
            "requests-detail-complain", Goal.COMPLAIN, about=number_of, id="complain_first", when="complain_first"
        ),
        Column(select("own", "own", do_own, int)),
        Url(Label("calendar-add"), Plain("link"), when="changeable"),
        press("requests-detail-receipt", "receipt", send_receipt_again, when="has_form"),
        go("requests-detail-withdraw", "withdraw", Requests.withdraw, when="open"),
        leads("requests-detail-complain", Goal.COMPLAIN, about=number_of, when="complain_last"),
        press("requests-detail-refresh", "refresh", refresh),
        back=Requests.mine,
        shows=Shows(detail, example_detail),
    )


def missing_window() -> Window:
    return question(Requests.missing, Say("requests-missing-ask"), back=Requests.mine)


async def detail(manager: DialogManager) -> dict[str, Any]:
    shown = await shown_now(manager)
    person = shown.other or acting(manager).person
    ground = ground_of(await operation(manager, Law), shown)
    own = journeys(manager).of(shown.request.service)
    facts = show_detail(shown, now(manager), tongue(manager), ground, own)
    return facts | {"iin": person.iin.masked if person else ""}


def ground_of(law: Law, shown: RequestShown) -> Ground | None:
    """Of a refusal: as the text of the request's own day has it."""
    codes = [event.facts.get("ground") for event in shown.history if event.event is EventKind.REFUSED]
    if not codes:
        return None
    standard = law.catalogue.by_id(shown.request.standard)
    return next((ground for ground in standard.grounds if ground.code == codes[-1]), None)


def show_detail(
    shown: RequestShown, at: datetime, words: Tongue, ground: Ground | None, own: Screens = NOTHING_OWN
) -> dict[str, Any]:
    visit = shown.visit
    facts = request_lines(shown, at, words) | _buttons(shown, at, words, own)
    facts |= {"ground": ground_line(ground, words) if ground else "", "at": ""}
    if visit:
        until = words.moment(visit.changeable_until.astimezone(shown.zone))
        facts |= meeting_facts(visit, words) | {"until": until, "link": google_link(visit, words)}
    return facts


def _buttons(shown: RequestShown, at: datetime, words: Tongue, own: Screens) -> dict[str, Any]:
    request, document = shown.request, shown.document
    has_form = all_forms().get(request.service) is not None
    other = other_language(document) if document else ""
    may_complain = Goal.COMPLAIN not in own.goals and request.state is not RequestState.CANCELLED
    is_worth_it = request.state in WORTH_A_COMPLAINT
    return {
        "changeable": shown.visit is not None and shown.visit.is_changeable(at),
        "has_form": has_form,
        "has_result": document is not None and request.state is not RequestState.REFUSED,
        "has_refusal": document is not None and request.state is RequestState.REFUSED,
        "other_kk": other == "kk",
        "other_ru": other == "ru",
        "open": has_form and request.state.is_open,
        "complain_first": may_complain and is_worth_it,
        "complain_last": may_complain and not is_worth_it,
        "own": [{"id": place, "label": words.say(action.label)} for place, action in own.offered(shown, at)],
    }


async def refresh(manager: DialogManager) -> None:
    """Showing the window asks anew."""


async def do_own(manager: DialogManager, place: int) -> None:
    shown = await shown_now(manager)
    own = journeys(manager).of(shown.request.service)
    action = dict(own.offered(shown, now(manager))).get(place)
    if action is not None:
        await action.do(manager, shown.request.number)


async def example_detail(manager: DialogManager) -> dict[str, Any]:
    some, words = examples(manager), tongue(manager)
    shown = RequestShown(some.request, some.visit, some.history, None, some.clinic)
    return show_detail(shown, now(manager), words, None) | {"iin": some.person.iin.masked}
