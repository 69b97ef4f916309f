"""A question's own screen: programmes completed by the academy's books as buttons; any other is typed."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.law.law import ALMATY
from domain.requests.answering import Flaw, Wrong, read_answer
from domain.services.cpd_certificate.list_programmes import ListProgrammes, Programmes, ProgrammesOf
from domain.services.cpd_certificate.programme import Programme, ProgrammeKind
from domain.services.cpd_certificate.service import PAPERS, REGISTER, SOURCE
from handlers.form.own_screen import asked, give
from handlers.services.cpd_certificate.states import CpdCertificate
from handlers.shared.declared import QuestionAsked
from handlers.shared.flash import flash
from handlers.shared.lists import select
from handlers.shared.local_time import local
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import hears, press, question


def programme_window() -> Window:
    return question(
        CpdCertificate.programme,
        Say("cpd-certificate-programme-ask"),
        Say("cpd-certificate-programme-found", when="found"),
        Say("cpd-certificate-programme-none", when="none"),
        Say("cpd-certificate-programme-unfinished", titles="unfinished", when="unfinished"),
        Say("cpd-certificate-programme-silent", when="silent"),
        Say("cpd-certificate-programme-typed", when="found"),
        Column(select("programme", "programmes", chosen)),
        press("common-retry", "retry", ask_again, when="silent"),
        hears(typed),
        shows=Shows(programmes, example_programmes),
        numbers=False,
    )


async def programmes(manager: DialogManager) -> dict[str, Any]:
    found = await _found(manager)
    words = tongue(manager)
    if found is None:
        return show_programmes((), (), words) | {"silent": True, "none": False}
    return show_programmes(found.finished, found.unfinished, words) | {"silent": False}


def show_programmes(
    finished: Sequence[Programme], unfinished: Sequence[Programme], words: Tongue
) -> dict[str, Any]:
    return {
        "programmes": [
            {
                "id": each.code,
                "label": words.say(
                    "cpd-certificate-programme-one", title=each.title(words.language), hours=each.hours
                ),
            }
            for each in finished
        ],
        "found": bool(finished),
        "none": not finished,
        "unfinished": ", ".join(each.title(words.language) for each in unfinished),
    }


async def chosen(manager: DialogManager, code: str) -> None:
    found = await _found(manager)
    for each in found.finished if found else ():
        if each.code == code:
            await _done(manager, each.title(tongue(manager).language), REGISTER)


async def typed(manager: DialogManager, typed: str) -> None:
    read = read_answer((await asked(manager)).question, typed, local(now(manager)).date(), ALMATY)
    match read:
        case Wrong(Flaw.TOO_LONG, limit):
            flash(manager, "cpd-certificate-programme-long", most=int(limit))
        case Wrong():
            flash(manager, "cpd-certificate-programme-short")
        case title:
            await _done(manager, str(title), PAPERS)


async def ask_again(manager: DialogManager) -> None:
    """The window asks the books anew each time it is shown."""


async def _done(manager: DialogManager, title: str, source: str) -> None:
    await give(manager, {QuestionAsked.of(manager).question: title, SOURCE: source})


async def _found(manager: DialogManager) -> Programmes | None:
    found = await perform(manager, ListProgrammes, ProgrammesOf(acting(manager), QuestionAsked.of(manager).number))
    return found if isinstance(found, Programmes) else None


async def example_programmes(manager: DialogManager) -> dict[str, Any]:
    words = tongue(manager)
    title = words.say("example-programme")
    one = Programme("one", ProgrammeKind.ADVANCED_TRAINING, title, title, 120, local(now(manager)).date())
    return show_programmes([one], (), words) | {"silent": False}


dialog = Dialog(programme_window())
