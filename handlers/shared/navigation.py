"""Ways out of a window that every journey has."""

from aiogram_dialog import DialogManager, StartMode

from handlers.shared.goals import Errand
from handlers.shared.journeys import journeys


async def go_home(manager: DialogManager) -> None:
    """To the menu, which is there for anybody."""
    await journeys(manager).leave(manager)
    state, _ = journeys(manager).first_window(Errand())
    await manager.start(state, mode=StartMode.RESET_STACK)


def is_on_the_way(manager: DialogManager) -> bool:
    """Opened from another journey, which waits below."""
    return len(manager.current_stack().intents) > 1


async def step_back(manager: DialogManager) -> None:
    """To the journey this one was opened from, or to the menu."""
    if is_on_the_way(manager):
        await manager.done()
    else:
        await go_home(manager)
