"""Buttons under notices: who may press them, what they answer, and that they never hang."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest
from aiogram.fsm.state import State
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import Dialog, Window
from aiogram_dialog.widgets.text import Const, Format

from adapters.words import FluentWords
from domain.booking.visit import Visit
from domain.notices.buttons import Button, NoticeButton, data
from domain.operations.identity.note_refused_press import NoteRefusedPress, RefusedPress
from domain.operations.requests.look_up_request import LookUpRequest
from domain.operations.visits.confirm_visit import Confirmed, ConfirmVisit
from domain.operations.visits.find_changeable import FindChangeable
from domain.operations.visits.move_visit import Moved
from domain.operations.waiting.accept_offer import AcceptOffer
from domain.operations.waiting.decline_offer import Declined, DeclineOffer
from domain.people.acting import ChatRef
from domain.ports.calendar_files import CalendarFile, CalendarFiles
from domain.providers.doctor import Doctor, Speciality
from domain.providers.provider import Provider
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.home_visit.confirm_home_visit import ConfirmHomeVisit
from domain.services.home_visit.notices import HomeVisitButton
from handlers.notices.journey import router
from handlers.requests.states import Requests
from handlers.services.appointment.presses import router as visits
from handlers.services.appointment.states import VisitChange
from handlers.services.home_visit.afterwards import router as home_visit
from handlers.start.states import Start
from tests.handlers.conftest import NOW, House
from tests.handlers.phone import CHAT, Phone

VISIT_ID = "visitvisitvisit2"
BUTTONS = [*Button, *HomeVisitButton]
# These only lead to a window; what it shows, and to whom, is that window's to decide.
OPENING = {Button.MY_REQUESTS, Button.OPEN_REQUEST, Button.OPEN_DRAFT}
WORDS = FluentWords()
CLINIC = Provider(
    code="one",
    name_kk="№ 1",
    name_ru="№ 1",
    official_name_kk="№ 1",
    official_name_ru="№ 1",
    unit="",
    address_kk="",
    address_ru="",
    phones=(),
    latitude=0,
    longitude=0,
    approximate=True,
    children_only=False,
    zone="Asia/Almaty",
)
DOCTOR = Doctor("d", "one", Speciality.GP, "Дәрігер", "Врач", None, "12")
VISIT = Visit(
    id=VISIT_ID,
    number="7K3-M92-Q4X",
    slot_id=1,
    subject_id="aigul",
    applicant_id="aigul",
    chat=ChatRef(1, CHAT),
    doctor=DOCTOR,
    clinic=CLINIC,
    room="12",
    starts_at=NOW + timedelta(days=1, minutes=30),
    ends_at=NOW + timedelta(days=1, minutes=50),
)


@dataclass
class Told:
    """An operation that answers as told, and remembers what it was asked."""

    outcome: Any
    asked: list[Any] = field(default_factory=list)

    async def __call__(self, command: Any) -> Any:
        self.asked.append(command)
        return self.outcome


class Files:
    def booked(self, visit: Visit, language: str) -> CalendarFile:
        return CalendarFile(f"{visit.number}-{language}.ics", b"BEGIN:VCALENDAR")


def window(state: State) -> Window:
    return Window(Const(state.state or ""), Format("{start_data[about]}"), state=state)


def house(**operations: Any) -> House:
    kinds = {
        "confirm": ConfirmVisit,
        "find": FindChangeable,
        "accept": AcceptOffer,
        "decline": DeclineOffer,
        "note": NoteRefusedPress,
        "look_up": LookUpRequest,
        "home": ConfirmHomeVisit,
    }
    rooms = [router, visits, home_visit]
    for room in rooms:
        room._parent_router = None
    change, mine = (VisitChange.day, VisitChange.reason), (Requests.mine,)
    dialogs = [Dialog(*map(window, states)) for states in (change, mine)]
    start = Dialog(Window(Const("start"), state=Start.__states__[0]))
    return House(
        [*rooms, *dialogs, start],
        {CalendarFiles: Files()} | {kind: operations.get(name, Told(NotFound())) for name, kind in kinds.items()},
    )


async def pressing(house: House, button: NoticeButton, about: str = VISIT_ID) -> Phone:
    phone = house.phone()
    keyboard = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="x", callback_data="x")]])
    await phone.bot.send_message(CHAT, "notice", reply_markup=keyboard)
    await phone.clicks(button.value if button is Button.MY_REQUESTS else data(button, about))
    return phone


async def test_coming_is_confirmed_in_the_notice_itself() -> None:
    told = Told(Confirmed(VISIT))
    phone = await pressing(house(confirm=told), Button.CONFIRM_VISIT)
    assert phone.text == WORDS.say("ru", "appointment-press-confirmed", starts="25 ноября, среда, 10:30")
    assert phone.labels == ["Изменить время", "Отменить запись"]
    assert told.asked[0].visit_id == VISIT_ID
    await phone.clicks(data(Button.CONFIRM_VISIT, VISIT_ID))  # a second press changes nothing on the screen
    assert len(phone.screen.messages) == 1


@pytest.mark.parametrize(
    ("button", "state"),
    [(Button.MOVE_VISIT, VisitChange.day), (Button.CANCEL_VISIT, VisitChange.reason)],
)
async def test_moving_and_cancelling_open_their_window_below(button: NoticeButton, state: Any) -> None:
    phone = await pressing(house(find=Told(VISIT)), button)
    first, second = phone.screen.messages.values()
    assert not phone._rows(first)
    assert second.text == f"{state.state}\n{VISIT.number}"


@pytest.mark.parametrize("outcome", [NotFound(), Refusal(RefusalCode.NOT_LIVING, visit=VISIT)])
@pytest.mark.parametrize("button", [Button.CONFIRM_VISIT, Button.MOVE_VISIT, Button.CANCEL_VISIT])
async def test_an_outdated_notice_is_explained(button: NoticeButton, outcome: Any) -> None:
    phone = await pressing(house(confirm=Told(outcome), find=Told(outcome)), button)
    assert phone.text == WORDS.say("ru", "notice-answer-over")
    assert phone.labels == ["Мои заявления"]
    assert phone.screen.toasts


async def test_an_offer_taken() -> None:
    phone = await pressing(house(accept=Told(Moved(VISIT, NOW))), Button.TAKE_OFFER)
    notice, file, place = phone.screen.messages.values()
    assert "25 ноября, среда, 10:30" in str(notice.text)
    assert VISIT.number in str(notice.text)
    assert (file.text, place.text) == ("[SendDocument]", "[SendVenue]")


@pytest.mark.parametrize("outcome", [NotFound(), Refusal(RefusalCode.OFFER_OVER)])
async def test_an_offer_that_is_over(outcome: Any) -> None:
    phone = await pressing(house(accept=Told(outcome)), Button.TAKE_OFFER)
    assert phone.text == WORDS.say("ru", "appointment-press-offer-over")


async def test_an_offer_declined() -> None:
    phone = await pressing(house(decline=Told(Declined(VISIT_ID))), Button.DECLINE_OFFER)
    assert phone.text == WORDS.say("ru", "appointment-press-declined")
    assert phone.labels == []


@pytest.mark.parametrize("button", [button for button in BUTTONS if button is not Button.MY_REQUESTS])
async def test_who_is_not_identified_does_that_first(button: NoticeButton) -> None:
    here = house()
    assert here.store.acting
    here.store.acting = replace(here.store.acting, person=None, verified_until=None)
    phone = await pressing(here, button)
    assert phone.text == "start"


async def test_my_requests() -> None:
    phone = await pressing(house(), Button.MY_REQUESTS)
    assert phone.text.startswith(str(Requests.mine.state))


@pytest.mark.parametrize("button", [button for button in BUTTONS if button not in OPENING])
async def test_what_is_not_theirs_is_written_down(button: NoticeButton) -> None:
    note = Told(None)
    here = house(note=note)
    phone = await pressing(here, button)
    assert phone.labels == ["Мои заявления"]
    assert note.asked == [RefusedPress(here.store.acting, button.value)]


async def test_made_up_data_reaches_no_operation() -> None:
    told = Told(Confirmed(VISIT))
    phone = await pressing(house(confirm=told), Button.CONFIRM_VISIT, "../../etc")
    assert not told.asked
    assert phone.text == "notice"
