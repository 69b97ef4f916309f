"""Before anything is asked: the document is given in person, where and when, and what it takes."""

from aiogram import F
from aiogram_dialog import DialogManager, Window

from domain.law.hours import Interval
from domain.law.law import Law
from domain.operations.clinics.find_clinics import FindClinics
from domain.providers.provider import Provider, ProviderKind
from domain.services.education_document import SERVICE
from handlers.clinics.card import spaced
from handlers.form.begin import begins
from handlers.services.education_document.states import EducationDocument
from handlers.shared.at_hand import Tongue, local, now, operation
from handlers.shared.goals import Goal
from handlers.shared.leads import looks_up
from handlers.shared.say import Say
from handlers.shared.window import Facts, go, question, shows


def start_window() -> Window:
    return question(
        EducationDocument.start,
        Say("education-document-start-ask"),
        Say("education-document-start-where", college="college", address="address", phones="phones"),
        Say("education-document-start-hours", opens="opens", closes="closes", when="opens"),
        Say("education-document-start-closed", when=~F["opens"]),
        begins("education-document-start-document", "document", SERVICE, kind="document"),
        begins("education-document-start-duplicate", "duplicate", SERVICE, kind="duplicate"),
        go("education-document-start-papers", "papers", EducationDocument.papers),
        shows=shows(show_start, start, lambda it: (it.clinic, it.law.hours(SERVICE, it.now.date()))),
    )


def papers_window() -> Window:
    return question(
        EducationDocument.papers,
        Say("education-document-papers-ask"),
        looks_up("stop-refused-guide", Goal.GUIDE, about=SERVICE),
        back=EducationDocument.start,
    )


async def start(manager: DialogManager) -> tuple[Provider, tuple[Interval, ...]]:
    law, find = await operation(manager, Law), await operation(manager, FindClinics)
    college = (await find.of_kinds((ProviderKind.COLLEGE,)))[0]
    return college, law.hours(SERVICE, local(now(manager)).date())


def show_start(words: Tongue, college: Provider, hours: tuple[Interval, ...]) -> Facts:
    return {
        "college": college.name(words.language),
        "address": college.address(words.language),
        "phones": ", ".join(spaced(phone) for phone in college.phones),
        "opens": f"{hours[0].opens:%H:%M}" if hours else "",
        "closes": f"{hours[-1].closes:%H:%M}" if hours else "",
    }
