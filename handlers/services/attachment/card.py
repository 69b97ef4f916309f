"""One clinic: how long its doctors' lists are against the norm, and whom of them to choose; or why not here."""

from html import escape

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.law.law import Law
from domain.law.standard import Standard
from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.services.attachment import SERVICE
from domain.services.attachment.doctor_list import Room
from domain.services.attachment.look_at_clinic import ClinicSeen
from handlers.services.attachment.opened import choose_doctor, look
from handlers.services.attachment.states import Attachment
from handlers.shared.at_hand import Tongue, acting, local, now, operation, perform
from handlers.shared.cited import cited
from handlers.shared.examples import Examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.refusals import explain
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, go, press, question, shows


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
        Column(select("doctor", "doctors", choose_doctor)),
        go("attachment-card-other", "other", Attachment.find),
        back=Attachment.find,
        shows=shows(show_card, card, example),
    )


async def card(manager: DialogManager) -> tuple[ClinicSeen, Standard, bool]:
    seen = await look(manager)
    if not isinstance(seen, ClinicSeen):
        raise NothingToShow
    law = await operation(manager, Law)
    return seen, law.standard(SERVICE, local(now(manager)).date()), await _is_own(manager, seen)


def show_card(words: Tongue, seen: ClinicSeen, standard: Standard, own: bool) -> Facts:
    refusal = explain(seen.refusal, words, SERVICE, standard) if seen.refusal else {}
    open_to = [] if refusal else [room.doctor for room in seen.rooms if room.is_open]
    return {
        "name": seen.clinic.name(words.language),
        "address": seen.clinic.address(words.language),
        "own": own,
        "lists": "\n".join(escape(_line(room, words), quote=False) for room in seen.rooms),
        "doctors": [{"id": doctor.id, "label": doctor.name(words.language)} for doctor in open_to],
        "any": seen.any_doctor is not None and not refusal,
        "cite": cited(standard.norms[0].cite, standard, words) if standard.norms and not refusal else "",
        **refusal,
    }


def _line(room: Room, words: Tongue) -> str:
    facts = {
        "doctor": room.doctor.name(words.language),
        "speciality": words.say(f"speciality-{room.doctor.speciality}"),
        "counted": str(room.counted),
    }
    if room.at_most is None:
        return words.say("attachment-card-room-free", **facts)
    most = str(room.at_most)
    if room.under_age is not None:
        most = words.say("attachment-card-under", most=most, age=str(room.under_age))
    return words.say(f"attachment-card-{'room' if room.is_open else 'room-full'}", **facts, most=most)


async def _is_own(manager: DialogManager, seen: ClinicSeen) -> bool:
    """Said of the one who asks; of a child's clinic we say nothing we did not ask for."""
    person = acting(manager).person
    if person is None or person.id != seen.subject.id:
        return False
    mine = await perform(manager, FindMyClinic, acting(manager))
    return isinstance(mine, MyClinic) and mine.code == seen.clinic.code


async def choose_any(manager: DialogManager) -> None:
    seen = await look(manager)
    if isinstance(seen, ClinicSeen) and seen.any_doctor and not seen.refusal:
        await choose_doctor(manager, seen.any_doctor.doctor.id)


def example(it: Examples) -> tuple[ClinicSeen, Standard, bool]:
    one, other, *_ = it.doctors
    rooms = (Room(one, 1987, 2200, is_open=True), Room(other, 1700, 1700, is_open=False))
    return ClinicSeen(it.clinic, it.person, rooms, rooms[0], None), it.law.standard(SERVICE, it.now.date()), True
