"""Before the first question: for whom, to whom, what is needed, how long, how much, and until when today."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.law.law import Law
from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.drafts.drop_draft import Drop, DropDraft
from domain.operations.drafts.find_drafts import DraftShown
from domain.ports.service import Services
from domain.providers.provider import Provider
from domain.requests.ahead import Ahead, ahead
from domain.requests.form import Answers
from domain.requests.form import Form as Asks
from handlers.form.asking import start_asking
from handlers.form.asking_window import leave
from handlers.form.example import example_draft, example_form
from handlers.form.kept import NUMBER, RESUMED, draft_shown, form_of
from handlers.form.states import Form
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import drop_in, journeys
from handlers.shared.local_time import local
from handlers.shared.navigation import go_home
from handlers.shared.operation import operation
from handlers.shared.say import Said, Say
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.whom import has_choice
from handlers.shared.window import go, press, question

WARN_MINUTES = 60
EVERYBODY = (None, "everyone")
REQUEST_ITSELF = "request"


def before_window() -> Window:
    return question(
        Form.before,
        Say("form-before-ask", service="service"),
        Say("form-before-self", name="self", when="self"),
        Say("form-before-provider", provider="provider", when="provider"),
        Said("needs"),
        Said("registers", when="registers"),
        Said("term"),
        Said("cutoff", when="cutoff"),
        Say("form-before-resumed", done="done", count="count", when="done"),
        press("form-before-begin", "begin", begin, when="fresh"),
        press("form-before-continue", "continue", begin, when="done"),
        go("form-drop", "drop", Form.drop, when="done"),
        press("stop-refused-guide", "guide", guide),
        back=another_person,
        cancel=give_up,
        getter=before,
        preview=example_before,
    )


async def before(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    found, form = await draft_shown(dialog_manager), form_of(dialog_manager)
    law, answers = await operation(dialog_manager, Law), found.draft.answers
    to = answers.get(form.to) if form.to else None
    kind = answers.get(form.law_kind) if form.law_kind else None
    known = ahead(law, form.service, now(dialog_manager), to=to, kind=kind)
    special = (await operation(dialog_manager, Services)).of(form.service)
    known = replace(known, decision=special.decided(known.decision, answers))
    code = found.draft.provider_code
    provider = await (await operation(dialog_manager, FindClinics)).one(code) if code else None
    resumed = bool(dialog_manager.dialog_data.get(RESUMED))
    return show_before(
        form,
        found,
        known,
        provider,
        tongue(dialog_manager),
        resumed=resumed,
        in_person=ends_in_person(form, dialog_manager),
    )


def show_before(
    form: Asks,
    found: DraftShown,
    known: Ahead,
    provider: Provider | None,
    words: Tongue,
    *,
    resumed: bool = False,
    in_person: bool = False,
) -> dict[str, Any]:
    answered = [each for each in form.asked(found.draft.answers) if resumed and each.id in found.draft.answers]
    return {
        "service": words.say(f"service-{form.service}"),
        "self": "" if found.other else found.subject.name(words.language),
        "provider": provider.name(words.language) if provider else "",
        "needs": _own_needs(form.service, found.draft.answers, words) or _needs(known, words),
        "registers": _registers(known, words),
        "term": _in_person(known, words) if in_person else _term(known, words),
        "cutoff": cutoff(known, words),
        "fresh": not answered,
        "done": len(answered),
        "count": len(form.asked(found.draft.answers)),
    }


def ends_in_person(form: Asks, manager: DialogManager) -> bool:
    return journeys(manager).of(form.service).ending is not None


def _own_needs(service: str, answers: Answers, words: Tongue) -> str:
    """Where one service is several: what this one of them needs."""
    key = f"form-before-needs-{service}-{answers.get('kind')}"
    return words.say(key) if words.has(key) else ""


def _needs(known: Ahead, words: Tongue) -> str:
    wanted = [
        words.say(f"guide-document-{each.code}")
        for each in known.documents
        if each.code != REQUEST_ITSELF and not each.register and each.when in EVERYBODY
    ]
    said = (
        words.say("form-before-needs", documents=", ".join(wanted)) if wanted else words.say("form-before-nothing")
    )
    some = any(each.when not in EVERYBODY for each in known.documents)
    return f"{said} {words.say('form-before-some')}" if some else said


def _registers(known: Ahead, words: Tongue) -> str:
    """What nobody is asked for, because a register gives it."""
    given = list(from_registers(known, words))
    return words.say("form-before-registers", documents=", ".join(given)) if given else ""


def from_registers(known: Ahead, words: Tongue) -> Iterator[str]:
    codes = dict.fromkeys(each.code for each in known.standard.documents if each.register)
    yield from (words.say(f"guide-document-{code}") for code in codes if words.has(f"guide-document-{code}"))


def _term(known: Ahead, words: Tongue) -> str:
    """Where nothing is counted from this minute, nothing is promised."""
    due = known.decision.due_at
    cost = "free" if known.fee is None or known.fee.free else "paid"
    said = [words.say("form-before-due", due=words.moment(local(due)))] if due else []
    return " ".join((*said, words.say("form-before-cost", cost=cost)))


def _in_person(known: Ahead, words: Tongue) -> str:
    """Nothing is sent from here: the term runs from the day it is filed at the provider's."""
    decision = known.decision
    if decision.due_at is None:
        opens = words.moment(local(decision.next_acceptance)) if decision.next_acceptance else ""
        return words.say("form-before-in-person-closed", opens=opens)
    cost = "free" if known.fee is None or known.fee.free else "paid"
    due = words.moment(local(decision.due_at))
    return f"{words.say('form-before-in-person', due=due)} {words.say('form-before-cost', cost=cost)}"


def cutoff(known: Ahead, words: Tongue) -> str:
    """The verdict itself falls when it is sent."""
    if known.is_deferred and known.decision.accepted_at:
        own = f"form-before-deferred-{known.standard.service}"
        key = own if words.has(own) else "form-before-deferred"
        return words.say(key, when=words.moment(local(known.decision.accepted_at)))
    if known.closes_at is None or known.minutes_left is None:
        return ""
    until, left = words.time(known.closes_at), known.minutes_left
    if left <= WARN_MINUTES:
        return words.say("form-before-closing", until=until, minutes=left)
    hours, minutes = divmod(left, 60)
    return words.say("form-before-open", until=until, hours=hours, minutes=minutes)


async def begin(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await start_asking(manager)


async def guide(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await drop_in(manager, Goal.GUIDE, about=form_of(manager).service)


async def another_person(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    """One step back: to the choice of the person, if there was one."""
    await leave_nothing(manager)
    if has_choice(manager):
        await manager.switch_to(Form.whom)
    else:
        await go_home(callback, button, manager)


async def give_up(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    if await leave_nothing(manager):
        await go_home(callback, button, manager)
    else:
        await leave(callback, button, manager)


async def leave_nothing(manager: DialogManager) -> bool:
    """Who only looked has no draft to be reminded of."""
    kept = manager.dialog_data
    if NUMBER not in kept or kept.get(RESUMED):
        return False
    drop_draft = await operation(manager, DropDraft)
    await drop_draft(Drop(acting(manager), str(kept.pop(NUMBER))))
    return True


async def example_before(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown, form = examples(dialog_manager), example_form(dialog_manager)
    found = DraftShown(example_draft(form, {}), shown.person, None)
    known = ahead(shown.law, form.service, now(dialog_manager))
    return show_before(form, found, known, shown.clinic, tongue(dialog_manager))
