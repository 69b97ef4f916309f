"""For whom: asked only of those who may act for somebody, and only about people the register names."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Select

from domain.operations.check_attachment import RegisterDidNotAnswer
from domain.operations.list_dependants import Dependants, ListDependants
from domain.people.known import KnownPerson
from domain.requests.refusal import Refusal
from handlers.booking.attachment import go_on_to_doctors
from handlers.booking.draft import DAY, SUBJECT, WANTED
from handlers.booking.states import Booking
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.for_whom import Represented, act_for
from handlers.shared.journeys import Goal, errand_of, set_out
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Say
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import press, question

FAMILY = "family"


def whom_window() -> Window:
    return question(
        Booking.whom,
        Say("booking-whom-ask"),
        press("booking-whom-self", "self", for_self),
        Column(Select(Plain("item.label"), "whom", _id, "family", on_click=for_other)),
        press("common-retry", "retry", ask_again, when="silent"),
        getter=family,
        preview=example_family,
    )


async def begin(start_data: Any, manager: DialogManager) -> None:
    """Answers brought along are kept; everything else is asked from the first step."""
    errand = errand_of(manager)
    manager.dialog_data["asked_clinic"] = errand.about
    manager.dialog_data.update(errand.draft)
    if SUBJECT in errand.draft:
        await go_on_to_doctors(manager)
        await as_far_as_answered(manager)
    else:
        await ask_family(manager)


async def as_far_as_answered(manager: DialogManager) -> None:
    """Whom, doctor and day may be known already; a time must be chosen anew."""
    if manager.current_context().state == Booking.doctor:
        if manager.dialog_data.get(DAY):
            await manager.switch_to(Booking.time)
        elif WANTED in manager.dialog_data:
            await manager.switch_to(Booking.day)


async def ask_family(manager: DialogManager) -> None:
    list_dependants = await operation(manager, ListDependants)
    match await list_dependants(acting(manager)):
        case Dependants(people):
            manager.dialog_data[FAMILY] = [_kept(link.person) for link in people]
            manager.dialog_data.pop("silent", None)
            if not people:
                await for_self(None, None, manager)
        case Refusal():
            await set_out(manager, Goal.BOOK)
        case RegisterDidNotAnswer():
            manager.dialog_data["silent"] = True
            flash(manager, "booking-whom-silent")


async def ask_again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await ask_family(manager)


async def for_self(callback: CallbackQuery | None, button: Any, manager: DialogManager) -> None:
    there = acting(manager)
    manager.dialog_data[SUBJECT] = there.person.id if there.person else ""
    act_for(manager, None)
    await go_on_to_doctors(manager)


async def for_other(callback: CallbackQuery, select: Any, manager: DialogManager, person_id: str) -> None:
    for kept in manager.dialog_data.get(FAMILY, []):
        if kept["id"] == person_id:
            manager.dialog_data[SUBJECT] = person_id
            act_for(manager, Represented(**kept))
            await go_on_to_doctors(manager)


async def family(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = [Represented(**one) for one in dialog_manager.dialog_data.get(FAMILY, [])]
    silent = dialog_manager.dialog_data.get("silent", False)
    return show_family(kept, tongue(dialog_manager), dialog_manager) | {"silent": silent, "for_whom": None}


def show_family(people: list[Represented], words: Tongue, manager: DialogManager) -> dict[str, Any]:
    today = now(manager).date()
    return {
        "family": [
            {"id": one.id, "label": words.say("booking-whom-other", name=words.pick(one), age=one.age(today))}
            for one in people
        ]
    }


async def example_family(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    child = Represented(**_kept(examples(dialog_manager).child))
    return show_family([child], tongue(dialog_manager), dialog_manager) | {"silent": False}


def _kept(person: KnownPerson) -> dict[str, str]:
    return {
        "id": person.id,
        "name_kk": person.name_kk,
        "name_ru": person.name_ru,
        "born": person.birth_date.isoformat(),
    }


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
