"""A press on a window that is gone. Nobody is locked out: explain, and show where the citizen is now.

The same press over again is answered quietly: what it did, or why it did nothing, has just been shown.
"""

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import (
    InvalidStackIdError,
    OutdatedIntent,
    UnknownIntent,
    UnknownState,
    UnregisteredDialogError,
    UnregisteredWindowError,
)

from domain.people.acting import Acting
from domain.understanding import understand
from domain.words import Words
from handlers.shared.group import not_yours
from handlers.shared.hearing import lead, warned
from handlers.shared.journeys import set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.listening import unexpected, words_of
from handlers.shared.say import flash

OLD_BUTTON = (InvalidStackIdError, OutdatedIntent, UnknownIntent)
NO_WINDOW = (UnknownState, UnregisteredDialogError, UnregisteredWindowError, NothingToShow)

router = Router(name="stale")


@router.errors(ExceptionTypeFilter(*OLD_BUTTON, *NO_WINDOW))
async def gone(
    event: ErrorEvent, dialog_manager: DialogManager, acting: Acting, words: Words, *, tapped_again: bool = False
) -> None:
    callback = event.update.callback_query
    if callback and callback.message and callback.message.chat.type != ChatType.PRIVATE:
        await not_yours(callback, acting, words)
        return
    if callback:
        await callback.answer()
    if tapped_again and dialog_manager.has_context():
        return
    can_stay = isinstance(event.exception, OLD_BUTTON)
    await show_where(dialog_manager, can_stay=can_stay, explain=not _is_start(event.update.message))


@router.callback_query()
async def unclaimed(callback: CallbackQuery, dialog_manager: DialogManager, *, tapped_again: bool = False) -> None:
    """No window of ours made this button, or its window is closed."""
    await callback.answer()
    if not tapped_again:
        await show_where(dialog_manager, can_stay=True)


@router.message()
async def unasked(message: Message, dialog_manager: DialogManager) -> None:
    """Somebody writes where no window is open."""
    heard, told = message.text or message.caption, understand(words_of(message, dialog_manager))
    await set_out(dialog_manager, said=None if heard else unexpected(message, dialog_manager))
    if not await warned(dialog_manager, told) and heard:
        await lead(dialog_manager, told)


async def show_where(manager: DialogManager, *, can_stay: bool, explain: bool = True) -> None:
    manager.show_mode = ShowMode.SEND
    if not (can_stay and manager.has_context()):
        await set_out(manager, said="common-stale" if explain else None)
        return
    if explain:
        flash(manager, "common-stale")
    await manager.show()


def _is_start(message: Message | None) -> bool:
    return message is not None and (message.text or "").startswith("/start")
