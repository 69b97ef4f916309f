"""Before anything is asked: the document is given in person, where and when, and what it takes."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.law.law import Law
from domain.operations.clinics.find_clinics import FindClinics
from domain.providers.provider import Provider, ProviderKind
from domain.services.education_document import SERVICE
from handlers.clinics.card import spaced
from handlers.form.begin import begin_form
from handlers.services.education_document.states import EducationDocument
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import drop_in
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, now, tongue
from handlers.shared.window import go, press, question


def start_window() -> Window:
    return question(
        EducationDocument.start,
        Say("education-document-start-ask"),
        Say("education-document-start-where", college="college", address="address", phones="phones"),
        Say("education-document-start-hours", opens="opens", closes="closes", when="opens"),
        Say("education-document-start-closed", when="closed"),
        press("education-document-start-document", "document", ask_document),
        press("education-document-start-duplicate", "duplicate", ask_duplicate),
        go("education-document-start-papers", "papers", EducationDocument.papers),
        shows=Shows(start, example_start),
    )


def papers_window() -> Window:
    return question(
        EducationDocument.papers,
        Say("education-document-papers-ask"),
        press("stop-refused-guide", "guide", guide),
        back=EducationDocument.start,
    )


async def start(manager: DialogManager) -> dict[str, Any]:
    law, find = await operation(manager, Law), await operation(manager, FindClinics)
    college = (await find.of_kinds((ProviderKind.COLLEGE,)))[0]
    return show_start(college, law, manager, tongue(manager))


def show_start(college: Provider, law: Law, manager: DialogManager, words: Tongue) -> dict[str, Any]:
    hours = law.hours(SERVICE, local(now(manager)).date())
    return {
        "college": college.name(words.language),
        "address": college.address(words.language),
        "phones": ", ".join(spaced(phone) for phone in college.phones),
        "opens": words.time(local(now(manager)).replace(hour=hours[0].opens.hour, minute=0)) if hours else "",
        "closes": words.time(local(now(manager)).replace(hour=hours[-1].closes.hour, minute=0)) if hours else "",
        "closed": not hours,
    }


async def ask_document(manager: DialogManager) -> None:
    await begin_form(manager, SERVICE, answers=(("kind", "document"),))


async def ask_duplicate(manager: DialogManager) -> None:
    await begin_form(manager, SERVICE, answers=(("kind", "duplicate"),))


async def guide(manager: DialogManager) -> None:
    await drop_in(manager, Goal.GUIDE, about=SERVICE)


async def example_start(manager: DialogManager) -> dict[str, Any]:
    shown = examples(manager)
    return show_start(shown.clinic, shown.law, manager, tongue(manager))
