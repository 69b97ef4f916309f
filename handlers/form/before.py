"""Before the first question: for whom, to whom, what is needed, how long, how much, and until when today."""

from dataclasses import replace

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from domain.law.law import Law
from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.drafts.drop_draft import Drop, DropDraft
from domain.operations.drafts.find_drafts import DraftShown
from domain.ports.service import Services
from domain.providers.provider import Provider
from domain.requests.ahead import Ahead, ahead
from domain.requests.form import Question
from handlers.form.ahead import cutoff, needs, registers, term, term_in_person
from handlers.form.asking import go_on
from handlers.form.asking_window import leave
from handlers.form.example import example_begun, example_form
from handlers.form.kept import FormKept, draft_shown, form_of, number_of, service_of
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue, acting, now, operation, perform
from handlers.shared.examples import Examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import journeys, set_out
from handlers.shared.leads import looks_up
from handlers.shared.navigation import go_home
from handlers.shared.say import Said, Say
from handlers.shared.whom import has_choice
from handlers.shared.window import Facts, go, press, question, shows

AllAhead = tuple[DraftShown, Ahead, Provider | None, tuple[Question, ...], bool, bool]


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
        press("form-before-begin", "begin", go_on, when=~F["done"]),
        press("form-before-continue", "continue", go_on, when="done"),
        go("form-drop", "drop", Filling.drop, when="done"),
        guide(),
        back=another_person,
        cancel=give_up,
        shows=shows(show_before, before, _example),
    )


def drop_window() -> Window:
    """Asked once more, since answers and files go with it."""
    yes = press("form-drop-yes", "yes", drop)
    return question(Filling.drop, Say("form-drop-ask"), yes, back=Filling.before, cancel=leave)


def guide() -> Button:
    return looks_up("stop-refused-guide", Goal.GUIDE, about=service_of)


async def before(manager: DialogManager) -> AllAhead:
    found, form = await draft_shown(manager), form_of(manager)
    law, answers = await operation(manager, Law), found.draft.answers
    to = answers.get(form.to) if form.to else None
    kind = answers.get(form.law_kind) if form.law_kind else None
    known = ahead(law, form.service, now(manager), to=to, kind=kind)
    special = (await operation(manager, Services)).of(form.service)
    known = replace(known, decision=special.decided(known.decision, answers))
    code = found.draft.provider_code
    provider = await (await operation(manager, FindClinics)).one(code) if code else None
    resumed = FormKept.of(manager).is_resumed
    return found, known, provider, form.asked(answers), resumed, ends_in_person(manager)


def show_before(
    words: Tongue,
    found: DraftShown,
    known: Ahead,
    provider: Provider | None,
    asked: tuple[Question, ...],
    resumed: bool,
    in_person: bool,
) -> Facts:
    answers = found.draft.answers
    return {
        "service": words.say(f"service-{found.draft.service}"),
        "self": "" if found.other else found.subject.name(words.language),
        "provider": provider.name(words.language) if provider else "",
        "needs": needs(known, answers, words),
        "registers": registers(known, words),
        "term": term_in_person(known, words) if in_person else term(known, words),
        "cutoff": cutoff(known, words),
        "done": sum(resumed and each.id in answers for each in asked),
        "count": len(asked),
    }


def _example(it: Examples) -> AllAhead:
    form = example_form()
    return example_begun(it), ahead(it.law, form.service, it.now), it.clinic, form.questions, False, False


def ends_in_person(manager: DialogManager) -> bool:
    return journeys(manager).of(service_of(manager)).ending is not None


async def another_person(manager: DialogManager) -> None:
    """One step back: to the choice of the person, if there was one."""
    await leave_nothing(manager)
    if has_choice(manager):
        await manager.switch_to(Filling.whom)
    else:
        await go_home(manager)


async def give_up(manager: DialogManager) -> None:
    await (go_home(manager) if await leave_nothing(manager) else leave(manager))


async def leave_nothing(manager: DialogManager) -> bool:
    """Who only looked has no draft to be reminded of."""
    kept = FormKept.of(manager)
    if kept.number is None or kept.is_resumed:
        return False
    await perform(manager, DropDraft, Drop(acting(manager), kept.number))
    kept.number = None
    return True


async def drop(manager: DialogManager) -> None:
    await perform(manager, DropDraft, Drop(acting(manager), number_of(manager)))
    await set_out(manager, said="form-dropped")
