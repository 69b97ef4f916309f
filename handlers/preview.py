"""Every window with example data, without a chat: for the page of `emhana preview` and the test that reads it."""

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from typing import Any, cast

from aiogram import Bot, Router
from aiogram.fsm.state import State
from aiogram.types import (
    Chat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    User,
)
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.api.entities import (
    DEFAULT_STACK_ID,
    EVENT_CONTEXT_KEY,
    Context,
    EventContext,
    MarkupVariant,
    Stack,
)

from domain.people.acting import Acting
from domain.words import Words
from handlers.found import journeys
from handlers.shared.examples import CHAT, NOW, Examples

Button = InlineKeyboardButton | KeyboardButton


@dataclass(frozen=True, slots=True)
class ShownWindow:
    state: State
    language: str
    html: str
    rows: tuple[tuple[Button, ...], ...]
    replies: bool
    """Whether the buttons stand in place of the keyboard, not under the message."""

    @property
    def name(self) -> str:
        return str(self.state.state)

    @property
    def labels(self) -> list[list[str]]:
        return [[button.text for button in row] for row in self.rows]


class ExampleManager:
    """As much of a dialog manager as a window needs to show itself (the library's own needs `diagrams`)."""

    def __init__(self, words: Words, language: str, shown: Examples, dialog: Dialog, state: State) -> None:
        self._dialog = dialog
        chat, user = Chat(id=1, type="private"), User(id=1, is_bot=False, first_name="A")
        verified_until = NOW.replace(year=NOW.year + 1)
        self._context = Context("0", DEFAULT_STACK_ID, state, {})
        self.start_data: dict[str, Any] = {}
        self.middleware_data: dict[str, Any] = {
            "dialog_manager": self,
            "event_chat": chat,
            "event_from_user": user,
            EVENT_CONTEXT_KEY: EventContext(cast("Bot", None), chat, user, None, None),
            "words": words,
            "journeys": journeys(),
            "now": NOW,
            "sandbox": True,
            "examples": shown,
            "acting": Acting(CHAT, CHAT.chat_id, language, shown.person, verified_until),
        }

    @property
    def dialog_data(self) -> dict[str, Any]:
        return self._context.dialog_data

    def current_context(self) -> Context:
        return self._context

    def current_stack(self) -> Stack:
        return Stack(DEFAULT_STACK_ID)

    def has_context(self) -> bool:
        return True

    def find(self, widget_id: str) -> Any:
        widget: Any = self._dialog.find(widget_id)
        return widget.managed(self)

    def is_preview(self) -> bool:
        return True

    async def load_data(self) -> dict[str, Any]:
        return {"dialog_data": self.dialog_data}


def dialogs_of(routers: Iterable[Router]) -> list[Dialog]:
    return [router for router in routers if isinstance(router, Dialog)]


async def show_all(dialogs: Iterable[Dialog], words: Words, language: str) -> AsyncIterator[ShownWindow]:
    shared = Examples(words, language)
    for dialog in dialogs:
        for state in dialog.states():
            manager = cast("DialogManager", ExampleManager(words, language, shared, dialog, state))
            try:
                shown = await dialog.render(manager)
            except Exception as problem:
                problem.add_note(f"the window {state.state} in {language}")
                raise
            rows, replies = _rows(shown.reply_markup)
            yield ShownWindow(state, language, shown.text or "", rows, replies)


def _rows(markup: MarkupVariant | None) -> tuple[tuple[tuple[Button, ...], ...], bool]:
    if isinstance(markup, InlineKeyboardMarkup):
        return tuple(tuple(row) for row in markup.inline_keyboard), False
    if isinstance(markup, ReplyKeyboardMarkup):
        return tuple(tuple(row) for row in markup.keyboard), True
    return (), False
