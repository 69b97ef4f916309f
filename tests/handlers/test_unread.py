"""What no window can read costs none of them: the same question again, the answers kept, the next answer taken."""

from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import ContentType, Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.text import Format

from adapters.words import FluentWords
from bot.reading import SERVICE
from bot.updates import too_many
from domain.operations.emergencies.record_red_flag import RecordRedFlag, RedFlag
from domain.providers.distance import Point
from handlers.heard.journey import JOURNEY as HEARD
from handlers.menu.journey import dialog as menu_dialog
from handlers.shared import commands, group, stale
from handlers.shared.nearest import hears_place
from handlers.shared.window import hears, press, question
from tests.handlers.conftest import House
from tests.handlers.phone import CHAT, Phone
from tests.support.every_message import SENT, message


class Asked(StatesGroup):
    choice = State()
    words = State()
    code = State()
    paper = State()
    place = State()


TAKEN: list[str] = []


async def take(manager: DialogManager, said: str = "") -> None:
    manager.dialog_data["taken"] = manager.dialog_data.get("taken", 0) + 1
    TAKEN.append(said)


async def take_place(manager: DialogManager, here: Point) -> None:
    await take(manager, "place")


async def take_paper(sent: Message, widget: Any, manager: DialogManager) -> None:
    await take(manager, "paper")


async def taken(manager: DialogManager) -> dict[str, Any]:
    return {"taken": manager.dialog_data.get("taken", 0)}


PAPER = MessageInput(take_paper, (ContentType.PHOTO, ContentType.DOCUMENT))
WINDOWS: dict[State, tuple[tuple[Any, ...], set[str]]] = {
    Asked.choice: ((press("menu-main-book", "book", take),), set()),
    Asked.words: ((hears(take),), {"text"}),
    Asked.code: ((hears(take, secret=True),), {"text"}),
    Asked.paper: ((PAPER,), {"photo", "document", "live_photo"}),
    Asked.place: ((hears_place(take_place),), {"location", "venue"}),
}
"""What each listens with, and which kinds answer it."""


@pytest.fixture
def house() -> House:
    async def record(flag: RedFlag) -> None:
        TAKEN.append("danger")

    TAKEN.clear()
    dialog = Dialog(
        *(
            question(state, Format("Asked? ({taken})"), *widgets, shows=taken, takes_words=state == Asked.words)
            for state, (widgets, _) in WINDOWS.items()
        )
    )
    routers = [group.router, commands.router, dialog, menu_dialog, *HEARD.routers, stale.router]
    for router in routers:
        router._parent_router = None
    return House(routers, {RecordRedFlag: record})


@pytest.fixture
async def phone(house: House) -> Phone:
    phone = house.phone()
    await phone.says("/start")
    return phone


async def opened(phone: Phone, state: State) -> None:
    TAKEN.clear()
    await phone.opens(state)
    if state == Asked.choice:
        await phone.presses("Записаться к врачу")
        TAKEN.clear()


async def answers(phone: Phone, state: State) -> None:
    """Whatever came before, the next answer is taken."""
    kind = next(iter(sorted(WINDOWS[state][1])), None)
    await (phone.presses("Записаться к врачу") if kind is None else phone.brings(message(SENT[kind], 900)))
    assert len(TAKEN) == 1


@pytest.mark.parametrize("state", WINDOWS, ids=str)
async def test_what_is_not_awaited_asks_to_type_and_shows_the_window_again(
    phone: Phone, words: FluentWords, state: State
) -> None:
    await opened(phone, state)
    asked = phone.text
    for kind in SENT.keys() - WINDOWS[state][1] - {"text"}:
        before = phone.last.message_id
        await phone.brings(message({key: one for key, one in SENT[kind].items() if key != "caption"}))
        assert phone.last.message_id > before, kind
        assert phone.text.endswith(asked), kind
        assert words.say("ru", "common-unexpected-other").partition(". ")[2] in phone.text, kind
    await answers(phone, state)


@pytest.mark.parametrize("state", WINDOWS, ids=str)
async def test_what_the_library_cannot_read_is_like_any_other(
    phone: Phone, words: FluentWords, state: State
) -> None:
    await opened(phone, state)
    asked = phone.text
    nameless = {"forward_origin": {"type": "hidden_user", "date": 1}}
    for content in ({"hologram": {"id": 1}}, {"voice": {"of": "another world"}}, {"text": {"of": 1}}, nameless):
        await phone.brings(message(content))
        assert phone.text.endswith(asked)
        assert words.say("ru", "common-unexpected-other") in phone.text
    for kind in WINDOWS[state][1]:
        await phone.brings(message(SENT[kind] | nameless))
    assert len(TAKEN) == len(WINDOWS[state][1])


@pytest.mark.parametrize("state", WINDOWS, ids=str)
async def test_what_tells_of_the_chat_itself_is_silence(phone: Phone, state: State) -> None:
    await opened(phone, state)
    calls = len(phone.screen.calls)
    for kind in SERVICE:
        await phone.brings(message({kind.value: {}}))
    assert len(phone.screen.calls) == calls
    await answers(phone, state)


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("state", WINDOWS, ids=str)
async def test_an_edit_is_answered_once_and_changes_nothing(
    house: House, words: FluentWords, state: State, language: str
) -> None:
    house.speaks(language)
    phone = house.phone()
    await phone.says("/start")
    TAKEN.clear()
    await phone.opens(state)
    for number, content in enumerate((SENT["text"], SENT["photo"], {"text": "/start"}, {"text": "1"}), 20):
        before = phone.last.message_id
        await phone.brings(message(content, number, "edited_message"))
        assert words.say(language, "common-edited") in phone.text
        assert "Asked? (0)" in phone.text
        assert phone.last.message_id > before
        calls = len(phone.screen.calls)
        await phone.brings(message(content, number, "edited_message") | {"update_id": 100 + number})
        assert len(phone.screen.calls) == calls
    assert TAKEN == []


async def test_danger_in_an_edit_is_heard(phone: Phone) -> None:
    await phone.opens(Asked.code)
    await phone.brings(message({"text": "ребенок не дышит"}, 20, "edited_message"))
    assert "103" in phone.text
    assert TAKEN == ["danger"]


async def test_a_flood_is_told_of_where_the_citizen_is(phone: Phone, words: FluentWords) -> None:
    await opened(phone, Asked.code)
    kept = too_many(message(SENT["text"]))
    assert kept
    await phone.brings(kept)
    assert words.say("ru", "common-too-many") in phone.text
    await answers(phone, Asked.code)


async def test_where_no_window_is_open_the_menu_says_it(house: House, words: FluentWords) -> None:
    phone = house.phone()
    await phone.brings(message(SENT["sticker"]))
    assert words.say("ru", "common-unexpected-sticker") in phone.text
    await phone.brings(message(SENT["text"], 20, "edited_message"))
    assert words.say("ru", "common-edited") in phone.text


async def test_in_a_group_nothing_is_said(phone: Phone) -> None:
    calls = len(phone.screen.calls)
    for event in ("message", "edited_message"):
        raw = message({"hologram": {}}, 20, event)
        raw[event]["chat"] = {"id": -CHAT, "type": "group"}
        await phone.brings(raw)
    assert len(phone.screen.calls) == calls
