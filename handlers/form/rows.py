"""Repeated rows: those there are, another one, one less."""

from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Group

from domain.requests.form import QuestionKind
from handlers.form.asking import answer
from handlers.form.asking_window import asking_window
from handlers.form.kept import Asked, InHand, asked
from handlers.form.shown import reader
from handlers.form.so_far import ask_column, keep_so_far
from handlers.form.states import Filling
from handlers.shared.covered import covered
from handlers.shared.lists import select
from handlers.shared.say import Said
from handlers.shared.tongue import tongue
from handlers.shared.window import press

REMOVABLE = 6


def rows_window() -> Window:
    return asking_window(
        Filling.rows,
        (QuestionKind.ROWS,),
        Said("lines", when="lines"),
        press("form-rows-first", "first", add, when="none"),
        press("form-rows-add", "add", add, when="lines"),
        Group(select("row", "removable", removed, int), width=2),
        press("form-done", "done", done, when="lines"),
        more=rows,
    )


async def rows(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    """Only the last few can be taken away at once; the others follow."""
    words, hand = tongue(manager), InHand.there(manager)
    given = hand.rows if hand else []
    read, question = reader(words, {}), now_asked.question
    lines = [read.row(question, row) for row in covered(question, given)] if given else []
    removable = range(max(len(given) - REMOVABLE, 0), len(given))
    return {
        "lines": "\n".join(f"{place}. {line}" for place, line in enumerate(lines, start=1)),
        "none": not lines,
        "removable": [
            {"id": place, "label": words.say("form-rows-remove", place=place + 1)} for place in removable
        ],
    }


async def add(manager: DialogManager) -> None:
    await ask_column(manager, (await asked(manager)).top.columns[0])


async def removed(manager: DialogManager, place: int) -> None:
    now_asked, given = await asked(manager), InHand.of(manager).rows
    if 0 <= place < len(given):
        del given[place]
        await keep_so_far(manager, now_asked.top, given)


async def done(manager: DialogManager) -> None:
    await answer(manager, InHand.of(manager).rows)
