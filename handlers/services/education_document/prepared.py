"""Prepared: the number to show at the college, what to bring, what is missing, what is still owed."""

from datetime import datetime

from aiogram_dialog import DialogManager, ShowMode, Window

from domain.providers.provider import Provider
from domain.services.education_document import SERVICE
from domain.services.education_document.graduate import Debt
from domain.services.education_document.prepare_application import Prepare, PrepareApplication, Prepared
from domain.services.education_document.readiness import Readiness, readiness
from handlers.services.education_document.states import EducationDocumentPrepared
from handlers.shared.at_hand import Tongue, acting, local, operation, perform
from handlers.shared.goals import Goal, errand_of
from handlers.shared.hand import hand_file
from handlers.shared.kept import NothingToShow
from handlers.shared.leads import leads, looks_up
from handlers.shared.say import Say
from handlers.shared.window import Facts, press, question, shows

READY = readiness({"kind": "document", "clearance": "no"}, (Debt("fees", 45_000),))


def prepared_window() -> Window:
    return question(
        EducationDocumentPrepared.shown,
        Say("education-document-prepared-title", number="number"),
        Say("education-document-prepared-bring", papers="bring"),
        Say("education-document-prepared-missing", papers="missing", when="missing"),
        Say("education-document-prepared-debts", debts="debts", when="debts"),
        Say("education-document-prepared-unknown", when="unknown"),
        Say("education-document-prepared-where", college="college", address="address"),
        Say("education-document-prepared-opens", opens="opens", when="opens"),
        press("education-document-prepared-paper", "paper", send_paper),
        looks_up("stop-refused-guide", Goal.GUIDE, about=SERVICE),
        leads("common-menu", Goal.MENU),
        cancel=None,
        shows=shows(show_prepared, prepared, lambda it: (it.request.number, it.clinic, None, READY)),
    )


def _asked_for(manager: DialogManager) -> Prepare:
    return Prepare(acting(manager), errand_of(manager).about or "")


async def prepared(manager: DialogManager) -> tuple[str, Provider, datetime | None, Readiness]:
    """Anew each time: a debt may have been paid meanwhile."""
    found = await perform(manager, PrepareApplication, _asked_for(manager))
    if not isinstance(found, Prepared):
        raise NothingToShow
    return found.draft.number, found.college, found.college_opens, found.readiness


def show_prepared(words: Tongue, number: str, college: Provider, opens: datetime | None, ready: Readiness) -> Facts:
    return {
        "number": number,
        "college": college.name(words.language),
        "address": college.address(words.language),
        "opens": words.moment(local(opens)) if opens else "",
        "bring": ", ".join(words.say(f"education-document-paper-{code}") for code in ready.bring),
        "missing": ", ".join(words.say(f"education-document-paper-{code}") for code in ready.missing),
        "debts": ", ".join(debt_in_words(debt, words) for debt in ready.debts or ()),
        "unknown": ready.debts is None,
    }


def debt_in_words(debt: Debt, words: Tongue) -> str:
    said = words.say(f"education-document-debt-{debt.about}")
    return words.say("education-document-debt-sum", debt=said, tenge=debt.tenge) if debt.tenge else said


async def send_paper(manager: DialogManager) -> None:
    asked = _asked_for(manager)
    pdf = await (await operation(manager, PrepareApplication)).paper(asked)
    if not isinstance(pdf, bytes | None):
        raise NothingToShow
    await hand_file(manager, pdf, f"emhana-{asked.number}.pdf", "education-document-prepared-file")
    manager.show_mode = ShowMode.SEND
