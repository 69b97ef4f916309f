"""Days, then times: only those that are free. For a new visit and for moving one."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Group, Keyboard

from domain.booking.slot import Slot
from domain.operations.visits.find_times import FindTimes, FreeSlots, OpenDays
from handlers.services.appointment.kept import Times
from handlers.shared.examples import examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import Pages, select
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import Do, press, question

DAYS = Pages("day", "days", width=2, height=4, earlier="common-earlier", later="common-later")
NOON = 13


def day_window(state: State, time: State, back: State | Do, *more: Keyboard) -> Window:
    async def chosen(manager: DialogManager, day: date) -> None:
        times = Times.of(manager)
        times.day, times.afternoon = day, False
        await manager.switch_to(time)

    return question(
        state,
        Say("appointment-day-ask"),
        Say("appointment-day-none", when="none"),
        *DAYS.keyboard(chosen, date.fromisoformat),
        *more,
        back=back,
        shows=Shows(days, example_days),
        numbers=False,
    )


def time_window(state: State, day: State, on_time: Any) -> Window:
    return question(
        state,
        Say("appointment-time-ask", day="day"),
        Say("appointment-time-none", when="none"),
        Group(select("time", "times", on_time, int), width=4),
        press("appointment-time-morning", "morning", other_half, when="has_morning"),
        press("appointment-time-afternoon", "afternoon", other_half, when="has_afternoon"),
        back=day,
        shows=Shows(times, example_times),
        numbers=False,
    )


async def days(manager: DialogManager) -> dict[str, Any]:
    find_times = await operation(manager, FindTimes)
    asked = OpenDays(Times.of(manager).wanted, acting(manager).chat)
    return show_days(await find_times.open_days(asked), tongue(manager))


def show_days(found: Sequence[date], words: Tongue) -> dict[str, Any]:
    return {
        "days": [{"id": day.isoformat(), "label": short_day(day, words)} for day in found],
        "none": not found,
    }


async def times(manager: DialogManager) -> dict[str, Any]:
    kept, find_times = Times.of(manager), await operation(manager, FindTimes)
    if kept.day is None:
        raise NothingToShow
    found = await find_times.free_slots(FreeSlots(kept.wanted, kept.day, acting(manager).chat))
    return show_times(kept.day, found, kept.afternoon, tongue(manager))


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


async def other_half(manager: DialogManager) -> None:
    times = Times.of(manager)
    times.afternoon = not times.afternoon


async def example_days(manager: DialogManager) -> dict[str, Any]:
    return show_days(examples(manager).days, tongue(manager))


async def example_times(manager: DialogManager) -> dict[str, Any]:
    slots = examples(manager).slots
    return show_times(slots[0].day, slots, False, tongue(manager))
