"""Every state has a window, and every window can be shown in both languages within Telegram's limits."""

import asyncio
import re
from html.parser import HTMLParser

import pytest
from aiogram.fsm.state import StatesGroup
from aiogram.types import InlineKeyboardButton

from adapters.words import FluentWords
from handlers.found import journeys, routers
from handlers.preview import ShownWindow, dialogs_of, show_all

TAG = re.compile(r"<[^>]+>")
ALLOWED_TAGS = {"b", "i", "u", "s", "code", "a", "blockquote"}
WORDS = FluentWords()
DIALOGS = dialogs_of(routers())
STATES = [state.state for dialog in DIALOGS for state in dialog.states_group().__states__]
LANGUAGES = ("kk", "ru")
ASKED_BEFORE = {"HomeVisitDetails:symptoms"}
"""Answered before the form; its window is for a change of mind."""
SPEAKS_BOTH = {"Start:language", "Settings:language"}


@pytest.fixture(scope="module")
def windows() -> dict[tuple[str, str], ShownWindow]:
    async def shown_all() -> dict[tuple[str, str], ShownWindow]:
        return {
            (shown.name, language): shown
            for language in LANGUAGES
            async for shown in show_all(DIALOGS, WORDS, language)
        }

    return asyncio.run(shown_all())


def groups(base: type[StatesGroup] = StatesGroup) -> list[type[StatesGroup]]:
    ours = [group for group in base.__subclasses__() if group.__module__.startswith("handlers.")]
    return [*ours, *(deeper for group in ours for deeper in groups(group))]


def test_every_states_group_has_a_dialog() -> None:
    assert {group.__full_group_name__ for group in groups()} == {dialog.states_group_name() for dialog in DIALOGS}


def test_every_state_has_a_window() -> None:
    for dialog in DIALOGS:
        assert set(dialog.windows) == set(dialog.states_group().__states__), dialog


def test_every_window_is_shown_within_limits(windows: dict[tuple[str, str], ShownWindow]) -> None:
    assert {name for name, _ in windows} == set(STATES)
    for (name, language), shown in windows.items():
        where = f"{name} in {language}"
        text = TAG.sub("", shown.html)
        assert text.strip(), where
        assert len(text) <= 1500, where
        assert len(shown.rows) <= 10, where
        for row in shown.rows:
            assert len(row) <= 4, where
            for button in row:
                assert button.text.strip(), where
                assert len(button.text) <= 64, f"{where}: {button.text}"
                if isinstance(button, InlineKeyboardButton) and button.callback_data:
                    # the preview's intent id has one sign, a real one up to ten
                    assert len(button.callback_data.encode()) + 9 <= 64, f"{where}: {button.callback_data!r}"


def test_every_window_is_sound_html(windows: dict[tuple[str, str], ShownWindow]) -> None:
    for shown in windows.values():
        sound = Sound(f"{shown.name} in {shown.language}")
        sound.feed(shown.html)
        sound.close()


def test_the_languages_differ(windows: dict[tuple[str, str], ShownWindow]) -> None:
    for name in set(STATES) - SPEAKS_BOTH:
        assert windows[name, "kk"].html != windows[name, "ru"].html, name
        assert len(windows[name, "kk"].rows) == len(windows[name, "ru"].rows), name


def test_back_and_the_way_to_the_menu_stand_last(windows: dict[tuple[str, str], ShownWindow]) -> None:
    for (name, language), shown in windows.items():
        back, menu = (WORDS.say(language, key) for key in ("common-back", "common-menu"))
        for row in shown.labels[:-1]:
            assert back not in row, name
            assert menu not in row or menu not in shown.labels[-1], name


def test_a_screen_of_its_own_tells_the_step_too(windows: dict[tuple[str, str], ShownWindow]) -> None:
    own = {str(state.state) for screens in journeys().services.values() for state in screens.questions.values()}
    own -= ASKED_BEFORE
    assert own
    for (name, language), shown in windows.items():
        step = WORDS.say(language, "form-step", step=1, count=2)
        assert (step in shown.html) is (name in own) or name.startswith("Filling:"), name


class Sound(HTMLParser):
    """Telegram refuses a message with an unknown or an open tag."""

    def __init__(self, where: str) -> None:
        super().__init__()
        self.where = where
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in ALLOWED_TAGS, f"{self.where}: <{tag}>"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, self.where

    def close(self) -> None:
        assert not self.open, self.where
