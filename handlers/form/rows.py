"""Repeated rows: those there are, another one, one less."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Group, Select

from domain.requests.form import QuestionKind
from handlers.form.asking import answer, ask_column, keep_so_far
from handlers.form.asking_window import asking_window
from handlers.form.kept import ROW, ROWS, Asked, asked
from handlers.form.shown import reader
from handlers.form.states import Form
from handlers.shared.covered import covered
from handlers.shared.say import Plain, Said
from handlers.shared.tongue import tongue
from handlers.shared.window import press

REMOVABLE = 6


def rows_window() -> Window:
    return asking_window(
        Form.rows,
        (QuestionKind.ROWS,),
        Said("lines", when="lines"),
        press("form-rows-first", "first", add, when="none"),
        press("form-rows-add", "add", add, when="lines"),
        Group(Select(Plain("item.label"), "row", _id, "removable", int, on_click=removed), width=2),
        press("form-done", "done", done, when="lines"),
        more=rows,
    )


async def rows(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    """Only the last few can be taken away at once; the others follow."""
    words, given = tongue(manager), list(manager.dialog_data.get(ROWS, []))
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


async def add(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    now_asked = await asked(manager)
    manager.dialog_data.pop(ROW, None)
    await ask_column(manager, now_asked.top, now_asked.top.columns[0].id)


async def removed(callback: CallbackQuery, select: Any, manager: DialogManager, place: int) -> None:
    now_asked, kept = await asked(manager), list(manager.dialog_data.get(ROWS, []))
    if 0 <= place < len(kept):
        del kept[place]
        manager.dialog_data[ROWS] = kept
        await keep_so_far(manager, now_asked.top, kept)


async def done(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await answer(manager, manager.dialog_data.get(ROWS, []))


def _id(item: dict[str, Any]) -> int:
    return int(item["id"])
