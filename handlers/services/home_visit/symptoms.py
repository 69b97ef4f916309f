"""What ails them: marked or written. A sign that cannot wait leads to 103 from here too."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row

from domain.operations.drafts.keep_answer import GiveAnswer, KeepAnswer
from domain.services.home_visit import SERVICE
from domain.services.home_visit.record_red_flag import Seen
from domain.services.home_visit.red_flags import red_flag
from handlers.form.asking_window import leave
from handlers.form.example import example_of
from handlers.form.kept import Asked
from handlers.form.own_screen import asked, give
from handlers.form.shown import reader, show_question, today_here
from handlers.services.home_visit.emergency import send_to_103
from handlers.services.home_visit.opened import WINDOWS, HomeVisitKept, is_right, of_form
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.declared import QuestionAsked
from handlers.shared.flash import flash
from handlers.shared.lists import select
from handlers.shared.navigation import go_home
from handlers.shared.offer import offered
from handlers.shared.operation import perform
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import acting, tongue
from handlers.shared.typed import by_numbers, fold
from handlers.shared.window import hears, press, question

SYMPTOMS, COMPLAINT, OTHER = "symptoms", "complaint", "other"
OPTION = "symptom"
ASKED = (Said("step"), Said("ask", html=True), Said("help", when="help"))


def symptoms_window() -> Window:
    return question(
        Details.symptoms,
        *ASKED,
        Column(select(OPTION, "options", toggled)),
        press("home-visit-symptoms-flag", "flag", flagged),
        press("form-done", "done", done, when="picked"),
        hears(own_words),
        cancel=leave,
        shows=Shows(symptoms, example_symptoms),
    )


def complaint_window() -> Window:
    return question(
        Details.complaint,
        *ASKED,
        Say("form-given", value="given", when="given"),
        Row(press("form-as-is", "as_is", as_is, when="given"), press("form-skip", "skip", skip)),
        hears(complained),
        cancel=leave,
        shows=Shows(complaint, example_complaint),
        numbers=False,
    )


def alarm_window() -> Window:
    return question(
        Details.alarm,
        Say("home-visit-emergency-ask"),
        press("home-visit-emergency-change", "change", change),
        press("home-visit-emergency-none", "none", none_of_it, when="written"),
        press("common-menu", "menu", go_home),
        back=None,
        cancel=None,
        shows=Shows(alarm, {"written": True}),
    )


async def symptoms(manager: DialogManager) -> dict[str, Any]:
    return _show(await asked(manager), HomeVisitKept.of(manager).picked, manager)


def _show(there: Asked, picked: list[str], manager: DialogManager) -> dict[str, Any]:
    words = tongue(manager)
    read = reader(words, {})
    shown = [(code, read.option(there.question, code)) for code in there.question.options]
    return {
        **show_question(there, words, {}, today_here(manager)),
        "options": [
            {
                "id": code,
                "label": words.say("home-visit-symptoms-mark", symptom=label) if code in picked else label,
            }
            for code, label in shown
        ],
        "picked": bool(picked),
    }


async def complaint(manager: DialogManager) -> dict[str, Any]:
    return show_question(await asked(manager), tongue(manager), {}, today_here(manager))


async def alarm(manager: DialogManager) -> dict[str, Any]:
    return {"written": bool(HomeVisitKept.of(manager).written)}


async def toggled(manager: DialogManager, option: str) -> None:
    picked = HomeVisitKept.of(manager).picked
    if option in picked:
        picked.remove(option)
    else:
        picked.append(option)


async def done(manager: DialogManager) -> None:
    await give(manager, {SYMPTOMS: HomeVisitKept.of(manager).picked})


async def flagged(manager: DialogManager) -> None:
    await _alarm(manager, Seen.CHOSEN)


async def own_words(manager: DialogManager, typed: str) -> None:
    """Numbers are the places of buttons; anything else is told to the doctor as it is."""
    pressed = by_numbers(fold(typed), offered(manager))
    if pressed and all(each.startswith(f"{OPTION}:") for each in pressed):
        for each in pressed:
            await toggled(manager, each.partition(":")[2])
    elif red_flag(typed):
        await _alarm(manager, Seen.WRITTEN, typed)
    elif await is_right(manager, COMPLAINT, typed):
        await _take_down(manager, typed)


async def complained(manager: DialogManager, typed: str) -> None:
    if red_flag(typed):
        await _alarm(manager, Seen.WRITTEN, typed)
    elif await is_right(manager, COMPLAINT, typed):
        await give(manager, {COMPLAINT: typed})


async def as_is(manager: DialogManager) -> None:
    there = await asked(manager)
    await give(manager, {COMPLAINT: there.answer})


async def skip(manager: DialogManager) -> None:
    await give(manager, {COMPLAINT: None})


async def change(manager: DialogManager) -> None:
    HomeVisitKept.of(manager).written = ""
    await manager.switch_to(WINDOWS[QuestionAsked.of(manager).question])


async def none_of_it(manager: DialogManager) -> None:
    """The words sounded like a red flag, and the citizen says it is none: the doctor reads them."""
    kept = HomeVisitKept.of(manager)
    typed, kept.written = kept.written, ""
    if QuestionAsked.of(manager).question == COMPLAINT:
        if await is_right(manager, COMPLAINT, typed):
            await give(manager, {COMPLAINT: typed})
        else:
            await manager.switch_to(Details.complaint)
        return
    await manager.switch_to(Details.symptoms)
    if await is_right(manager, COMPLAINT, typed):
        await _take_down(manager, typed)


async def _take_down(manager: DialogManager, typed: str) -> None:
    kept = HomeVisitKept.of(manager)
    await perform(
        manager, KeepAnswer, GiveAnswer(acting(manager), QuestionAsked.of(manager).number, COMPLAINT, typed)
    )
    kept.picked = sorted({*kept.picked, OTHER}, key=of_form(SYMPTOMS).options.index)
    flash(manager, "home-visit-symptoms-heard")


async def _alarm(manager: DialogManager, seen: Seen, typed: str = "") -> None:
    HomeVisitKept.of(manager).written = typed
    await send_to_103(manager, seen)
    await manager.switch_to(Details.alarm)


async def example_symptoms(manager: DialogManager) -> dict[str, Any]:
    return _show(example_of(SERVICE, SYMPTOMS), ["cough"], manager)


async def example_complaint(manager: DialogManager) -> dict[str, Any]:
    return show_question(example_of(SERVICE, COMPLAINT), tongue(manager), {}, today_here(manager))
