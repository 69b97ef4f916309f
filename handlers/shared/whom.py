"""For whom: asked only of those who may act for somebody, and only about people the register names."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Select

from domain.operations.identity.list_dependants import Dependants, ListDependants
from domain.people.known import KnownPerson
from domain.requests.outcomes import NotIdentified, RegisterDidNotAnswer
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.for_whom import Represented, act_for
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Say
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import press, question

SUBJECT, FAMILY, SILENT = "subject", "family", "silent"
Then = Callable[[DialogManager], Awaitable[None]]


def whom_window(state: State, stem: str, then: Then, identify: Then) -> Window:
    """Its words begin with `stem`. `then` goes on once it is known for whom; `identify` if nobody is known here."""

    async def for_self(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
        await choose_self(manager, then)

    async def for_other(callback: CallbackQuery, select: Any, manager: DialogManager, person_id: str) -> None:
        await choose_other(manager, person_id, then)

    async def ask_again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
        await ask_family(manager, stem, then, identify)

    return question(
        state,
        Say(f"{stem}-ask"),
        press(f"{stem}-self", "self", for_self),
        Column(Select(Plain("item.label"), "whom", _id, "family", on_click=for_other)),
        press("common-retry", "retry", ask_again, when="silent"),
        getter=family,
        preview=example_family,
    )


async def ask_family(manager: DialogManager, stem: str, then: Then, identify: Then) -> None:
    """Goes on at once for who acts for nobody."""
    list_dependants = await operation(manager, ListDependants)
    match await list_dependants(acting(manager)):
        case Dependants(people):
            manager.dialog_data[FAMILY] = [_kept(link.person) for link in people]
            manager.dialog_data.pop(SILENT, None)
            if not people:
                await choose_self(manager, then)
        case NotIdentified():
            await identify(manager)
        case RegisterDidNotAnswer():
            manager.dialog_data[SILENT] = True
            flash(manager, f"{stem}-silent")


async def choose_self(manager: DialogManager, then: Then) -> None:
    there = acting(manager)
    manager.dialog_data[SUBJECT] = there.person.id if there.person else ""
    act_for(manager, None)
    await then(manager)


async def choose_other(manager: DialogManager, person_id: str, then: Then) -> None:
    for kept in manager.dialog_data.get(FAMILY, []):
        if kept["id"] == person_id:
            manager.dialog_data[SUBJECT] = person_id
            act_for(manager, Represented(**kept))
            await then(manager)


def has_choice(manager: DialogManager) -> bool:
    return bool(manager.dialog_data.get(FAMILY))


async def family(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = [Represented(**one) for one in dialog_manager.dialog_data.get(FAMILY, [])]
    silent = dialog_manager.dialog_data.get(SILENT, False)
    return show_family(kept, tongue(dialog_manager), dialog_manager) | {"silent": silent, "for_whom": None}


def show_family(people: list[Represented], words: Tongue, manager: DialogManager) -> dict[str, Any]:
    today = now(manager).date()
    return {
        "family": [
            {"id": one.id, "label": words.say("common-whom-other", name=words.pick(one), age=one.age(today))}
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
