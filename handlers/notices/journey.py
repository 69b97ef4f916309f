"""Presses under notices: not windows of a dialog, so they work whatever the citizen is in the middle of."""

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from domain.notices.buttons import Button, NoticeButton, NoticePress
from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.requests.request_detail import Detail, RequestShown
from handlers.notices.press import explain_press, identified, pressed, set_out_below
from handlers.shared.at_hand import perform
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

OPENED: dict[NoticeButton, Goal] = {Button.OPEN_REQUEST: Goal.REQUEST, Button.OPEN_DRAFT: Goal.DRAFT}

router = Router(name="notices")
JOURNEY = Journey((router,))


@router.callback_query(F.data == Button.MY_REQUESTS.value)
async def my_requests(callback: CallbackQuery, dialog_manager: DialogManager) -> None:
    await set_out_below(callback, dialog_manager, Goal.MY_REQUESTS)


@router.callback_query(pressed(*OPENED))
async def open_it(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    await set_out_below(callback, dialog_manager, OPENED[press.button], press.id)


@router.callback_query(pressed(Button.COMPLAIN))
async def complain(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    match await perform(dialog_manager, LookUpRequest, Detail(citizen, press.id)):
        case RequestShown():
            await set_out_below(callback, dialog_manager, Goal.COMPLAIN, press.id)
        case told:
            await explain_press(callback, dialog_manager, told)
