"""The one way from a refusal's code to words: what is not possible, why, what to do now, the ground in small."""

from datetime import datetime
from zoneinfo import ZoneInfo

from aiogram_dialog.widgets.text import Text

from domain.law.basis import is_reading
from domain.law.spoken import spoken_item
from domain.law.standard import Ground, Standard
from domain.requests.refusal import Refusal, RefusalCode
from handlers.shared.at_hand import Tongue
from handlers.shared.cited import cited
from handlers.shared.meeting import meeting_facts
from handlers.shared.say import Said, Say

# What the window under a refusal offers, beside the menu.
WAYS_OUT: dict[RefusalCode, tuple[str, ...]] = {
    RefusalCode.NOT_ATTACHED: ("attach", "again"),
    RefusalCode.OTHER_CLINIC: ("own_clinic", "again"),
    RefusalCode.NOT_REPRESENTATIVE: ("other_person",),
    RefusalCode.NO_DOCTOR: ("again",),
    RefusalCode.ALREADY_BOOKED: ("visit",),
    RefusalCode.OVERLAP: ("visit", "other_time"),
    RefusalCode.NOT_OFFERED: ("again", "guide"),
    RefusalCode.ALREADY_WAITING: ("mine",),
    RefusalCode.TOO_LATE: ("mine",),
    RefusalCode.NOT_LIVING: ("mine",),
    RefusalCode.OFFER_OVER: ("mine",),
    RefusalCode.NOT_ADULT: ("guide",),
    RefusalCode.NOT_OWN_WILL: ("guide",),
    RefusalCode.NOT_CAPABLE: ("guide",),
    RefusalCode.NO_REPRESENTATIVE_NAMED: ("edit", "guide"),
    RefusalCode.NO_PROOF: ("edit", "guide"),
    RefusalCode.OUTSIDE_UNIT: ("edit", "guide"),
    RefusalCode.LIST_FULL: ("edit", "again"),
    RefusalCode.TOO_OFTEN: ("guide", "mine"),
    RefusalCode.SEVERAL_PROVIDERS: ("edit", "guide"),
    RefusalCode.INCOMPLETE: ("edit", "guide"),
    RefusalCode.EXPIRED: ("edit", "guide"),
    RefusalCode.NOT_MEETING_RULES: ("edit", "guide"),
    RefusalCode.NOTHING_TO_APPEAL: ("mine",),
    RefusalCode.ONLY_COURT: ("request",),
    RefusalCode.COURT_BARRED: ("guide",),
    RefusalCode.UNRELIABLE: ("edit", "guide"),
    RefusalCode.DEBTS: ("again", "guide"),
    RefusalCode.OPEN_ALREADY: ("request",),
    RefusalCode.NOT_OPEN: ("request", "mine"),
}
ALL_WAYS = (
    "again", "own_clinic", "other_person", "visit", "other_time", "mine", "attach", "edit", "guide", "request",
)  # fmt: skip
PARTS = ("what", "why", "todo")


def explain(
    refusal: Refusal, words: Tongue, service: str | None = None, standard: Standard | None = None
) -> dict[str, str]:
    """A service may have words of its own. `standard` is the text a refusal without a ground of its own cites."""
    facts = dict.fromkeys(("at", "doctor", "clinic", "until"), "")
    if refusal.visit:
        facts |= {name: meeting_facts(refusal.visit, words)[name] for name in ("at", "doctor", "clinic")}
    if refusal.until:
        facts["until"] = words.moment(_local(refusal.until, refusal))
    facts["number"] = refusal.number or ""
    facts["details"] = ", ".join(_detail(one, words) for one in refusal.details)
    said = {part: words.say(_key(refusal.code, service, part, words), **facts) for part in PARTS}
    return said | {"ground": _ground(refusal, words, standard)}


def _key(code: RefusalCode, service: str | None, part: str, words: Tongue) -> str:
    own = f"refusal-{code}-{service}-{part}"
    return own if service and words.has(own) else f"refusal-{code}-{part}"


def _detail(code: str, words: Tongue) -> str:
    """What is missing, by the law's name for it; or, as in "seminars 2/5", what there is too little of."""
    name, _, counts = code.partition(" ")
    shown, _, least = counts.partition("/")
    if least:
        return words.say(f"refusal-detail-{name}", shown=int(shown), least=int(least))
    key = f"guide-document-{code}"
    return words.say(key) if words.has(key) else code


def _ground(refusal: Refusal, words: Tongue, standard: Standard | None) -> str:
    if refusal.ground:
        return ground_line(refusal.ground, words)
    if is_reading(refusal.cite):
        return words.say("refusal-cited", act=words.say("cited-reading", name=refusal.cite))
    if refusal.cite and standard:
        return words.say("refusal-cited", act=cited(refusal.cite, standard, words))
    return ""


def ground_line(ground: Ground, words: Tongue) -> str:
    text = ground.kk if words.language == "kk" else ground.ru
    return words.say("ground-cited", text=text, act=f"{ground.act_number}, {spoken_item(ground.item, words.say)}")


def _local(moment: datetime, refusal: Refusal) -> datetime:
    zone = refusal.visit.clinic.zone if refusal.visit else "Asia/Almaty"
    return moment.astimezone(ZoneInfo(zone))


def refusal_lines() -> tuple[Text, ...]:
    return (
        Say("refusal-headline", what="what"),
        Said("why"),
        Said("todo", when="todo"),
    )


def folded_ground() -> Text:
    return Say("refusal-ground", ground="ground", when="ground")


def ways_out(code: RefusalCode) -> dict[str, bool]:
    return {way: way in WAYS_OUT.get(code, ()) for way in ALL_WAYS}
