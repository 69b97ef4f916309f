"""Before the first question: for whom, to whom, what is needed, how long, how much, and until when today."""

from dataclasses import replace
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from domain.law.law import Law
from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.drafts.drop_draft import Drop, DropDraft
from domain.operations.drafts.find_drafts import DraftShown
from domain.ports.service import Services
from domain.providers.provider import Provider
from domain.requests.ahead import Ahead, ahead
from domain.requests.form import Form
from handlers.form.ahead import cutoff, needs, registers, term, term_in_person
from handlers.form.asking import start_asking
from handlers.form.asking_window import leave
from handlers.form.example import example_begun, example_form
from handlers.form.kept import FormKept, draft_shown, form_of, service_of
from handlers.form.states import Filling
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import journeys
from handlers.shared.leads import looks_up
from handlers.shared.navigation import go_home
from handlers.shared.operation import operation, perform
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.whom import has_choice
from handlers.shared.window import go, press, question


def before_window() -> Window:
    return question(
        Filling.before,
        Say("form-before-ask", service="service"),
        Say("form-before-self", name="self", when="self"),
        Say("form-before-provider", provider="provider", when="provider"),
        Said("needs"),
        Said("registers", when="registers"),
        Said("term"),
        Said("cutoff", when="cutoff"),
        Say("form-before-resumed", done="done", count="count", when="done"),
        press("form-before-begin", "begin", start_asking, when="fresh"),
        press("form-before-continue", "continue", start_asking, when="done"),
        go("form-drop", "drop", Filling.drop, when="done"),
        guide(),
        back=another_person,
        cancel=give_up,
        shows=Shows(before, example_before),
    )


def guide() -> Button:
    return looks_up("stop-refused-guide", Goal.GUIDE, about=service_of)


async def before(manager: DialogManager) -> dict[str, Any]:
    found, form = await draft_shown(manager), form_of(manager)
    law, answers = await operation(manager, Law), found.draft.answers
    to = answers.get(form.to) if form.to else None
    kind = answers.get(form.law_kind) if form.law_kind else None
    known = ahead(law, form.service, now(manager), to=to, kind=kind)
    special = (await operation(manager, Services)).of(form.service)
    known = replace(known, decision=special.decided(known.decision, answers))
    code = found.draft.provider_code
    provider = await (await operation(manager, FindClinics)).one(code) if code else None
    return show_before(
        form,
        found,
        known,
        provider,
        tongue(manager),
        resumed=FormKept.of(manager).is_resumed,
        in_person=ends_in_person(form, manager),
    )


def show_before(
    form: Form,
    found: DraftShown,
    known: Ahead,
    provider: Provider | None,
    words: Tongue,
    *,
    resumed: bool = False,
    in_person: bool = False,
) -> dict[str, Any]:
    answers = found.draft.answers
    asked = form.asked(answers)
    answered = [each for each in asked if resumed and each.id in answers]
    return {
        "service": words.say(f"service-{form.service}"),
        "self": "" if found.other else found.subject.name(words.language),
        "provider": provider.name(words.language) if provider else "",
        "needs": needs(known, answers, words),
        "registers": registers(known, words),
        "term": term_in_person(known, words) if in_person else term(known, words),
        "cutoff": cutoff(known, words),
        "fresh": not answered,
        "done": len(answered),
        "count": len(asked),
    }


def ends_in_person(form: Form, manager: DialogManager) -> bool:
    return journeys(manager).of(form.service).ending is not None


async def another_person(manager: DialogManager) -> None:
    """One step back: to the choice of the person, if there was one."""
    await leave_nothing(manager)
    if has_choice(manager):
        await manager.switch_to(Filling.whom)
    else:
        await go_home(manager)


async def give_up(manager: DialogManager) -> None:
    if await leave_nothing(manager):
        await go_home(manager)
    else:
        await leave(manager)


async def leave_nothing(manager: DialogManager) -> bool:
    """Who only looked has no draft to be reminded of."""
    kept = FormKept.of(manager)
    if kept.number is None or kept.is_resumed:
        return False
    await perform(manager, DropDraft, Drop(acting(manager), kept.number))
    kept.number = None
    return True


async def example_before(manager: DialogManager) -> dict[str, Any]:
    shown, form = examples(manager), example_form()
    known = ahead(shown.law, form.service, now(manager))
    return show_before(form, example_begun(shown), known, shown.clinic, tongue(manager))
