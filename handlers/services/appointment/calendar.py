"""Days, then times: only free ones. The chosen one is held; if somebody was quicker, there are three others."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Group, Keyboard
from aiogram_dialog.widgets.text import Text

from domain.booking.slot import Slot
from domain.operations.visits.find_times import FindTimes, FreeSlots, OpenDays, SlotTaken
from domain.operations.visits.hold_slot import Held, Hold, HoldSlot
from handlers.services.appointment.kept import HeldTime, Times
from handlers.services.appointment.states import Appointment, VisitChange
from handlers.shared.at_hand import Tongue, acting, now, operation, perform
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import Pages, select
from handlers.shared.meeting import local_to
from handlers.shared.say import Say, flash
from handlers.shared.window import Do, Facts, go, press, question, shows

DAYS = Pages("day", "days", width=2, height=4, earlier="common-earlier", later="common-later")
NOON = 13
Journey = type[Appointment] | type[VisitChange]


def day_window(of: Journey, *more: Keyboard, back: State | Do) -> Window:
    async def chosen(manager: DialogManager, day: date) -> None:
        times = Times.of(manager)
        times.day, times.afternoon = day, False
        await manager.switch_to(of.time)

    return question(
        of.day,
        Say("appointment-day-ask"),
        Say("appointment-day-none", when=~F["days"]),
        *DAYS.keyboard(chosen, date.fromisoformat),
        *more,
        back=back,
        shows=shows(show_days, days, lambda it: (it.days,)),
        numbers=False,
    )


def time_window(of: Journey) -> Window:
    return question(
        of.time,
        Say("appointment-time-ask", day="day"),
        Say("appointment-time-none", when=~F["times"]),
        Group(select("time", "times", partial(hold_time, of=of), int), width=4),
        press("appointment-time-morning", "morning", other_half, when="has_morning"),
        press("appointment-time-afternoon", "afternoon", other_half, when="has_afternoon"),
        back=of.day,
        shows=shows(show_times, times, lambda it: (it.slots[0].day, it.slots, False)),
        numbers=False,
    )


def taken_window(of: Journey) -> Window:
    return question(
        of.taken,
        Say("appointment-taken-ask", when="others"),
        Say("appointment-taken-none", when=~F["others"]),
        Column(select("other", "others", partial(hold_time, of=of), int)),
        go("appointment-taken-other-day", "days", of.day),
        back=of.day,
        shows=shows(show_others, others, lambda it: (it.slots[:3],)),
    )


async def days(manager: DialogManager) -> tuple[Sequence[date]]:
    find_times = await operation(manager, FindTimes)
    return (await find_times.open_days(OpenDays(Times.of(manager).wanted, acting(manager).chat)),)


def show_days(words: Tongue, found: Sequence[date]) -> Facts:
    return {"days": [{"id": day.isoformat(), "label": _short(words, day)} for day in found]}


def _short(words: Tongue, day: date) -> str:
    return words.say("calendar-day", day=day.day, month=day.month, weekday=day.isoweekday())


async def times(manager: DialogManager) -> tuple[date, Sequence[Slot], bool]:
    kept, find_times = Times.of(manager), await operation(manager, FindTimes)
    if kept.day is None:
        raise NothingToShow
    found = await find_times.free_slots(FreeSlots(kept.wanted, kept.day, acting(manager).chat))
    return kept.day, found, kept.afternoon


def show_times(words: Tongue, day: date, found: Sequence[Slot], afternoon: bool) -> Facts:
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
        "has_morning": in_halves and afternoon,
        "has_afternoon": in_halves and not afternoon,
    }


async def other_half(manager: DialogManager) -> None:
    times = Times.of(manager)
    times.afternoon = not times.afternoon


async def hold_time(manager: DialogManager, slot_id: int, of: Journey) -> None:
    times = Times.of(manager)
    match await perform(manager, HoldSlot, Hold(acting(manager).chat, slot_id, times.wanted)):
        case Held(slot, until):
            times.day = slot.day
            HeldTime(slot.id, until).keep(manager)
            await manager.switch_to(of.summary)
        case SlotTaken(others):
            await offer_others(manager, others, of)


async def offer_others(manager: DialogManager, others: Sequence[Slot], of: Journey) -> None:
    Times.of(manager).others = tuple(slot.id for slot in others)
    await manager.switch_to(of.taken)


async def held_slot(manager: DialogManager) -> Slot:
    find_times = await operation(manager, FindTimes)
    for slot in await find_times.slots((HeldTime.of(manager).slot,)):
        return slot
    raise NothingToShow


async def others(manager: DialogManager) -> tuple[Sequence[Slot]]:
    find_times = await operation(manager, FindTimes)
    return (await find_times.slots(Times.of(manager).others),)


def show_others(words: Tongue, found: Sequence[Slot]) -> Facts:
    return {"others": [{"id": slot.id, "label": _label(words, slot)} for slot in found]}


def _label(words: Tongue, slot: Slot) -> str:
    """Short enough for one button: the family name only."""
    at, doctor = slot.local_start, slot.doctor.name(words.language).split()[0]
    day = words.say("calendar-short", day=at.day, month=at.month)
    return words.say("appointment-taken-other", day=day, time=words.time(at), doctor=doctor)


def hold_lines() -> tuple[Text, Text]:
    return (
        Say("appointment-summary-kept", until="until", when="kept"),
        Say("appointment-summary-ended", when=~F["kept"]),
    )


def show_hold(words: Tongue, slot: Slot, until: datetime, at: datetime) -> Facts:
    return {"until": words.time(local_to(slot, until)), "kept": at < until}


async def is_held(manager: DialogManager, of: Journey) -> bool:
    """Whether the time is kept still; where it is not, it is taken anew and looked at once more."""
    held = HeldTime.of(manager)
    if now(manager) < held.until:
        return True
    flash(manager, "appointment-summary-was-ended")
    await hold_time(manager, held.slot, of)
    return False
