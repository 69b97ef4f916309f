"""A visit to take along: a file for the calendar, a link to it, the place on the map."""

from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Url

from domain.booking.visit import Visit
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.operations.visits.book_visit import Booked
from domain.ports.calendar_files import CalendarFiles
from handlers.shared.at_hand import acting, operation, perform
from handlers.shared.hand import hand_file
from handlers.shared.kept import NothingToShow
from handlers.shared.meeting import send_place
from handlers.shared.say import Label, Plain


def calendar_link() -> Url:
    return Url(Label("calendar-add"), Plain("link"))


async def booked_under(manager: DialogManager, number: str) -> Booked:
    shown = await perform(manager, RequestDetail, Detail(acting(manager), number))
    if not isinstance(shown, RequestShown) or shown.visit is None:
        raise NothingToShow
    return Booked(shown.visit, shown.request)


async def hand_over(manager: DialogManager, visit: Visit, caption: str = "appointment-done-file") -> None:
    await send_calendar(manager, visit, caption)
    await send_place(manager, visit.clinic)


async def send_calendar(manager: DialogManager, visit: Visit, caption: str, *, is_cancelled: bool = False) -> None:
    files = await operation(manager, CalendarFiles)  # type: ignore[type-abstract]
    file = (files.cancelled if is_cancelled else files.booked)(visit, acting(manager).language)
    await hand_file(manager, file.body, file.name, caption)


async def send_again(manager: DialogManager, number: str) -> None:
    await hand_over(manager, (await booked_under(manager, number)).visit)
    manager.show_mode = ShowMode.SEND
