"""What nobody has to answer shares one window, which one press passes; each is reachable from it."""

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.requests.draft import Draft
from domain.requests.forms import all_forms
from handlers.form.asking import ask, last_asked
from handlers.form.example import example_begun
from handlers.form.kept import draft_of, form_of
from handlers.form.leaving import leave
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue
from handlers.shared.examples import Examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.say import Say
from handlers.shared.window import Facts, go, question, shows

GIVEN_MARK = "\u2713 "


def extras_window() -> Window:
    return question(
        Filling.extras,
        Say("form-extras-ask"),
        Column(select("extra", "extras", chosen)),
        go("form-extras-none", "none", Filling.summary, when=~F["given"]),
        go("form-extras-next", "next", Filling.summary, when="given"),
        back=last_asked,
        cancel=leave,
        shows=shows(show_extras, extras, example),
    )


async def extras(manager: DialogManager) -> tuple[Draft]:
    return (await draft_of(manager),)


def show_extras(words: Tongue, draft: Draft) -> Facts:
    asked = all_forms().of(draft.service).extras(draft.answers, draft.known)
    given = {each.id for each in asked if draft.answers.get(each.id) is not None}
    return {
        "extras": [
            {"id": each.id, "label": GIVEN_MARK * (each.id in given) + words.say(f"{each.key}-label")}
            for each in asked
        ],
        "given": bool(given),
    }


def example(it: Examples) -> tuple[Draft]:
    return (example_begun(it).draft,)


async def chosen(manager: DialogManager, name: str) -> None:
    question_chosen = form_of(manager).question(name)
    if question_chosen is None:
        raise NothingToShow
    await ask(manager, question_chosen, await draft_of(manager))
