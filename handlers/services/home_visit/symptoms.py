"""Red flags first, for anybody; then what ails them. A sign that cannot wait is an ambulance at once."""

from datetime import date
from functools import partial

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row

from domain.operations.drafts.keep_answer import GiveAnswer, KeepAnswer
from domain.operations.emergencies.record_red_flag import RecordRedFlag, RedFlag, Seen
from domain.services.home_visit import SERVICE
from handlers.form.asking_window import leave
from handlers.form.begin import begin_form
from handlers.form.example import example_of
from handlers.form.kept import Asked
from handlers.form.own_screen import asked, give
from handlers.form.shown import reader, show_question, today_here
from handlers.services.home_visit.opened import WINDOWS, HomeVisitKept, is_right, of_form
from handlers.services.home_visit.states import HomeVisit
from handlers.services.home_visit.states import HomeVisitDetails as Details
from handlers.shared.at_hand import Tongue, acting, local, perform
from handlers.shared.declared import QuestionAsked
from handlers.shared.lists import select
from handlers.shared.navigation import go_home
from handlers.shared.offer import offered
from handlers.shared.say import Said, Say, flash
from handlers.shared.typed import by_numbers, fold
from handlers.shared.window import Facts, Shows, hears, press, question, shows

SYMPTOMS, COMPLAINT, OTHER = "symptoms", "complaint", "other"
OPTION = "symptom"
ASKED = (Said("step"), Said("ask", html=True), Said("help", when="help"))


def flags_window() -> Window:
    return question(
        HomeVisit.flags,
        Say("home-visit-flags-ask"),
        press("home-visit-flags-yes", "yes", partial(send_to_103, seen=Seen.ASKED, window=HomeVisit.emergency)),
        press("home-visit-flags-no", "no", partial(begin_form, service=SERVICE)),
        back=go_home,
        cancel=None,
    )


def emergency_window() -> Window:
    return question(
        HomeVisit.emergency,
        Say("home-visit-emergency-ask"),
        press("common-menu", "menu", go_home),
        back=HomeVisit.flags,
        cancel=None,
    )


def symptoms_window() -> Window:
    return question(
        Details.symptoms,
        *ASKED,
        Column(select(OPTION, "options", toggled)),
        press("home-visit-symptoms-flag", "flag", partial(send_to_103, seen=Seen.CHOSEN, window=Details.alarm)),
        press("form-done", "done", done, when="picked"),
        hears(own_words),
        cancel=leave,
        takes_words=True,
        shows=asks(SYMPTOMS),
    )


def complaint_window() -> Window:
    return question(
        Details.complaint,
        *ASKED,
        Say("form-given", value="given", when="given"),
        Row(
            press("form-as-is", "as_is", as_is, when="given"),
            press("form-skip", "skip", partial(give, answers={COMPLAINT: None})),
        ),
        hears(take_down),
        cancel=leave,
        shows=asks(COMPLAINT),
        numbers=False,
        takes_words=True,
    )


def alarm_window() -> Window:
    return question(
        Details.alarm,
        Say("home-visit-emergency-ask"),
        press("home-visit-emergency-change", "change", change),
        press("common-menu", "menu", go_home),
        back=None,
        cancel=None,
    )


def asks(name: str) -> Shows:
    return shows(show_asked, in_sight, lambda it: (example_of(SERVICE, name), ["cough"], local(it.now).date()))


async def in_sight(manager: DialogManager) -> tuple[Asked, list[str], date]:
    return await asked(manager), HomeVisitKept.of(manager).picked, today_here(manager)


def show_asked(words: Tongue, there: Asked, picked: list[str], today: date) -> Facts:
    labels = {code: reader(words, {}).option(there.question, code) for code in there.question.options}
    labels |= {one: words.say("home-visit-symptoms-mark", symptom=labels[one]) for one in picked if one in labels}
    return {
        **show_question(there, words, {}, today),
        "options": [{"id": code, "label": label} for code, label in labels.items()],
        "picked": bool(picked),
    }


async def toggled(manager: DialogManager, option: str) -> None:
    picked = HomeVisitKept.of(manager).picked
    if option in picked:
        picked.remove(option)
    else:
        picked.append(option)


async def done(manager: DialogManager) -> None:
    await give(manager, {SYMPTOMS: HomeVisitKept.of(manager).picked})


async def own_words(manager: DialogManager, typed: str) -> None:
    """Numbers are the places of buttons; anything else is told to the doctor as it is."""
    pressed = by_numbers(fold(typed), offered(manager))
    if pressed and all(each.startswith(f"{OPTION}:") for each in pressed):
        for each in pressed:
            await toggled(manager, each.partition(":")[2])
    else:
        await take_down(manager, typed)


async def as_is(manager: DialogManager) -> None:
    await give(manager, {COMPLAINT: (await asked(manager)).answer})


async def change(manager: DialogManager) -> None:
    await manager.switch_to(WINDOWS[QuestionAsked.of(manager).question])


async def take_down(manager: DialogManager, typed: str) -> None:
    """The answer to the question in sight, or kept beside it."""
    there, kept = QuestionAsked.of(manager), HomeVisitKept.of(manager)
    if not await is_right(manager, COMPLAINT, typed):
        return
    if there.question == COMPLAINT:
        await give(manager, {COMPLAINT: typed})
        return
    await perform(manager, KeepAnswer, GiveAnswer(acting(manager), there.number, COMPLAINT, typed))
    kept.picked = sorted({*kept.picked, OTHER}, key=of_form(SYMPTOMS).options.index)
    flash(manager, "home-visit-symptoms-heard")


async def send_to_103(manager: DialogManager, seen: Seen, window: State) -> None:
    """An ambulance at once, and it is written down."""
    await perform(manager, RecordRedFlag, RedFlag(acting(manager), seen))
    await manager.switch_to(window)
