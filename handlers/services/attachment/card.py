"""One clinic: how long its doctors' lists are against the norm, and whom of them to choose; or why not here."""

from html import escape
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Select

from domain.law.law import Law
from domain.law.standard import Standard
from domain.operations.clinics.find_clinics import FindClinics
from domain.providers.provider import Provider
from domain.services.attachment import SERVICE
from domain.services.attachment.doctor_list import Room
from handlers.services.attachment.opened import ANY, CODE, OWN, REFUSAL, ROOMS, choose_doctor, kept_room, open_card
from handlers.services.attachment.states import Attachment
from handlers.shared.cited import cited
from handlers.shared.examples import examples
from handlers.shared.kept import NothingToShow
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Said, Say
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, press, question

NO_REFUSAL = {"what": "", "why": "", "ground": "", "todo": ""}


def card_window() -> Window:
    return question(
        Attachment.card,
        Say("attachment-card-ask", name="name"),
        Said("address"),
        Say("attachment-card-own", when="own"),
        Say("attachment-card-lists", when="lists"),
        Said("lists", html=True, when="lists"),
        Say("refusal-headline", what="what", when="what"),
        Said("why", when="why"),
        Say("refusal-ground", ground="ground", when="ground"),
        Said("todo", when="todo"),
        Say("attachment-card-cite", cite="cite", when="cite"),
        press("attachment-card-any", "any", choose_any, when="any"),
        Column(Select(Plain("item.label"), "doctor", _id, "doctors", on_click=chosen)),
        go("attachment-card-other", "other", Attachment.find),
        back=Attachment.find,
        getter=card,
        preview=example_card,
    )


def silent_window() -> Window:
    return question(
        Attachment.silent,
        Say("attachment-silent-ask"),
        press("common-retry", "again", again),
        back=Attachment.find,
    )


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = dialog_manager.dialog_data
    clinic = await (await operation(dialog_manager, FindClinics)).one(kept[CODE])
    if clinic is None:
        raise NothingToShow
    law = await operation(dialog_manager, Law)
    standard = law.standard(SERVICE, local(now(dialog_manager)).date())
    refusal = kept[REFUSAL][acting(dialog_manager).language] if kept.get(REFUSAL) else None
    facts = show_card(clinic, kept[ROOMS], standard, tongue(dialog_manager), refusal)
    return facts | {"own": kept[OWN], "any": bool(kept[ANY])}


def show_card(
    clinic: Provider,
    rooms: list[dict[str, Any]],
    standard: Standard,
    words: Tongue,
    refusal: dict[str, str] | None,
) -> dict[str, Any]:
    open_to = [] if refusal else [room for room in rooms if room["open"]]
    return {
        "name": clinic.name(words.language),
        "address": clinic.address(words.language),
        "lists": "\n".join(escape(_line(room, words), quote=False) for room in rooms),
        "doctors": [{"id": room["id"], "label": room[f"name_{words.language}"]} for room in open_to],
        "cite": cited(standard.norms[0].cite, standard, words) if standard.norms and not refusal else "",
        **NO_REFUSAL,
        **(refusal or {}),
    }


def _line(room: dict[str, Any], words: Tongue) -> str:
    facts = {
        "doctor": room[f"name_{words.language}"],
        "speciality": words.say(f"speciality-{room['speciality']}"),
        "counted": str(room["counted"]),
    }
    if room["most"] is None:
        return words.say("attachment-card-room-free", **facts)
    most = str(room["most"])
    if room["under"] is not None:
        most = words.say("attachment-card-under", most=most, age=str(room["under"]))
    return words.say(f"attachment-card-{'room' if room['open'] else 'room-full'}", **facts, most=most)


async def chosen(callback: CallbackQuery, select: Any, manager: DialogManager, doctor_id: str) -> None:
    await choose_doctor(manager, doctor_id)


async def choose_any(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await choose_doctor(manager, manager.dialog_data[ANY])


async def again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await open_card(manager, manager.dialog_data[CODE])


async def example_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown = examples(dialog_manager)
    one, other, *_rest = shown.doctors
    rooms = [kept_room(Room(one, 1987, 2200, is_open=True)), kept_room(Room(other, 1700, 1700, is_open=False))]
    standard = shown.law.standard(SERVICE, shown.days[0])
    return show_card(shown.clinic, rooms, standard, tongue(dialog_manager), None) | {"own": True, "any": True}


def _id(item: dict[str, Any]) -> str:
    return str(item["id"])
