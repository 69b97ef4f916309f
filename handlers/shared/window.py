"""One window, one question. Every window of every journey is made here, so that all of them listen alike."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVarTuple

from aiogram.fsm.state import State
from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.api.internal.widgets import MarkupFactory
from aiogram_dialog.widgets.kbd import Button, Keyboard, Row, SwitchTo
from aiogram_dialog.widgets.markup.inline_keyboard import InlineKeyboardFactory
from aiogram_dialog.widgets.text import Text

from handlers.shared.at_hand import Tongue, tongue
from handlers.shared.examples import Examples, examples
from handlers.shared.for_whom import ForWhom
from handlers.shared.forget import forget
from handlers.shared.listening import Hears, ListeningWindow
from handlers.shared.navigation import go_home, step_back
from handlers.shared.say import Flash, Label

Facts = dict[str, Any]
Read = Callable[[DialogManager], Awaitable[Facts]]
Things = TypeVarTuple("Things")


@dataclass(frozen=True, slots=True)
class Shows:
    read: Read | Facts | None
    example: Read | Facts | None


Shown = Shows | Read | Facts | None
"""What needs no examples is read for the preview as well."""


def shows(
    say: Callable[[Tongue, *Things], Facts],
    read: Callable[[DialogManager], Awaitable[tuple[*Things]]],
    example: Callable[[Examples], tuple[*Things]],
) -> Shows:
    """`read` and `example` give the same things, `say` makes facts of them in the citizen's language."""

    async def facts(manager: DialogManager) -> Facts:
        return say(tongue(manager), *await read(manager))

    async def invented(manager: DialogManager) -> Facts:
        return say(tongue(manager), *example(examples(manager)))

    return Shows(facts, invented)


Do = Callable[[DialogManager], Awaitable[None]]
Hear = Callable[[DialogManager, str], Awaitable[None]]
INLINE = InlineKeyboardFactory()


def question(
    state: State,
    ask: Text,
    *widgets: Any,
    back: State | Do | None = step_back,
    cancel: Do | None = go_home,
    shows: Shown | list[Shown] = None,
    numbers: bool = True,
    takes_words: bool = False,
    markup: MarkupFactory = INLINE,
) -> ListeningWindow:
    """A window that asks `ask`. `back` and `cancel` stand last, side by side; None leaves one out.

    `numbers=False` where a typed number means something else than the place of a button;
    `takes_words` where any words are an answer.
    """
    shown = shows if isinstance(shows, list) else [shows]
    return ListeningWindow(
        Flash(),
        ForWhom(),
        ask,
        *widgets,
        *_last_row(back, cancel),
        state=state,
        getter=[_getter(one.read if isinstance(one, Shows) else one) for one in shown],
        preview_data=[_getter(one.example if isinstance(one, Shows) else one) for one in shown],
        parse_mode="HTML",
        markup_factory=markup,
        numbers=numbers,
        takes_words=takes_words,
    )


def press(label: str | Text, id: str, do: Do, *, when: Any = None, **facts: str) -> Button:  # noqa: A002
    """A button that says what happens when it is pressed; `label` is a Fluent id."""
    text = Label(label, **facts) if isinstance(label, str) else label
    return Button(text, id=id, on_click=pressed(do), when=when)


def pressed(do: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """As the library calls it: of all that comes with a press, ours need the manager, and the item of a list."""

    async def on_click(callback: Any, widget: Any, manager: DialogManager, *item: Any) -> None:
        await do(manager, *item)

    return on_click


def hears(take: Hear, *, when: Any = None, secret: bool = False) -> Hears:
    """What somebody types; a secret does not stay in the chat."""

    async def heard(message: Message, widget: Any, manager: DialogManager) -> None:
        if secret:
            await forget(manager)
        await take(manager, message.text or "")

    return Hears(heard, ContentType.TEXT, filter=when)


def go(key: str, id: str, state: State, *, when: Any = None, **facts: str) -> SwitchTo:  # noqa: A002
    return SwitchTo(Label(key, **facts), id=id, state=state, when=when)


def _getter(read: Read | Facts | None) -> Callable[..., Awaitable[Facts]]:
    async def facts(dialog_manager: DialogManager, **_: Any) -> Facts:
        return await read(dialog_manager) if callable(read) else read or {}

    return facts


def _last_row(back: State | Do | None, cancel: Do | None) -> list[Keyboard]:
    row: list[Keyboard] = []
    if isinstance(back, State):
        row.append(go("common-back", "back", back))
    elif back is not None:
        row.append(press("common-back", "back", back))
    if cancel is not None:
        row.append(press("common-menu", "cancel", cancel))
    return [Row(*row)] if row else []
