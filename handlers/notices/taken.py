"""A time taken from the waiting list comes with all a booking comes with: who and where, calendar file, map."""

from html import escape

from aiogram_dialog import DialogManager

from domain.booking.visit import Visit
from domain.operations.identity.find_subject import FindSubject
from domain.operations.visits.book_visit import Booked
from domain.operations.visits.move_visit import Moved
from domain.ports.calendar_files import CalendarFiles
from handlers.shared.for_whom import Represented, whom_line
from handlers.shared.meeting import meeting_facts, send_file, send_place
from handlers.shared.operation import operation
from handlers.shared.tongue import acting, now, tongue


async def taken_text(manager: DialogManager, visit: Visit) -> str:
    words = tongue(manager)
    lines = {name: escape(fact, quote=False) for name, fact in meeting_facts(visit, words).items()}
    title = words.say("notice-answer-taken", number=visit.number)
    return "\n".join(
        filter(None, (await _whom(manager, visit), title, words.say("appointment-summary-lines", **lines)))
    )


async def _whom(manager: DialogManager, visit: Visit) -> str:
    there = acting(manager)
    if there.person is None or there.person.id == visit.subject_id:
        return ""
    find = await operation(manager, FindSubject)
    person = await find(there, visit.subject_id)
    if person is None:
        return ""
    return whom_line(Represented.of(person), tongue(manager), now(manager).date())


async def hand_over(manager: DialogManager, told: Booked | Moved) -> None:
    files = await operation(manager, CalendarFiles)  # type: ignore[type-abstract]
    caption = "requests-moved-file" if isinstance(told, Moved) else "appointment-done-file"
    await send_file(manager, files.booked(told.visit, acting(manager).language), caption)
    await send_place(manager, told.visit.clinic)
