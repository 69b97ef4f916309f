"""What is said of a document: whether it holds, and the little that lets one compare it with the paper in hand."""

from dataclasses import dataclass
from datetime import date

from aiogram import F
from aiogram_dialog import DialogManager, Window

from domain.documents.document import Standing
from domain.documents.initials import initials
from domain.operations.documents.verify_document import DocumentVerified, TooOften, VerifyDocument
from domain.operations.documents.verify_document import Verify as Asked
from domain.requests.outcomes import NotFound
from handlers.shared.at_hand import Tongue, acting, perform
from handlers.shared.examples import Examples
from handlers.shared.kept import Kept
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, go, question, shows
from handlers.verify.states import Verify


def answer_window() -> Window:
    return question(
        Verify.answer,
        Say("verify-told", standing="standing"),
        Said("facts", when="facts"),
        Say("verify-compare", when="facts"),
        Say("verify-unknown-help", when=~F["facts"]),
        go("verify-another", "another", Verify.ask),
        back=Verify.ask,
        shows=shows(show_answer, answer, example),
    )


@dataclass
class VerifyKept(Kept):
    """What was found, as it was told in that language; None of what is unknown."""

    code: str = ""
    language: str = ""
    told: DocumentVerified | None = None


async def answer(manager: DialogManager) -> tuple[DocumentVerified | None]:
    kept = VerifyKept.of(manager)
    if kept.told and kept.language != acting(manager).language:
        await look_at(manager, kept.code)
    return (VerifyKept.of(manager).told,)


async def look_at(manager: DialogManager, code: str) -> bool:
    """False where too many wrong codes came from here."""
    there = acting(manager)
    told = await perform(manager, VerifyDocument, Asked(code, there.language, there.chat))
    if not isinstance(told, TooOften):
        VerifyKept(code, there.language, None if isinstance(told, NotFound) else told).keep(manager)
    return not isinstance(told, TooOften)


def example(it: Examples) -> tuple[DocumentVerified]:
    title, clinic = it.say(f"guide-name-{it.ground[0]}"), it.clinic.official_name(it.language)
    holder = initials(it.person.name(it.language))
    return (DocumentVerified(Standing.VALID, title, clinic, holder, it.days[0], it.days[-1], None),)


def show_answer(words: Tongue, told: DocumentVerified | None) -> Facts:
    if told is None:
        return {"standing": words.say("verify-standing-unknown"), "facts": ""}
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
    }


def in_figures(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""
