"""One request, as on the official screen: whose, number, service, state, due time; what can be done about it."""

from datetime import datetime
from functools import partial

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Url

from domain.law.law import Law
from domain.law.standard import Ground
from domain.operations.requests.request_detail import RequestShown
from domain.requests.forms import all_forms
from domain.requests.request import EventKind
from domain.requests.state import RequestState
from handlers.requests.lines import request_lines
from handlers.requests.opened import number_of, send_receipt_again, shown_now, view
from handlers.requests.states import Requests
from handlers.shared.at_hand import Tongue, acting, now, operation
from handlers.shared.call import calls_103
from handlers.shared.declared import NOTHING_OWN, Screens
from handlers.shared.examples import Examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import journeys
from handlers.shared.leads import leads
from handlers.shared.lists import select
from handlers.shared.meeting import google_link, meeting_facts, meeting_lines
from handlers.shared.refusals import ground_line
from handlers.shared.say import Label, Plain, Said, Say
from handlers.shared.window import Facts, go, press, question, shows

OTHER = {"kk": "ru", "ru": "kk"}
WORTH_A_COMPLAINT = {RequestState.BREACHED, RequestState.REFUSED}


def detail_window() -> Window:
    complain = partial(leads, "requests-detail-complain", Goal.COMPLAIN, about=number_of)
    return question(
        Requests.detail,
        Say("requests-detail-ask", number="number", service="service", state="state", iin="iin"),
        Say("requests-detail-provider", provider="provider", when="provider"),
        Say("requests-detail-due", due="due", when="due"),
        Say("requests-detail-left", left="left", when="left"),
        Say("requests-detail-late", when="late"),
        Say("requests-detail-suspended", when="suspended"),
        Say("danger-if-worse", when="emergency"),
        meeting_lines(when="at"),
        Say("requests-detail-until", until="until", when="changeable"),
        Say("requests-detail-result", when="result"),
        Said("result", when="result"),
        Say("requests-detail-refused", reason="refused", when="refused"),
        Say("refusal-ground", ground="ground", when="ground"),
        calls_103("emergency"),
        press("requests-detail-view", "view", view, when=F["paper"] == "result"),
        press("requests-detail-view-refusal", "view_refusal", view, when=F["paper"] == "refusal"),
        press("requests-detail-other-kk", "other_kk", partial(view, language="kk"), when=F["other"] == "kk"),
        press("requests-detail-other-ru", "other_ru", partial(view, language="ru"), when=F["other"] == "ru"),
        complain(id="complain_first", when=F["complain"] == "first"),
        Column(select("own", "own", do_own, int)),
        go("requests-detail-told", "told", Requests.told),
        Url(Label("calendar-add"), Plain("link"), when="changeable"),
        press("requests-detail-receipt", "receipt", send_receipt_again, when="has_form"),
        go("requests-detail-withdraw", "withdraw", Requests.withdraw, when="open"),
        complain(when=F["complain"] == "last"),
        press("requests-detail-refresh", "refresh", refresh),
        back=Requests.mine,
        shows=shows(show_detail, detail, example),
    )


def told_window() -> Window:
    """What was written and what happened, apart: the state of things stays short."""
    return question(
        Requests.told,
        Say("requests-told-ask", number="number", service="service"),
        Say("requests-detail-answers", when="answers"),
        Said("answers", when="answers"),
        Say("requests-detail-history"),
        Said("history"),
        back=Requests.detail,
        shows=shows(show_detail, detail, example),
    )


def missing_window() -> Window:
    return question(Requests.missing, Say("requests-missing-ask"), back=Requests.mine)


async def detail(manager: DialogManager) -> tuple[RequestShown, datetime, str, Ground | None, Screens]:
    shown = await shown_now(manager)
    ground = ground_of(await operation(manager, Law), shown)
    own = journeys(manager).of(shown.request.service)
    person = shown.other or acting(manager).person
    return shown, now(manager), person.iin.masked if person else "", ground, own


def example(it: Examples) -> tuple[RequestShown, datetime, str, Ground | None, Screens]:
    shown = RequestShown(it.request, it.visit, it.history, None, it.clinic)
    return shown, it.now, it.person.iin.masked, None, NOTHING_OWN


def ground_of(law: Law, shown: RequestShown) -> Ground | None:
    """Of a refusal: as the text of the request's own day has it."""
    codes = [event.facts.get("ground") for event in shown.history if event.event is EventKind.REFUSED]
    if not codes:
        return None
    standard = law.catalogue.by_id(shown.request.standard)
    return next((ground for ground in standard.grounds if ground.code == codes[-1]), None)


def show_detail(
    words: Tongue, shown: RequestShown, at: datetime, iin: str, ground: Ground | None, own: Screens
) -> Facts:
    visit = shown.visit
    facts = request_lines(shown, at, words) | _buttons(shown, at, words, own) | {"at": ""}
    if visit:
        until = words.moment(visit.changeable_until.astimezone(shown.zone))
        facts |= meeting_facts(visit, words) | {"until": until, "link": google_link(visit, words)}
    return facts | {"ground": ground_line(ground, words) if ground else "", "iin": iin}


def _buttons(shown: RequestShown, at: datetime, words: Tongue, own: Screens) -> Facts:
    """`paper`: which there is to take away; `complain`: whether that stands first, last or nowhere."""
    request, document = shown.request, shown.document
    has_form = all_forms().get(request.service) is not None
    may_complain = Goal.COMPLAIN not in own.goals and request.state is not RequestState.CANCELLED
    paper = "refusal" if request.state is RequestState.REFUSED else "result"
    place = "first" if request.state in WORTH_A_COMPLAINT else "last"
    return {
        "changeable": shown.visit is not None and shown.visit.is_changeable(at),
        "has_form": has_form,
        "paper": paper if document else "",
        "other": OTHER[document.language] if document else "",
        "open": has_form and request.state.is_open,
        "complain": place if may_complain else "",
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
