"""Days, then times: only those that are free. Used for a new visit and for moving one."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Group, Keyboard, Row, Select

from domain.booking.slot import Slot
from domain.operations.visits.find_times import FindTimes, FreeSlots, OpenDays
from handlers.services.appointment.draft import DAY, wanted
from handlers.shared.examples import examples
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Say
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import OnClick, press, question

DAYS_A_PAGE = 8
NOON = 13
PAGE, AFTERNOON = "day_page", "afternoon"


def day_window(state: State, time: State, back: State | OnClick, *more: Keyboard) -> Window:
    async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, day: str) -> None:
        manager.dialog_data[DAY] = day
        manager.dialog_data.pop(AFTERNOON, None)
        await manager.switch_to(time)

    return question(
        state,
        Say("appointment-day-ask"),
        Say("appointment-day-none", when="none"),
        Group(
            Select(Plain("item.label"), "day", _id, "days", on_click=chosen),
            width=2,
        ),
        Row(
            press("common-earlier", "earlier", turn_back, when="has_earlier"),
            press("common-later", "later", turn_on, when="has_later"),
        ),
        *more,
        back=back,
        getter=days,
        preview=example_days,
        numbers=False,
    )


def time_window(state: State, day: State, on_time: Any) -> Window:
    return question(
        state,
        Say("appointment-time-ask", day="day"),
        Say("appointment-time-none", when="none"),
        Group(Select(Plain("item.label"), "time", _id, "times", int, on_click=on_time), width=4),
        press("appointment-time-morning", "morning", show_morning, when="has_morning"),
        press("appointment-time-afternoon", "afternoon", show_afternoon, when="has_afternoon"),
        back=day,
        getter=times,
        preview=example_times,
        numbers=False,
    )


async def days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    find_times = await operation(dialog_manager, FindTimes)
    found = await find_times.open_days(OpenDays(wanted(dialog_manager), acting(dialog_manager).chat))
    return show_days(found, dialog_manager.dialog_data.get(PAGE, 0), tongue(dialog_manager))


def show_days(found: Sequence[date], page: int, words: Tongue) -> dict[str, Any]:
    first = min(page, max(len(found) - 1, 0) // DAYS_A_PAGE) * DAYS_A_PAGE
    shown = found[first : first + DAYS_A_PAGE]
    return {
        "days": [{"id": day.isoformat(), "label": short_day(day, words)} for day in shown],
        "none": not found,
        "has_earlier": first > 0,
        "has_later": first + DAYS_A_PAGE < len(found),
    }


async def times(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    find_times = await operation(dialog_manager, FindTimes)
    day = date.fromisoformat(dialog_manager.dialog_data[DAY])
    asked = FreeSlots(wanted(dialog_manager), day, acting(dialog_manager).chat)
    found = await find_times.free_slots(asked)
    return show_times(day, found, dialog_manager.dialog_data.get(AFTERNOON, False), tongue(dialog_manager))


def show_times(day: date, found: Sequence[Slot], afternoon: bool, words: Tongue) -> dict[str, Any]:
    """Half a day at a time, when there is something in both halves; of several doctors at one time, one."""
    by_time: dict[str, Slot] = {}
    for slot in found:
        by_time.setdefault(words.time(slot.local_start), slot)
    early = {label: slot for label, slot in by_time.items() if slot.local_start.hour < NOON}
    late = {label: slot for label, slot in by_time.items() if slot.local_start.hour >= NOON}
    in_halves = bool(early and late)
    shown = (late if afternoon else early) if in_halves else by_time
    return {
        "day": words.day(day),
        "times": [{"id": slot.id, "label": label} for label, slot in shown.items()],
        "none": not by_time,
        "has_morning": in_halves and afternoon,
        "has_afternoon": in_halves and not afternoon,
    }


def short_day(day: date, words: Tongue) -> str:
    return words.say("calendar-day", day=day.day, month=day.month, weekday=day.isoweekday())


async def turn_on(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data[PAGE] = manager.dialog_data.get(PAGE, 0) + 1


async def turn_back(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data[PAGE] = max(manager.dialog_data.get(PAGE, 0) - 1, 0)


async def show_afternoon(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data[AFTERNOON] = True


async def show_morning(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    manager.dialog_data[AFTERNOON] = False


async def example_days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return show_days(examples(dialog_manager).days, 0, tongue(dialog_manager))


async def example_times(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    slots = examples(dialog_manager).slots
    return show_times(slots[0].day, slots, False, tongue(dialog_manager))


def _id(item: dict[str, Any]) -> str | int:
    found: str | int = item["id"]
    return found
