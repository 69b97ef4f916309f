"""A chosen time is kept while its citizen answers. If somebody was quicker, there are three others."""

from collections.abc import Sequence
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.booking.slot import Slot
from domain.operations.visits.find_times import FindTimes, SlotTaken
from domain.operations.visits.hold_slot import Held, Hold, HoldSlot
from handlers.services.appointment.kept import HeldTime, Times
from handlers.shared.examples import examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.meeting import meeting_facts
from handlers.shared.operation import operation, perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import go, question


def taken_window(state: State, day: State, on_other: Any) -> Window:
    return question(
        state,
        Say("appointment-taken-ask", when="others"),
        Say("appointment-taken-none", when="none"),
        Column(select("other", "others", on_other, int)),
        go("appointment-taken-other-day", "days", day),
        back=day,
        shows=Shows(others, example_others),
    )


def on_time(held: State, taken: State) -> Any:
    """A press on a time leads to one of the two."""

    async def chosen(manager: DialogManager, slot_id: int) -> None:
        await hold_time(manager, slot_id, held, taken)

    return chosen


async def hold_time(manager: DialogManager, slot_id: int, held: State, taken: State) -> None:
    times = Times.of(manager)
    match await perform(manager, HoldSlot, Hold(acting(manager).chat, slot_id, times.wanted)):
        case Held(slot, until):
            times.day = slot.day
            HeldTime(slot.id, until).keep(manager)
            await manager.switch_to(held)
        case SlotTaken(others):
            await offer_others(manager, others, taken)


async def offer_others(manager: DialogManager, others: Sequence[Slot], taken: State) -> None:
    Times.of(manager).others = tuple(slot.id for slot in others)
    await manager.switch_to(taken)


async def held_slot(manager: DialogManager) -> Slot:
    find_times = await operation(manager, FindTimes)
    for slot in await find_times.slots((HeldTime.of(manager).slot,)):
        return slot
    raise NothingToShow


async def others(manager: DialogManager) -> dict[str, Any]:
    find_times = await operation(manager, FindTimes)
    return show_others(await find_times.slots(Times.of(manager).others), tongue(manager))


def show_others(found: Sequence[Slot], words: Tongue) -> dict[str, Any]:
    return {"others": [{"id": slot.id, "label": _label(slot, words)} for slot in found], "none": not found}


def _label(slot: Slot, words: Tongue) -> str:
    facts = meeting_facts(slot, words)
    return words.say("appointment-taken-other", at=facts["at"], doctor=facts["doctor"])


async def example_others(manager: DialogManager) -> dict[str, Any]:
    return show_others(examples(manager).slots[:3], tongue(manager))
