"""Buttons that lead to another journey: one leaves this one, one looks something up on the way."""

from collections.abc import Callable
from typing import Any

from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Button

from handlers.shared.goals import Goal
from handlers.shared.journeys import drop_in, set_out
from handlers.shared.window import press

About = str | Callable[[DialogManager], str | None] | None


def leads(
    key: str,
    goal: Goal,
    *,
    about: About = None,
    id: str | None = None,  # noqa: A002 - as the library names it
    below: bool = False,
    when: Any = None,
    **facts: str,
) -> Button:
    """Sets out for `goal`. `below`: what stands in the chat stays, the next window is a message of its own."""

    async def go(manager: DialogManager) -> None:
        if below:
            manager.show_mode = ShowMode.SEND
        await set_out(manager, goal, about=_about(about, manager))

    return press(key, id or _id(goal), go, when=when, **facts)


def looks_up(key: str, goal: Goal, *, about: About = None, id: str | None = None, when: Any = None) -> Button:  # noqa: A002
    """Looks at `goal` on the way: "back" leads here again."""

    async def go(manager: DialogManager) -> None:
        await drop_in(manager, goal, about=_about(about, manager))

    return press(key, id or _id(goal), go, when=when)


def _about(about: About, manager: DialogManager) -> str | None:
    return about(manager) if callable(about) else about


def _id(goal: Goal) -> str:
    return goal.value.replace("-", "_")
