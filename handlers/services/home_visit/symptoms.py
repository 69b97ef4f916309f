"""Who is ill, then the signs and symptoms of that age: a sign that cannot wait is an ambulance at once."""

from functools import partial
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Group

from domain.operations.emergencies.record_red_flag import Seen
from domain.requests.answering import Wrong
from domain.services.home_visit import SERVICE
from domain.services.home_visit.ailing import ill_of
from domain.understanding import Ill
from domain.understanding.pressed import age_groups, danger_of, offered
from handlers.form.begin import STEM, begin_form
from handlers.form.own_screen import give
from handlers.form.shown import today_here
from handlers.services.home_visit.opened import HomeVisitKept, of_form, read
from handlers.services.home_visit.states import HomeVisit
from handlers.shared import offer
from handlers.shared.at_hand import Tongue, tongue
from handlers.shared.for_whom import Subject
from handlers.shared.hearing import heed, warn
from handlers.shared.lists import select
from handlers.shared.navigation import go_home
from handlers.shared.say import Say, flash
from handlers.shared.typed import by_numbers, fold
from handlers.shared.whom import ask_family, has_choice, subject_of
from handlers.shared.window import Do, Facts, hears, press, question, shows

SYMPTOMS, COMPLAINT, OTHER = "symptoms", "complaint", "other"
OPTION, SIGN = "symptom", "sign"


def age_window() -> Window:
    ages = Column(select("age", "ages", aged))
    return question(HomeVisit.age, Say("home-visit-age-ask"), ages, back=go_home, cancel=None, shows=show_ages)


def symptoms_window(state: State, then: Do, back: Do, cancel: Do) -> Window:
    """Signs first, each an ambulance; then symptoms, of which several may be meant."""
    return question(
        state,
        Say("home-visit-symptoms-ask"),
        Group(select(SIGN, "signs", alarmed), width=2),
        Group(select(OPTION, "options", toggled), width=2),
        press("form-done", "done", then, when="picked"),
        hears(own_words),
        back=back,
        cancel=cancel,
        takes_words=True,
        shows=shows(
            show_ailing, in_hand, lambda it: (HomeVisitKept(Ill.born(it.person.birth_date, it.now.date())),)
        ),
    )


async def ask_whom(start_data: Any, manager: DialogManager) -> None:
    await ask_family(manager, STEM, known, anybody)


async def known(manager: DialogManager) -> None:
    if subject := await subject_of(manager):
        HomeVisitKept(ill_of(subject, today_here(manager))).keep(manager)
        await manager.switch_to(HomeVisit.symptoms)


async def anybody(manager: DialogManager) -> None:
    """Whom nobody identified yet is shown the signs too: the age is enough."""
    await manager.switch_to(HomeVisit.age)


async def aged(manager: DialogManager, group: str) -> None:
    HomeVisitKept(Ill(age_groups()[group], may_bear=True)).keep(manager)
    await manager.switch_to(HomeVisit.symptoms)


async def another_person(manager: DialogManager) -> None:
    if not Subject.of(manager).id:
        await manager.switch_to(HomeVisit.age)
    elif has_choice(manager):
        await manager.switch_to(HomeVisit.whom)
    else:
        await go_home(manager)


async def show_ages(manager: DialogManager) -> Facts:
    words = tongue(manager)
    return {"ages": [{"id": one, "label": words.say(f"home-visit-age-{one}")} for one in reversed(age_groups())]}


async def in_hand(manager: DialogManager) -> tuple[HomeVisitKept]:
    return (HomeVisitKept.of(manager),)


def show_ailing(words: Tongue, kept: HomeVisitKept) -> Facts:
    labels = {code: words.say(f"form-home-visit-symptoms-{code}") for code in offered("symptoms", kept.ill)}
    labels |= {
        one: words.say("home-visit-symptoms-mark", symptom=labels[one]) for one in kept.picked if one in labels
    }
    signs = {code: words.say(f"danger-pressed-{code}") for code in offered("signs", kept.ill)}
    return {
        "signs": [
            {"id": code, "label": words.say("home-visit-symptoms-sign", sign=label)}
            for code, label in signs.items()
        ],
        "options": [{"id": code, "label": label} for code, label in labels.items()],
        "picked": bool(kept.picked),
    }


async def alarmed(manager: DialogManager, sign: str) -> None:
    ill = HomeVisitKept.of(manager).ill
    if found := danger_of([sign], ill):
        await warn(manager, found, Seen.CHOSEN, child=ill.is_child)


async def toggled(manager: DialogManager, option: str) -> None:
    picked = HomeVisitKept.of(manager).picked
    if option in picked:
        picked.remove(option)
    else:
        picked.append(option)
        picked.sort(key=of_form(SYMPTOMS).options.index)


async def own_words(manager: DialogManager, typed: str) -> None:
    """Numbers are the places of buttons; anything else is told to the doctor as it is."""
    pressed = by_numbers(fold(typed), offer.offered(manager))
    if pressed and all(each.startswith(f"{OPTION}:") for each in pressed):
        for each in pressed:
            await toggled(manager, each.partition(":")[2])
    elif not isinstance(read(manager, COMPLAINT, typed), Wrong):
        kept = HomeVisitKept.of(manager)
        kept.words = typed
        if OTHER not in kept.picked:
            await toggled(manager, OTHER)
        flash(manager, "home-visit-symptoms-heard")


async def call(manager: DialogManager) -> None:
    """The form's first question is answered; its danger is told over whatever stands next."""
    kept = HomeVisitKept.of(manager)
    whom, given = Subject.of(manager).id or None, kept.answers.items()
    go_on = partial(begin_form, manager, SERVICE, whom=whom, answers=given)
    await heed(manager, danger_of(kept.picked, kept.ill), go_on, child=kept.ill.is_child)


async def done(manager: DialogManager) -> None:
    await give(manager, HomeVisitKept.of(manager).answers)
