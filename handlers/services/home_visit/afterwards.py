"""Whether the doctor came: one tap under the question, or disputed later from the request's own window."""

from datetime import datetime

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from domain.notices.buttons import Button, NoticePress
from domain.operations.requests.request_detail import RequestShown
from domain.requests.promise import promised_at, told_last
from domain.requests.request import EventKind
from domain.requests.state import RequestState
from domain.services.home_visit.confirm_home_visit import ConfirmHomeVisit, Tell, Told
from domain.services.home_visit.notices import HomeVisitButton
from handlers.notices.press import answer, explain_press, identified, pressed
from handlers.shared.at_hand import acting, perform, tongue
from handlers.shared.say import flash

router = Router(name="home-visit")


@router.callback_query(pressed(HomeVisitButton.DOCTOR_CAME, HomeVisitButton.DOCTOR_MISSED))
async def came_or_not(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    told = await perform(
        dialog_manager, ConfirmHomeVisit, Tell(citizen, press.id, came=press.button is HomeVisitButton.DOCTOR_CAME)
    )
    words = tongue(dialog_manager)
    if not isinstance(told, Told):
        await explain_press(callback, dialog_manager, told)
    elif told.came:
        await answer(callback, words, words.say("notice-answer-came"), Button.OPEN_REQUEST, about=press.id)
    else:
        text = words.say("notice-answer-missed", number=told.request.number)
        await answer(callback, words, text, Button.COMPLAIN, Button.OPEN_REQUEST, about=press.id)


def may_dispute(shown: RequestShown, at: datetime) -> bool:
    promised = promised_at(shown.result)
    is_due = shown.request.state is RequestState.COMPLETED and promised is not None and promised <= at
    return is_due and told_last(shown.history) is not EventKind.DISPUTED


async def dispute(manager: DialogManager, number: str) -> None:
    """What can be done next stands in the same window."""
    if isinstance(await perform(manager, ConfirmHomeVisit, Tell(acting(manager), number, came=False)), Told):
        flash(manager, "notice-answer-missed", number=number)
