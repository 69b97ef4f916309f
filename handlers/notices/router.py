"""Presses under notices: not windows of a dialog, so they work whatever the citizen is in the middle of."""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode
from dishka.integrations.aiogram import FromDishka, inject

from domain.notices.buttons import Button, NoticePress
from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.requests.request_detail import Detail, RequestShown
from handlers.notices.press import explain_press, identified, pressed
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out

router = Router(name="notices")


@router.callback_query(F.data == Button.MY_REQUESTS.value)
async def my_requests(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    await callback.answer()
    dialog_manager.show_mode = ShowMode.SEND
    await set_out(dialog_manager, Goal.MY_REQUESTS)


@router.callback_query(pressed(Button.OPEN_REQUEST))
async def open_request(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    """The notice stays as it is: it tells what happened then."""
    await callback.answer()
    dialog_manager.show_mode = ShowMode.SEND
    await set_out(dialog_manager, Goal.REQUEST, about=press.id)


@router.callback_query(pressed(Button.OPEN_DRAFT))
async def open_draft(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    await callback.answer()
    dialog_manager.show_mode = ShowMode.SEND
    await set_out(dialog_manager, Goal.DRAFT, about=press.id)


@router.callback_query(pressed(Button.COMPLAIN))
@inject
async def complain(
    callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager, operation: FromDishka[LookUpRequest]
) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    told = await operation(Detail(citizen, press.id))
    if not isinstance(told, RequestShown):
        await explain_press(callback, dialog_manager, told)
        return
    await callback.answer()
    dialog_manager.show_mode = ShowMode.SEND
    await set_out(dialog_manager, Goal.COMPLAIN, about=press.id)
