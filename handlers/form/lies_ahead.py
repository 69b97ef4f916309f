"""What lies ahead of a request: for whom, to whom, what is needed, how long, how much, and until when today.

It stands above the first question, and on the page of what was begun before.
"""

from dataclasses import replace
from html import escape

from aiogram_dialog import DialogManager

from domain.law.law import Law
from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.drafts.find_drafts import DraftShown
from domain.ports.service import Services
from domain.providers.provider import Provider
from domain.requests.ahead import Ahead, ahead
from domain.requests.forms import all_forms
from handlers.form.ahead import cutoff, needs, registers, term, term_in_person
from handlers.form.example import example_begun, example_form
from handlers.form.kept import Asked, begun
from handlers.form.shown import say_step
from handlers.shared.at_hand import Tongue, now, operation, tongue
from handlers.shared.examples import Examples
from handlers.shared.journeys import journeys
from handlers.shared.say import Said
from handlers.shared.window import Facts

HEAD = (Said("ahead", html=True, when="ahead"), Said("step", when="step"))
"""The first lines of a question's window, whichever it is."""

AllAhead = tuple[DraftShown, Ahead, Provider | None, bool]


async def heading(manager: DialogManager, there: Asked) -> Facts:
    """The facts of `HEAD`: what lies ahead stands above the first question alone."""
    words = tongue(manager)
    lies_ahead = say_ahead(words, *await find_ahead(manager)) + "\n" if there.opens else ""
    return {"ahead": lies_ahead, "step": say_step(there, words)}


async def find_ahead(manager: DialogManager) -> AllAhead:
    found = await begun(manager)
    form, answers = all_forms().of(found.draft.service), found.draft.answers
    to = answers.get(form.to) if form.to else None
    kind = answers.get(form.law_kind) if form.law_kind else None
    known = ahead(await operation(manager, Law), form.service, now(manager), to=to, kind=kind)
    special = (await operation(manager, Services)).of(form.service)
    known = replace(known, decision=special.decided(known.decision, answers))
    code = found.draft.provider_code
    provider = await (await operation(manager, FindClinics)).one(code) if code else None
    return found, known, provider, ends_in_person(manager, form.service)


def say_ahead(words: Tongue, found: DraftShown, known: Ahead, provider: Provider | None, in_person: bool) -> str:
    answers, language = found.draft.answers, words.language
    name = "" if found.other else escape(found.subject.name(language), quote=False)
    to = escape(provider.name(language), quote=False) if provider else ""
    said = (
        words.say("form-before-ask", service=words.say(f"service-{found.draft.service}")),
        name and words.say("form-before-self", name=name),
        to and words.say("form-before-provider", provider=to),
        needs(known, answers, words),
        registers(known, words),
        term_in_person(known, words) if in_person else term(known, words),
        cutoff(known, words),
    )
    return "\n".join(filter(None, said))


def example_ahead(it: Examples) -> AllAhead:
    return example_begun(it), ahead(it.law, example_form().service, it.now), it.clinic, False


def ends_in_person(manager: DialogManager, service: str) -> bool:
    return journeys(manager).of(service).ending is not None
