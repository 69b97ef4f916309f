"""One window, one question. Every window of every journey is made here, so that all of them listen alike."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal.widgets import MarkupFactory
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo
from aiogram_dialog.widgets.markup.inline_keyboard import InlineKeyboardFactory
from aiogram_dialog.widgets.text import Text

from handlers.shared.flash import Flash
from handlers.shared.for_whom import ForWhom
from handlers.shared.listening import ListeningWindow
from handlers.shared.navigation import go_home, step_back
from handlers.shared.say import Label

OnClick = Callable[[CallbackQuery, Any, DialogManager], Awaitable[None]]
Getter = Callable[..., Awaitable[dict[str, Any]]] | dict[str, Any] | list[Any] | None
INLINE = InlineKeyboardFactory()


def question(
    state: State,
    ask: Text,
    *widgets: Any,
    back: State | OnClick | None = step_back,
    cancel: OnClick | None = go_home,
    getter: Getter = None,
    preview: Getter = None,
    numbers: bool = True,
    markup: MarkupFactory = INLINE,
) -> ListeningWindow:
    """A window that asks `ask`. `back` and `cancel` stand last, side by side; None leaves one out.

    `numbers=False` where a typed number means something else than the place of a button.
    """
    return ListeningWindow(
        Flash(),
        ForWhom(),
        ask,
        *widgets,
        *_last_row(back, cancel),
        state=state,
        getter=getter,
        preview_data=preview,
        parse_mode="HTML",
        markup_factory=markup,
        numbers=numbers,
    )


def press(key: str, id: str, on_click: OnClick, *, when: Any = None, **facts: str) -> Button:  # noqa: A002
    """A button that says what happens when it is pressed."""
    return Button(Label(key, **facts), id=id, on_click=on_click, when=when)


def go(key: str, id: str, state: State, *, when: Any = None, **facts: str) -> SwitchTo:  # noqa: A002
    return SwitchTo(Label(key, **facts), id=id, state=state, when=when)


def _last_row(back: State | OnClick | None, cancel: OnClick | None) -> list[Keyboard]:
    row: list[Keyboard] = []
    if isinstance(back, State):
        row.append(go("common-back", "back", back))
    elif back is not None:
        row.append(press("common-back", "back", back))
    if cancel is not None:
        row.append(press("common-cancel", "cancel", cancel))
    return [Row(*row)] if row else []
