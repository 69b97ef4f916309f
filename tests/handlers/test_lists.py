"""A long list in pages, as many rows and columns as it was told."""

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.text import Const

from handlers.menu.journey import dialog as menu
from handlers.shared import commands
from handlers.shared.lists import Pages
from handlers.shared.window import question
from tests.handlers.conftest import House
from tests.handlers.phone import Phone

TEN = [{"id": number, "label": f"No {number}"} for number in range(10)]


class Listed(StatesGroup):
    window = State()


async def chosen(manager: DialogManager, number: str) -> None: ...


@pytest.fixture
async def phone() -> Phone:
    for router in (commands.router, menu):
        router._parent_router = None
    pages = Pages("one", "ten", width=2, height=4, earlier="common-earlier", later="common-later")
    listed = Dialog(question(Listed.window, Const("Ten"), *pages.keyboard(chosen), shows={"ten": TEN}))
    phone = House([commands.router, listed, menu]).phone()
    await phone.says("/start")
    await phone.opens(Listed.window)
    return phone


def shown(phone: Phone) -> list[str]:
    return [label for label in phone.labels if label.startswith("No")]


async def test_a_page_is_rows_by_columns_and_turned_both_ways(phone: Phone) -> None:
    assert len(shown(phone)) == 8
    assert "Раньше" not in phone.labels
    await phone.presses("Позже")
    assert shown(phone) == ["No 8", "No 9"]
    assert "Позже" not in phone.labels
    await phone.presses("Раньше")
    assert len(shown(phone)) == 8
