"""Prepared: the number to show at the college, what to bring, what is missing, what is still owed."""

from typing import Any

from aiogram_dialog import DialogManager, ShowMode, Window

from domain.services.education_document import SERVICE
from domain.services.education_document.graduate import Debt
from domain.services.education_document.prepare_application import Prepare, PrepareApplication, Prepared
from domain.services.education_document.readiness import Readiness, readiness
from handlers.services.education_document.states import EducationDocumentPrepared
from handlers.shared.examples import examples
from handlers.shared.goals import Goal, errand_of
from handlers.shared.hand import hand_file
from handlers.shared.journeys import drop_in, set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.local_time import local
from handlers.shared.operation import operation, perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import press, question


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
        press("stop-refused-guide", "guide", guide),
        press("common-menu", "menu", to_menu),
        back=back_to_answers,
        cancel=None,
        shows=Shows(prepared, example_prepared),
    )


def _asked_for(manager: DialogManager) -> Prepare:
    return Prepare(acting(manager), errand_of(manager).about or "")


async def prepared(manager: DialogManager) -> dict[str, Any]:
    """Anew each time: a debt may have been paid meanwhile."""
    found = await perform(manager, PrepareApplication, _asked_for(manager))
    if not isinstance(found, Prepared):
        raise NothingToShow
    words = tongue(manager)
    return show_readiness(found.readiness, words) | {
        "number": found.draft.number,
        "college": found.college.name(words.language),
        "address": found.college.address(words.language),
        "opens": words.moment(local(found.college_opens)) if found.college_opens else "",
    }


def show_readiness(ready: Readiness, words: Tongue) -> dict[str, Any]:
    return {
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
    operation_ = await operation(manager, PrepareApplication)
    pdf = await operation_.paper(asked)
    if not isinstance(pdf, bytes):
        raise NothingToShow
    await hand_file(manager, pdf, f"emhana-{asked.number}.pdf", "education-document-prepared-file")
    manager.show_mode = ShowMode.SEND


async def guide(manager: DialogManager) -> None:
    await drop_in(manager, Goal.GUIDE, about=SERVICE)


async def to_menu(manager: DialogManager) -> None:
    await set_out(manager)


async def back_to_answers(manager: DialogManager) -> None:
    await manager.done()


async def example_prepared(manager: DialogManager) -> dict[str, Any]:
    words, college = tongue(manager), examples(manager).clinic
    ready = readiness({"kind": "document", "clearance": "no"}, (Debt("fees", 45_000),))
    return show_readiness(ready, words) | {
        "number": "7K3-M92-Q4X",
        "college": college.name(words.language),
        "address": college.address(words.language),
        "opens": "",
    }
