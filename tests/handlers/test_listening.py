"""Every window hears what is typed, answers what it does not understand, and asks again with the answers kept."""

from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Sticker, Voice
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.text import Const, Format

from adapters.words import FluentWords
from domain.operations.identity.note_refused_press import NoteRefusedPress, RefusedPress
from handlers.menu.journey import dialog as menu_dialog
from handlers.shared import commands, group, stale
from handlers.shared.typed import by_beginning
from handlers.shared.window import go, press, question
from tests.handlers.conftest import House
from tests.handlers.phone import Phone


class Tea(StatesGroup):
    kind = State()
    sugar = State()


POURED: list[str] = []
NOTED: list[RefusedPress] = []


async def note(press: RefusedPress) -> None:
    NOTED.append(press)


async def pour(manager: DialogManager) -> None:
    manager.dialog_data["cups"] = manager.dialog_data.get("cups", 0) + 1
    POURED.append("green")


async def cups(manager: DialogManager) -> dict[str, Any]:
    return {"cups": manager.dialog_data.get("cups", 0)}


def tea() -> Dialog:
    return Dialog(
        question(
            Tea.kind,
            Format("Which tea? ({cups})"),
            press("menu-main-book", "green", pour),
            go("menu-main-mine", "sweet", Tea.sugar),
            press("menu-main-help", "hidden", pour, when="nothing"),
            shows=cups,
        ),
        question(Tea.sugar, Const("Sugar?"), press("menu-main-book", "green", pour), back=Tea.kind),
    )


@pytest.fixture
def house() -> House:
    POURED.clear()
    NOTED.clear()
    for router in (group.router, commands.router, stale.router, menu_dialog):
        router._parent_router = None
    routers = [group.router, commands.router, tea(), menu_dialog, stale.router]
    return House(routers, {NoteRefusedPress: note})


@pytest.fixture
async def phone(house: House) -> Phone:
    phone = house.phone()
    await phone.says("/start")
    await phone.opens(Tea.kind)
    return phone


@pytest.mark.parametrize("said", ["Записаться к врачу", "записаться К ВРАЧУ.", "1", "запис"])
async def test_a_button_can_be_typed(phone: Phone, said: str) -> None:
    await phone.says(said)
    assert POURED == ["green"]
    assert "Which tea? (1)" in phone.text


async def test_kazakh_can_be_typed_without_its_own_letters(phone: Phone, house: House) -> None:
    house.speaks("kk")
    await phone.says("/help")
    await phone.says("Даригерге жазылу")
    await phone.says("ДӘРІГЕРГЕ ЖАЗЫЛУ")
    assert POURED == ["green", "green"]


async def test_a_letter_or_an_ambiguous_beginning_presses_nothing(phone: Phone, words: FluentWords) -> None:
    await phone.says("о")
    assert words.say("ru", "heard-other") in phone.text
    assert by_beginning("запис", {"a": "Записаться", "b": "Записать"}) is None


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        ({"text": "qwerty qwerty"}, "heard-other"),
        (
            {
                "sticker": Sticker(
                    file_id="a",
                    file_unique_id="a",
                    type="regular",
                    width=1,
                    height=1,
                    is_animated=False,
                    is_video=False,
                )
            },
            "common-unexpected-sticker",
        ),
        ({"voice": Voice(file_id="a", file_unique_id="a", duration=1)}, "common-unexpected-voice"),
        ({"text": "/help"}, "help-in-form"),
        ({"text": "Помощь!"}, "help-in-form"),
        ({"text": "көмек"}, "help-in-form"),
    ],
)
async def test_the_same_question_again_with_answers_kept(
    phone: Phone, words: FluentWords, content: dict[str, Any], answer: str
) -> None:
    await phone.presses("Записаться к врачу")
    before = phone.last.message_id
    await phone.sends(**content)
    assert phone.last.message_id > before
    assert words.say("ru", answer) in phone.text
    assert "Which tea? (1)" in phone.text


async def test_a_language_switch_repeats_the_question_in_the_new_language(phone: Phone, house: House) -> None:
    house.speaks("kk")
    await phone.says("/help")
    assert "Which tea?" in phone.text
    assert "Дәрігерге жазылу" in phone.labels


async def test_twenty_taps_are_one_effect(phone: Phone) -> None:
    message, data = phone.find("Записаться к врачу")
    for _ in range(20):
        await phone.clicks(data, message.message_id)
    assert POURED == ["green"]
    assert len(phone.screen.toasts) == 20


async def test_a_button_of_an_older_message_is_explained(phone: Phone, words: FluentWords) -> None:
    message, data = phone.find("Записаться к врачу")
    await phone.says("/help")
    await phone.clicks(data, message.message_id)
    assert POURED == []
    assert words.say("ru", "common-stale") in phone.text
    assert "Which tea?" in phone.text


@pytest.mark.parametrize("edited", ["hidden", "green:7", "", "x" * 60, "\x00"])
async def test_edited_data_is_no_press_and_is_written_down(phone: Phone, edited: str) -> None:
    _, data = phone.find("Записаться к врачу")
    await phone.clicks(data.rsplit("|", 1)[0] + "|" + edited)
    assert POURED == []
    assert "Which tea? (0)" in phone.text
    assert [press.where for press in NOTED] == ["Tea:kind"]


async def test_a_press_from_a_closed_dialog_shows_where_the_citizen_is(phone: Phone, words: FluentWords) -> None:
    message, data = phone.find("Записаться к врачу")
    await phone.says("/start")
    await phone.clicks(data, message.message_id)
    assert words.say("ru", "common-stale") in phone.text
    assert words.say("ru", "menu-main-known", name="Айгуль Серик") in phone.text
    assert POURED == []


async def test_start_works_after_a_dialog_was_renamed(phone: Phone) -> None:
    for key in list(phone.dispatcher.storage.storage.values()):
        if key.data.get("state"):
            key.data["state"] = "Gone:away"
    await phone.says("/start")
    assert "Записаться к врачу" in phone.labels
    await phone.presses("Помощь")
    assert "1414" in phone.text


async def test_nobody_presses_in_a_group(phone: Phone, words: FluentWords) -> None:
    phone.chat_type = "group"
    phone.user_id = 999
    await phone.clicks(phone.find("Записаться к врачу")[1])
    assert POURED == []
    assert phone.screen.toasts[-1].text == words.say("ru", "common-not-yours")
    assert phone.screen.toasts[-1].show_alert


async def test_cancel_leads_home(phone: Phone, words: FluentWords) -> None:
    await phone.says("отмена")
    assert "Записаться к врачу" in phone.labels
    await phone.opens(Tea.kind)
    await phone.says("/cancel")
    assert words.say("ru", "common-cancelled") in phone.text


async def test_an_unknown_command_is_told_what_can_be_done_here(phone: Phone, words: FluentWords) -> None:
    await phone.says("/lang")
    can = "Записаться к врачу · Мои заявления · Назад · В меню"
    assert phone.text.splitlines()[0] == words.say("ru", "common-unknown-command", typed="no", can=can)
    assert phone.labels == can.split(" · ")
    await phone.says("/start")
    await phone.says("/lang")
    told = phone.text.splitlines()[0]
    assert all(label in told for label in (phone.labels[0], phone.labels[-1]))
