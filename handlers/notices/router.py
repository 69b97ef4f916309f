"""Presses under notices: not windows of a dialog, so they work whatever the citizen is in the middle of."""

from dataclasses import asdict

from aiogram import F, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, StartMode
from dishka.integrations.aiogram import FromDishka, inject

from domain.booking.visit import Visit
from domain.notices.buttons import Button, NoticePress
from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.requests.request_detail import Detail, RequestShown
from domain.operations.visits.book_visit import Booked
from domain.operations.visits.confirm_visit import Confirm, Confirmed, ConfirmVisit
from domain.operations.visits.find_changeable import FindChangeable, ToChange
from domain.operations.visits.move_visit import Moved
from domain.operations.waiting.accept_offer import Accept, AcceptOffer
from domain.operations.waiting.decline_offer import Decline, Declined, DeclineOffer
from handlers.notices.answer import answer, take_buttons_away
from handlers.notices.press import explain_press, identified, pressed
from handlers.notices.taken import hand_over, taken_text
from handlers.requests.states import Requests
from handlers.shared.goals import Errand, Goal
from handlers.shared.journeys import journeys, set_out
from handlers.shared.tongue import tongue

WINDOWS = {Button.MOVE_VISIT: Requests.move_day, Button.CANCEL_VISIT: Requests.cancel_reason}

router = Router(name="reminders")


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


@router.callback_query(pressed(Button.CONFIRM_VISIT))
@inject
async def confirm(
    callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager, operation: FromDishka[ConfirmVisit]
) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    told, words = await operation(Confirm(citizen, press.id)), tongue(dialog_manager)
    if isinstance(told, Confirmed):
        text = words.say("notice-answer-confirmed", starts=words.moment(told.visit.local_start))
        await answer(callback, words, text, Button.MOVE_VISIT, Button.CANCEL_VISIT, about=press.id)
    else:
        await explain_press(callback, dialog_manager, told)


@router.callback_query(pressed(Button.MOVE_VISIT, Button.CANCEL_VISIT))
@inject
async def change(
    callback: CallbackQuery,
    press: NoticePress,
    dialog_manager: DialogManager,
    operation: FromDishka[FindChangeable],
) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    told = await operation(ToChange(citizen, press.id))
    if not isinstance(told, Visit):
        await explain_press(callback, dialog_manager, told)
        return
    await take_buttons_away(callback)
    await journeys(dialog_manager).leave(dialog_manager)
    errand = asdict(Errand(Goal.REQUEST, told.number))
    await dialog_manager.start(WINDOWS[press.button], errand, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)


@router.callback_query(pressed(Button.TAKE_OFFER))
@inject
async def take(
    callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager, operation: FromDishka[AcceptOffer]
) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    told, words = await operation(Accept(citizen, press.id)), tongue(dialog_manager)
    if isinstance(told, Booked | Moved):
        await answer(callback, words, await taken_text(dialog_manager, told.visit), Button.MY_REQUESTS)
        await hand_over(dialog_manager, told)
    else:
        await explain_press(callback, dialog_manager, told, gone="notice-answer-offer-over")


@router.callback_query(pressed(Button.DECLINE_OFFER))
@inject
async def decline(
    callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager, operation: FromDishka[DeclineOffer]
) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    told, words = await operation(Decline(citizen, press.id)), tongue(dialog_manager)
    if isinstance(told, Declined):
        await answer(callback, words, words.say("notice-answer-declined"))
    else:
        await explain_press(callback, dialog_manager, told, gone="notice-answer-offer-over")
