"""Leaving a request half-way: what was answered waits in the menu, what was only looked at is gone."""

from aiogram_dialog import DialogManager

from domain.operations.drafts.drop_draft import Drop, DropDraft
from handlers.form.kept import FormKept, begun
from handlers.form.states import Filling
from handlers.shared.at_hand import acting, perform
from handlers.shared.navigation import go_home
from handlers.shared.say import flash
from handlers.shared.whom import has_choice


async def leave(manager: DialogManager) -> None:
    """What was answered stays, and the menu offers to go on."""
    if not await drop_untouched(manager):
        flash(manager, "form-left")
    await go_home(manager)


async def another_person(manager: DialogManager) -> None:
    """One step back: to the choice of the person, if there was one."""
    if FormKept.of(manager).number is not None:
        await drop_untouched(manager)
    if has_choice(manager):
        await manager.switch_to(Filling.whom)
    else:
        await go_home(manager)


async def drop_untouched(manager: DialogManager) -> bool:
    """Who only looked has no draft to be reminded of."""
    draft = (await begun(manager)).draft
    if draft.is_untouched:
        await perform(manager, DropDraft, Drop(acting(manager), draft.number))
    return draft.is_untouched
