"""One of several, yes or no, or any of several."""

import re

from aiogram.types import Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.requests.form import Question
from handlers.form.asking import answer, done
from handlers.form.asking_window import asking_window
from handlers.form.kept import InHand
from handlers.form.shown import reader
from handlers.form.states import Filling
from handlers.shared.at_hand import tongue
from handlers.shared.lists import select
from handlers.shared.offer import offered
from handlers.shared.say import Say, flash
from handlers.shared.typed import by_numbers, fold
from handlers.shared.window import Facts, hears, press

PICKED_MARK = "\u2713 "
OPTION = "option"
SEVERAL = re.compile(r"[0-9]+( [0-9]+)+")


def choice_window() -> Window:
    one = Column(select(OPTION, "options", answer))
    return asking_window(Filling.choice, one, more=options, numbers=True)


def choices_window() -> Window:
    return asking_window(
        Filling.choices,
        Say("form-picked", picked="picked", when="picked"),
        Column(select(OPTION, "options", toggled)),
        press("form-done", "done", done, when="picked"),
        hears(numbered, when=are_several),
        more=picked_options,
        numbers=True,
    )


def options(manager: DialogManager, question: Question) -> Facts:
    read = reader(tongue(manager), {})
    return {"options": [{"id": code, "label": read.option(question, code)} for code in question.options]}


def picked_options(manager: DialogManager, question: Question) -> Facts:
    shown, picked = options(manager, question)["options"], InHand.of(manager).picked
    names = [one["label"] for one in shown if one["id"] in picked]
    for one in shown:
        one["label"] = PICKED_MARK * (one["id"] in picked) + one["label"]
    return {"options": shown, "picked": ", ".join(names)}


async def toggled(manager: DialogManager, option: str) -> None:
    picked = InHand.of(manager).picked
    if option in picked:
        picked.remove(option)
    else:
        picked.append(option)


def are_several(message: Message) -> bool:
    return SEVERAL.fullmatch(fold(message.text or "")) is not None


async def numbered(manager: DialogManager, typed: str) -> None:
    """As in "2, 7": all of them, or none where one is not of the options."""
    pressed = by_numbers(fold(typed), offered(manager))
    if not pressed or not all(each.startswith(f"{OPTION}:") for each in pressed):
        flash(manager, "heard-other")
        return
    for each in pressed:
        await toggled(manager, each.partition(":")[2])
