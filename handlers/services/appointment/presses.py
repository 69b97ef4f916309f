"""Presses under the reminders of a visit, and under what is offered from the waiting list."""

from html import escape

from aiogram import Router
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, StartMode

from domain.booking.visit import Visit
from domain.notices.buttons import Button, NoticeButton, NoticePress
from domain.operations.identity.find_subject import FindSubject
from domain.operations.visits.book_visit import Booked
from domain.operations.visits.confirm_visit import Confirm, Confirmed, ConfirmVisit
from domain.operations.visits.find_changeable import FindChangeable, ToChange
from domain.operations.visits.move_visit import Moved
from domain.operations.waiting.accept_offer import Accept, AcceptOffer
from domain.operations.waiting.decline_offer import Decline, Declined, DeclineOffer
from domain.services.appointment import SERVICE
from handlers.notices.press import answer, explain_press, identified, pressed, take_buttons_away
from handlers.services.appointment.change import of_request
from handlers.services.appointment.states import VisitChange
from handlers.services.appointment.take_along import hand_over
from handlers.shared.at_hand import acting, now, perform, tongue
from handlers.shared.for_whom import Represented, whom_line
from handlers.shared.journeys import journeys
from handlers.shared.meeting import meeting_facts

WINDOWS: dict[NoticeButton, State] = {Button.MOVE_VISIT: VisitChange.day, Button.CANCEL_VISIT: VisitChange.reason}
OVER = "appointment-press-offer-over"

router = Router(name="visits")


@router.callback_query(pressed(Button.CONFIRM_VISIT))
async def confirm(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    words = tongue(dialog_manager)
    match await perform(dialog_manager, ConfirmVisit, Confirm(citizen, press.id)):
        case Confirmed(visit):
            text = words.say("appointment-press-confirmed", starts=words.moment(visit.local_start))
            await answer(callback, words, text, Button.MOVE_VISIT, Button.CANCEL_VISIT, about=press.id)
        case told:
            await explain_press(callback, dialog_manager, told, service=SERVICE)


@router.callback_query(pressed(Button.MOVE_VISIT, Button.CANCEL_VISIT))
async def change(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    """In a window of its own, below."""
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    match await perform(dialog_manager, FindChangeable, ToChange(citizen, press.id)):
        case Visit(number=number):
            await take_buttons_away(callback)
            await journeys(dialog_manager).leave(dialog_manager)
            window, start = WINDOWS[press.button], of_request(number)
            await dialog_manager.start(window, start, StartMode.RESET_STACK, ShowMode.SEND)
        case told:
            await explain_press(callback, dialog_manager, told, service=SERVICE)


@router.callback_query(pressed(Button.TAKE_OFFER))
async def take(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    words = tongue(dialog_manager)
    match await perform(dialog_manager, AcceptOffer, Accept(citizen, press.id)):
        case Booked(visit) | Moved(visit) as told:
            await answer(callback, words, await taken_text(dialog_manager, visit), Button.MY_REQUESTS)
            is_moved = isinstance(told, Moved)
            caption = "appointment-moved-file" if is_moved else "appointment-done-file"
            await hand_over(dialog_manager, visit, caption)
        case told:
            await explain_press(callback, dialog_manager, told, gone=OVER, service=SERVICE)


@router.callback_query(pressed(Button.DECLINE_OFFER))
async def decline(callback: CallbackQuery, press: NoticePress, dialog_manager: DialogManager) -> None:
    citizen = await identified(callback, dialog_manager)
    if citizen is None:
        return
    words = tongue(dialog_manager)
    match await perform(dialog_manager, DeclineOffer, Decline(citizen, press.id)):
        case Declined():
            await answer(callback, words, words.say("appointment-press-declined"))
        case told:
            await explain_press(callback, dialog_manager, told, gone=OVER, service=SERVICE)


async def taken_text(manager: DialogManager, visit: Visit) -> str:
    """A time taken from the waiting list comes with all a new visit comes with: whose, who, when and where."""
    words = tongue(manager)
    lines = {name: escape(fact, quote=False) for name, fact in meeting_facts(visit, words).items()}
    title = words.say("appointment-press-taken", number=visit.number)
    return "\n".join(filter(None, (await _whose(manager, visit), title, words.say("meeting-lines", **lines))))


async def _whose(manager: DialogManager, visit: Visit) -> str:
    there = acting(manager)
    if there.person is None or there.person.id == visit.subject_id:
        return ""
    person = await perform(manager, FindSubject, there, visit.subject_id)
    return whom_line(Represented.of(person), tongue(manager), now(manager).date()) if person else ""
