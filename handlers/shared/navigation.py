"""Ways out of a window that every journey has."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, StartMode

from handlers.menu.states import Menu
from handlers.shared.journeys import let_go


async def go_home(callback: CallbackQuery | None, source: Any, manager: DialogManager) -> None:
    await let_go(manager)
    await manager.start(Menu.main, mode=StartMode.RESET_STACK)


async def step_back(callback: CallbackQuery | None, source: Any, manager: DialogManager) -> None:
    """To the journey this one was opened from, or to the menu."""
    if len(manager.current_stack().intents) > 1:
        await manager.done()
    else:
        await go_home(callback, source, manager)
