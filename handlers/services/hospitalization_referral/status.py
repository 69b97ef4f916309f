"""What the bureau knows, and which referral the hospital is asked about. No data is told so, with what to do."""

from datetime import date, timedelta
from html import escape
from typing import Any

from aiogram_dialog import DialogManager, Window
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
from handlers.form.asking_window import leave
from handlers.form.own_screen import give
from handlers.services.hospitalization_referral.states import HospitalizationReferral
from handlers.shared.declared import QuestionAsked
from handlers.shared.examples import NOW, examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.operation import perform
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import press, question


def status_window() -> Window:
    return question(
        HospitalizationReferral.status,
        Say("hospitalization-referral-none-ask", when="none"),
        Say("hospitalization-referral-silent-ask", when="silent"),
        Say("hospitalization-referral-ask", when="found"),
        Said("lines", html=True, when="found"),
        Say("hospitalization-referral-bring", when="planned"),
        Say("hospitalization-referral-paper", when="found"),
        Column(select("referral", "referrals", chosen)),
        press("common-retry", "retry", ask_again, when="silent"),
        press("menu-main-book", "book", book, when="none"),
        cancel=leave,
        shows=Shows(status, example_status),
    )


async def status(manager: DialogManager) -> dict[str, Any]:
    match await perform(manager, FindReferrals, ReferralsOf(acting(manager), QuestionAsked.of(manager).number)):
        case Referrals(shown):
            return show_status(shown, tongue(manager))
        case RegisterDidNotAnswer():
            return show_status((), tongue(manager)) | {"none": False, "silent": True}
    raise NothingToShow


def show_status(shown: tuple[ReferralShown, ...], words: Tongue) -> dict[str, Any]:
    numbers = [one.referral.number for one in shown]
    return {
        "lines": "\n".join(_line(one, words) for one in shown),
        "referrals": [
            {"id": each, "label": words.say("hospitalization-referral-confirm", number=each)} for each in numbers
        ],
        "planned": any(one.referral.state is ReferralState.PLANNED for one in shown),
        "found": bool(shown),
        "none": not shown,
        "silent": False,
    }


def _line(one: ReferralShown, words: Tongue) -> str:
    referral, hospital = one.referral, one.hospital
    facts = {
        "number": referral.number,
        "profile": referral.profile(words.language),
        "hospital": hospital.name(words.language) if hospital else referral.hospital,
        "state": words.say(
            f"hospitalization-referral-state-{referral.state}", day=_day(referral.planned_on, words)
        ),
    }
    return words.say(
        "hospitalization-referral-line", **{name: escape(fact, quote=False) for name, fact in facts.items()}
    )


def _day(day: date | None, words: Tongue) -> str:
    return words.day(day) if day else ""


async def chosen(manager: DialogManager, number: str) -> None:
    await give(manager, {QuestionAsked.of(manager).question: number})


async def ask_again(manager: DialogManager) -> None:
    """Showing the window asks anew."""


async def book(manager: DialogManager) -> None:
    """To the doctor who writes referrals. There is nothing to ask a hospital about: the draft is of no use."""
    await perform(manager, DropDraft, Drop(acting(manager), QuestionAsked.of(manager).number))
    await set_out(manager, Goal.BOOK)


async def example_status(manager: DialogManager) -> dict[str, Any]:
    words, hospital = tongue(manager), examples(manager).clinic
    day, profile = NOW.date() + timedelta(days=9), words.say("example-profile")
    planned = Referral("4198428", hospital.code, profile, profile, day, ReferralState.PLANNED)
    return show_status((ReferralShown(planned, hospital),), words)
