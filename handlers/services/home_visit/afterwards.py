"""Under the question whether the doctor came: one tap to say yes, one to dispute."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from domain.notices.buttons import Button, NoticePress
from domain.services.home_visit.confirm_home_visit import ConfirmHomeVisit, Tell, Told
from domain.services.home_visit.notices import HomeVisitButton
from handlers.notices.press import answer, explain_press, identified, pressed
from handlers.shared.operation import perform
from handlers.shared.tongue import tongue

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
