"""The one way from a refusal's code to words: what is not possible, why, the ground in small, what to do now."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram_dialog.widgets.text import Text

from domain.law.standard import Ground
from domain.requests.refusal import Refusal, RefusalCode
from handlers.shared.meeting import meeting_facts
from handlers.shared.say import Said, Say
from handlers.shared.tongue import Tongue

# What the window under a refusal offers, beside the menu.
WAYS_OUT: dict[RefusalCode, tuple[str, ...]] = {
    RefusalCode.NOT_ATTACHED: ("again",),
    RefusalCode.OTHER_CLINIC: ("own_clinic", "again"),
    RefusalCode.NOT_REPRESENTATIVE: ("other_person",),
    RefusalCode.NO_DOCTOR: ("again",),
    RefusalCode.ALREADY_BOOKED: ("visit",),
    RefusalCode.OVERLAP: ("visit", "other_time"),
    RefusalCode.NOT_OFFERED: ("again",),
    RefusalCode.ALREADY_WAITING: ("mine",),
    RefusalCode.TOO_LATE: ("mine",),
    RefusalCode.NOT_LIVING: ("mine",),
    RefusalCode.OFFER_OVER: ("mine",),
}
ALL_WAYS = ("again", "own_clinic", "other_person", "visit", "other_time", "mine")


def explain(refusal: Refusal, words: Tongue) -> dict[str, str]:
    facts = dict.fromkeys(("at", "doctor", "clinic", "until"), "")
    if refusal.visit:
        facts |= {name: meeting_facts(refusal.visit, words)[name] for name in ("at", "doctor", "clinic")}
    if refusal.until:
        facts["until"] = words.moment(_local(refusal.until, refusal))
    ground = refusal.ground
    return {
        "what": words.say(f"refusal-{refusal.code}-what", **facts),
        "why": words.say(f"refusal-{refusal.code}-why", **facts),
        "ground": _cited(ground, words) if ground else "",
        "todo": words.say(f"refusal-{refusal.code}-todo", **facts),
    }


def explain_in_both(refusal: Refusal, words: Tongue) -> dict[str, dict[str, str]]:
    """For the dialog's state: a language switch afterwards shows the refusal in the new language."""
    return {language: explain(refusal, Tongue(words.words, language)) for language in ("kk", "ru")}


def _cited(ground: Ground, words: Tongue) -> str:
    text = ground.kk if words.language == "kk" else ground.ru
    item = words.say("cited-item", item=ground.item)
    return words.say("ground-cited", text=text, act=f"{ground.act_number}, {item}")


def _local(moment: datetime, refusal: Refusal) -> datetime:
    zone = refusal.visit.clinic.zone if refusal.visit else "Asia/Almaty"
    return moment.astimezone(ZoneInfo(zone))


def refusal_lines() -> tuple[Text, ...]:
    return (
        Said("what"),
        Said("why"),
        Say("refusal-ground", ground="ground", when="ground"),
        Said("todo", when="todo"),
    )


def ways_out(offered: tuple[str, ...]) -> dict[str, bool]:
    return {way: way in offered for way in ALL_WAYS}
