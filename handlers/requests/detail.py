"""One request, as on the official screen: whose, number, service, state, due time, history."""

from datetime import datetime, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, Window
from aiogram_dialog.widgets.kbd import Url

from domain.operations.request_detail import RequestShown
from domain.ports.calendar_files import CalendarFiles
from domain.requests.request import Event
from handlers.requests.opened import NUMBER, find, open_visit
from handlers.requests.states import Requests
from handlers.shared.examples import examples
from handlers.shared.meeting import google_link, meeting_facts, send_file, send_place
from handlers.shared.operation import operation
from handlers.shared.say import Label, Plain, Said, Say
from handlers.shared.stale import NothingToShow
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, press, question

HISTORY_SHOWN = 8
ZONE = ZoneInfo("Asia/Almaty")
LINES = {name: name for name in ("doctor", "speciality", "clinic", "address", "at", "room")}


def detail_window() -> Window:
    return question(
        Requests.detail,
        Say("requests-detail-ask", number="number", service="service", state="state", iin="iin"),
        Say("requests-detail-due", due="due", when="due"),
        Say("booking-summary-lines", **LINES, when="at"),
        Say("requests-detail-until", until="until", when="changeable"),
        Said("history"),
        go("requests-detail-move", "move", Requests.move_day, when="changeable"),
        go("requests-detail-cancel", "give_up", Requests.cancel_reason, when="changeable"),
        Url(Label("calendar-add"), Plain("link"), when="changeable"),
        press("requests-detail-file", "file", send_again, when="changeable"),
        press("requests-detail-refresh", "refresh", refresh),
        back=Requests.mine,
        getter=detail,
        preview=example_detail,
    )


def missing_window() -> Window:
    return question(Requests.missing, Say("requests-missing-ask"), back=Requests.mine)


async def detail(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    number = str(dialog_manager.dialog_data[NUMBER])
    shown = await find(dialog_manager, number)
    if shown is None:
        raise NothingToShow
    person = shown.other or acting(dialog_manager).person
    masked = person.iin.masked if person else ""
    return show_detail(shown, masked, now(dialog_manager), tongue(dialog_manager))


def show_detail(shown: RequestShown, masked: str, at: datetime, words: Tongue) -> dict[str, Any]:
    request, visit = shown.request, shown.visit
    zone = visit.local_start.tzinfo if visit else ZONE
    facts: dict[str, Any] = {
        "number": request.number,
        "service": words.say(f"service-{request.service}"),
        "state": _state(shown, words),
        "iin": masked,
        "due": words.moment(request.due_at.astimezone(zone)) if request.due_at else "",
        "history": "\n".join(_line(event, zone, words) for event in shown.history[-HISTORY_SHOWN:]),
        "changeable": visit is not None and visit.is_changeable(at),
        "at": "",
    }
    if visit:
        until = words.moment(visit.changeable_until.astimezone(zone))
        facts |= meeting_facts(visit, words) | {"until": until, "link": google_link(visit, words)}
    return facts


def _state(shown: RequestShown, words: Tongue) -> str:
    """Answered long ago, a request interests by its visit: "completed" before the visit would puzzle."""
    if shown.visit and not shown.request.state.is_open:
        return words.say(f"visit-state-{shown.visit.state}")
    return words.say(f"request-state-{shown.request.state}")


def _line(event: Event, zone: tzinfo | None, words: Tongue) -> str:
    local = event.at.astimezone(zone)
    day = words.say("calendar-short", day=local.day, month=local.month)
    return words.say(
        "requests-detail-event",
        day=day,
        time=words.time(local),
        event=words.say(f"request-event-{event.event}"),
        side=words.say(f"side-{event.actor}"),
    )


async def refresh(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """Showing the window asks anew."""


async def send_again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    visit = await open_visit(manager)
    if visit is None:
        return
    files = await operation(manager, CalendarFiles)  # type: ignore[type-abstract]
    await send_file(manager, files.booked(visit, acting(manager).language), "booking-done-file")
    await send_place(manager, visit.clinic)
    manager.show_mode = ShowMode.SEND


async def example_detail(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    some = examples(dialog_manager)
    shown = RequestShown(some.request, some.visit, some.history, None)
    return show_detail(shown, some.person.iin.masked, now(dialog_manager), tongue(dialog_manager))
