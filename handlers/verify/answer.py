"""What is said of a document: whether it holds, and the little that lets one compare it with the paper in hand."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.documents.document import Standing
from domain.documents.initials import initials
from domain.operations.documents.verify_document import DocumentVerified, TooOften, VerifyDocument
from domain.operations.documents.verify_document import Verify as Asked
from domain.requests.outcomes import NotFound
from handlers.shared.examples import examples
from handlers.shared.kept import Kept
from handlers.shared.operation import perform
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import go, question
from handlers.verify.states import Verify

UNKNOWN = "unknown"
EXAMPLE_YEAR = 365


def answer_window() -> Window:
    return question(
        Verify.answer,
        Say("verify-told", standing="standing"),
        Said("facts", when="facts"),
        Say("verify-compare", when="facts"),
        Say("verify-unknown-help", when=UNKNOWN),
        go("verify-another", "another", Verify.ask),
        back=Verify.ask,
        shows=Shows(answer, example),
    )


@dataclass
class VerifyKept(Kept):
    """What was found, as it was told in that language; None of what is unknown."""

    code: str = ""
    language: str = ""
    told: DocumentVerified | None = None


async def answer(manager: DialogManager) -> dict[str, Any]:
    kept, words = VerifyKept.of(manager), tongue(manager)
    if kept.told and kept.language != words.language:
        await look_at(manager, kept.code)
        kept = VerifyKept.of(manager)
    return shown(kept.told, words) if kept.told else unknown(words)


async def look_at(manager: DialogManager, code: str) -> bool:
    """False where too many wrong codes came from here."""
    there = acting(manager)
    told = await perform(manager, VerifyDocument, Asked(code, there.language, there.chat))
    if not isinstance(told, TooOften):
        VerifyKept(code, there.language, None if isinstance(told, NotFound) else told).keep(manager)
    return not isinstance(told, TooOften)


async def example(manager: DialogManager) -> dict[str, Any]:
    known, words = examples(manager), tongue(manager)
    day, holder = known.days[0], initials(known.person.name(words.language))
    clinic = known.clinic.official_name(words.language)
    until = date.fromordinal(day.toordinal() + EXAMPLE_YEAR)
    title = words.say(f"guide-name-{known.ground[0]}")
    return shown(DocumentVerified(Standing.VALID, title, clinic, holder, day, until, None), words)


def shown(told: DocumentVerified, words: Tongue) -> dict[str, Any]:
    facts = {
        "title": told.title,
        "provider": told.provider,
        "holder": told.holder,
        "issued": in_figures(told.issued_on),
        "until": in_figures(told.valid_until),
        "ended": in_figures(told.ended_on),
    }
    lines = [
        words.say("verify-line", label=words.say(f"verify-label-{name}"), value=value)
        for name, value in facts.items()
        if value
    ]
    return {
        "standing": words.say(f"verify-standing-{told.standing}"),
        "facts": "\n".join(lines),
        UNKNOWN: False,
    }


def unknown(words: Tongue) -> dict[str, Any]:
    return {"standing": words.say("verify-standing-unknown"), "facts": "", UNKNOWN: True}


def in_figures(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""
