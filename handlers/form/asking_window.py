"""The window every question is asked in: step, question, help, what was answered before; then its own buttons."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row

from domain.operations.providers.find_names import FindNames
from domain.requests.form import Question
from domain.requests.readable import codes_in
from handlers.form.asking import answer, leave_as_is, step_back
from handlers.form.example import example_asked
from handlers.form.kept import Asked, asked
from handlers.form.leaving import leave
from handlers.form.lies_ahead import HEAD, heading
from handlers.form.shown import say_step, show_question, today_here
from handlers.form.states import WINDOWS
from handlers.shared.at_hand import perform, tongue
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, Shown, Shows, press, question

More = Callable[[DialogManager, Question], Facts]


def asking_window(
    state: State,
    *widgets: Any,
    more: More | None = None,
    beside: Shown = None,
    numbers: bool = False,
    takes_words: bool = False,
) -> Window:
    """`more` is what this kind shows of the question itself; `beside`, what has to be found for it first."""
    kinds = tuple(kind for kind, window in WINDOWS.items() if window == state)

    def facts(there: Asked, names: Mapping[str, str], manager: DialogManager) -> Facts:
        shown = show_question(there, tongue(manager), names, today_here(manager))
        return {**shown, **(more(manager, there.question) if more else {})}

    async def read(manager: DialogManager) -> Facts:
        there = await asked(manager)
        codes = codes_in((there.question,), {there.question.id: there.answer})
        names = await perform(manager, FindNames, codes, tongue(manager).language) if codes else {}
        return facts(there, names, manager) | await heading(manager, there)

    async def example(manager: DialogManager) -> Facts:
        there = example_asked(manager, kinds)
        return facts(there, {}, manager) | {"step": say_step(there, tongue(manager))}

    return question(
        state,
        *HEAD,
        Said("ask", html=True),
        Said("help", when="help"),
        Say("form-given", value="given", when="given"),
        *widgets,
        Row(
            press("form-as-is", "as_is", leave_as_is, when="given"),
            press("form-skip", "skip", partial(answer, said=None), when="optional"),
        ),
        back=step_back,
        cancel=leave,
        shows=[Shows(read, example), beside],
        numbers=numbers,
        takes_words=takes_words,
    )
