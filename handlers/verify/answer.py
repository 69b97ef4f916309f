"""What is said of a document: whether it holds, and the little that lets one compare it with the paper in hand."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.documents.document import Standing
from domain.documents.initials import initials
from domain.operations.documents.verify_document import DocumentVerified
from domain.requests.outcomes import NotFound
from handlers.shared.examples import examples
from handlers.shared.say import Said, Say
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import go, question
from handlers.verify.states import Verify

TOLD, UNKNOWN = "told", "unknown"
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
        getter=answer,
        preview=example,
    )


def keep_answer(manager: DialogManager, told: DocumentVerified | NotFound) -> None:
    words = tongue(manager)
    manager.dialog_data[TOLD] = unknown(words) if isinstance(told, NotFound) else shown(told, words)


async def answer(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept: dict[str, Any] = dialog_manager.dialog_data.get(TOLD) or unknown(tongue(dialog_manager))
    return kept


async def example(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    known, words = examples(dialog_manager), tongue(dialog_manager)
    day, holder = known.days[0], initials(known.person.name(words.language))
    clinic = known.clinic.official_name(words.language)
    until = date.fromordinal(day.toordinal() + EXAMPLE_YEAR)
    title = words.say("guide-name-phc-certificate")
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
