"""The window every question is asked in: step, question, help, what was answered before; then its own buttons."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row

from domain.requests.form import QuestionKind
from handlers.form.asking import leave_as_is, skip, step_back
from handlers.form.example import example_asked
from handlers.form.kept import Asked
from handlers.form.shown import asked_facts, show_question, today_here
from handlers.shared.flash import flash
from handlers.shared.navigation import go_home
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import tongue
from handlers.shared.window import press, question

More = Callable[[Asked, DialogManager], Awaitable[dict[str, Any]]]


def asking_window(
    state: State,
    kinds: tuple[QuestionKind, ...],
    *widgets: Any,
    more: More,
    example: More | None = None,
    numbers: bool = False,
) -> Window:
    """`more` gives what this kind shows beside the question; `example` the same without operations."""

    async def facts(manager: DialogManager) -> dict[str, Any]:
        now_asked, shown = await asked_facts(manager)
        return shown | await more(now_asked, manager)

    async def preview(manager: DialogManager) -> dict[str, Any]:
        now_asked = example_asked(manager, kinds)
        shown = show_question(now_asked, tongue(manager), {}, today_here(manager))
        return shown | await (example or more)(now_asked, manager)

    return question(
        state,
        Said("step"),
        Said("ask", html=True),
        Said("help", when="help"),
        Say("form-given", value="given", when="given"),
        *widgets,
        Row(
            press("form-as-is", "as_is", leave_as_is, when="given"),
            press("form-skip", "skip", skip, when="optional"),
        ),
        back=step_back,
        cancel=leave,
        shows=Shows(facts, preview),
        numbers=numbers,
    )


async def leave(manager: DialogManager) -> None:
    """What was answered stays, and the menu offers to go on."""
    flash(manager, "form-left")
    await go_home(manager)


async def nothing_more(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    return {}
