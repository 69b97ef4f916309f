"""What another version of a journey kept is told to be out of date, and locks nobody in."""

from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.text import Const

from adapters.words import FluentWords
from handlers.menu.journey import dialog as menu
from handlers.services.appointment.kept import HeldTime
from handlers.shared import commands, stale
from handlers.shared.window import press, question
from tests.handlers.conftest import House
from tests.handlers.phone import Phone


class Older(StatesGroup):
    window = State()


async def look(manager: DialogManager) -> None:
    HeldTime.of(manager)


async def keep_as_before(start_data: Any, manager: DialogManager) -> None:
    manager.dialog_data[HeldTime.__name__] = {"version": 0, "slot": 1}


@pytest.fixture
async def phone() -> Phone:
    for router in (commands.router, stale.router, menu):
        router._parent_router = None
    older = Dialog(
        question(Older.window, Const("Older"), press("menu-main-mine", "look", look)), on_start=keep_as_before
    )
    phone = House([commands.router, older, menu, stale.router]).phone()
    await phone.says("/start")
    await phone.opens(Older.window)
    assert "Older" in phone.text
    return phone


async def test_a_press_is_told_to_be_out_of_date(phone: Phone, words: FluentWords) -> None:
    await phone.presses("Мои заявления")
    assert words.say("ru", "common-stale") in phone.text
    assert words.say("ru", "menu-main-book") in phone.labels


async def test_the_way_home_stays_open(phone: Phone, words: FluentWords) -> None:
    await phone.says("/start")
    assert words.say("ru", "menu-main-book") in phone.labels
