"""Somebody was quicker: the answers stay, and there are three other times."""

from collections.abc import Sequence
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Select

from domain.booking.slot import Slot
from handlers.shared.examples import examples
from handlers.shared.meeting import meeting_facts
from handlers.shared.say import Plain, Say
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import go, question

OTHERS = "others"


def taken_window(state: State, day: State, on_other: Any) -> Window:
    return question(
        state,
        Say("appointment-taken-ask", when="others"),
        Say("appointment-taken-none", when="none"),
        Column(Select(Plain("item.label"), "other", item_id_getter, "others", int, on_click=on_other)),
        go("appointment-taken-other-day", "days", day),
        back=day,
        getter=others,
        preview=example_others,
    )


def keep_others(manager: DialogManager, times: Sequence[Slot]) -> None:
    words = tongue(manager).words
    manager.dialog_data[OTHERS] = [
        {"id": slot.id, **{language: other_label(slot, Tongue(words, language)) for language in ("kk", "ru")}}
        for slot in times
    ]


def other_label(slot: Slot, words: Tongue) -> str:
    facts = meeting_facts(slot, words)
    return words.say("appointment-taken-other", at=facts["at"], doctor=facts["doctor"])


async def others(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    language = acting(dialog_manager).language
    kept = dialog_manager.dialog_data.get(OTHERS, [])
    return {"others": [{"id": one["id"], "label": one[language]} for one in kept], "none": not kept}


async def example_others(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    slots = examples(dialog_manager).slots[:3]
    return {"others": [{"id": one.id, "label": other_label(one, words)} for one in slots], "none": False}


def item_id_getter(item: dict[str, Any]) -> str | int:
    found: str | int = item["id"]
    return found
