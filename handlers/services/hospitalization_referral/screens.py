"""What the bureau knows, and which referral the hospital is asked about. No data is told so, with what to do."""

from datetime import timedelta
from html import escape

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.operations.drafts.drop_draft import Drop, DropDraft
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.services.hospitalization_referral.find_referrals import (
    FindReferrals,
    Referrals,
    ReferralShown,
    ReferralsOf,
)
from domain.services.hospitalization_referral.hospital_bureau import Referral, ReferralState
from handlers.form.leaving import leave
from handlers.form.lies_ahead import HEAD
from handlers.form.own_screen import HEADED, begin, give
from handlers.services.hospitalization_referral.states import HospitalizationReferral
from handlers.shared.at_hand import Tongue, acting, perform
from handlers.shared.declared import QuestionAsked, Screens
from handlers.shared.examples import Examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, go, press, question, shows


def status_window() -> Window:
    return question(
        HospitalizationReferral.status,
        *HEAD,
        Say("hospitalization-referral-none-ask", when="none"),
        Say("hospitalization-referral-silent-ask", when="silent"),
        Say("hospitalization-referral-ask", when="found"),
        Said("lines", html=True, when="found"),
        Say("hospitalization-referral-bring", when="planned"),
        Say("hospitalization-referral-paper", when="found"),
        Column(select("referral", "referrals", chosen)),
        go("common-retry", "retry", HospitalizationReferral.status, when="silent"),
        press("menu-main-book", "book", book, when="none"),
        cancel=leave,
        shows=[HEADED, shows(show_status, status, example)],
    )


async def status(manager: DialogManager) -> tuple[Referrals | None]:
    """Asked anew each time the window is shown; None where the bureau is silent."""
    match await perform(manager, FindReferrals, ReferralsOf(acting(manager), QuestionAsked.of(manager).number)):
        case Referrals() as found:
            return (found,)
        case RegisterDidNotAnswer():
            return (None,)
    raise NothingToShow


def show_status(words: Tongue, found: Referrals | None) -> Facts:
    shown = found.shown if found else ()
    numbers = [one.referral.number for one in shown]
    return {
        "lines": "\n".join(_line(one, words) for one in shown),
        "referrals": [
            {"id": each, "label": words.say("hospitalization-referral-confirm", number=each)} for each in numbers
        ],
        "planned": any(one.referral.state is ReferralState.PLANNED for one in shown),
        "found": bool(shown),
        "none": found is not None and not shown,
        "silent": found is None,
    }


def _line(one: ReferralShown, words: Tongue) -> str:
    referral, hospital = one.referral, one.hospital
    day = words.day(referral.planned_on) if referral.planned_on else ""
    facts = {
        "number": referral.number,
        "profile": referral.profile(words.language),
        "hospital": hospital.name(words.language) if hospital else referral.hospital,
        "state": words.say(f"hospitalization-referral-state-{referral.state}", day=day),
    }
    safe = {name: escape(fact, quote=False) for name, fact in facts.items()}
    return words.say("hospitalization-referral-line", **safe)


async def chosen(manager: DialogManager, number: str) -> None:
    await give(manager, {QuestionAsked.of(manager).question: number})


async def book(manager: DialogManager) -> None:
    """To the doctor who writes referrals. There is nothing to ask a hospital about: the draft is of no use."""
    await perform(manager, DropDraft, Drop(acting(manager), QuestionAsked.of(manager).number))
    await set_out(manager, Goal.BOOK)


def example(it: Examples) -> tuple[Referrals]:
    day, profile = it.now.date() + timedelta(days=9), it.say("example-profile")
    planned = Referral("4198428", it.clinic.code, profile, profile, day, ReferralState.PLANNED)
    return (Referrals((ReferralShown(planned, it.clinic),)),)


SCREENS = Screens(
    routers=(Dialog(status_window(), on_start=begin),), questions={"referral": HospitalizationReferral.status}
)
