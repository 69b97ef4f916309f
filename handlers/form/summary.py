"""Everything before it is sent: all answers in words, each can still be changed."""

from collections.abc import Mapping
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.operations.drafts.find_drafts import DraftShown
from domain.operations.providers.find_names import FindNames
from domain.requests.form import Form
from domain.requests.readable import codes_in
from handlers.form.asking import ask
from handlers.form.asking_window import leave
from handlers.form.before import ends_in_person
from handlers.form.example import example_begun, example_form
from handlers.form.kept import FormKept, draft_of, draft_shown, form_of
from handlers.form.sending import send
from handlers.form.shown import reader
from handlers.form.states import Filling
from handlers.shared.covered import covered_all
from handlers.shared.examples import examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.operation import perform
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, tongue
from handlers.shared.window import go, press, question


def summary_window() -> Window:
    return question(
        Filling.summary,
        Say("form-summary-ask", service="service"),
        Say("form-before-self", name="self", when="self"),
        Say("form-before-provider", provider="provider", when="provider"),
        Said("lines"),
        Say("form-summary-code", when="signature"),
        press("form-summary-sign", "sign", send, when="signature"),
        press("form-summary-send", "send", send, when="unsigned"),
        press("form-summary-prepare", "prepare", send, when="in_person"),
        go("form-summary-edit", "edit", Filling.edit, when="lines"),
        go("form-drop", "drop", Filling.drop),
        back=last_question,
        cancel=leave,
        shows=Shows(summary, example_summary),
    )


def edit_window() -> Window:
    return question(
        Filling.edit,
        Say("form-edit-ask"),
        Column(select("answer", "answers", chosen)),
        back=Filling.summary,
        cancel=leave,
        shows=Shows(summary, example_summary),
    )


async def summary(manager: DialogManager) -> dict[str, Any]:
    found, form = await draft_shown(manager), form_of(manager)
    codes = [*codes_in(form.questions, found.draft.answers), found.draft.provider_code]
    words = tongue(manager)
    return show_summary(
        form,
        found,
        await perform(manager, FindNames, filter(None, codes), words.language),
        words,
        in_person=ends_in_person(form, manager),
    )


def show_summary(
    form: Form, found: DraftShown, names: Mapping[str, str], words: Tongue, *, in_person: bool
) -> dict[str, Any]:
    answers = covered_all(form.questions, found.draft.answers)
    read = reader(words, names).lines(form.questions, answers)
    chosen_one = set(codes_in(form.questions, found.draft.answers))
    code = found.draft.provider_code
    return {
        "service": words.say(f"service-{form.service}"),
        "self": "" if found.other else found.subject.name(words.language),
        "provider": names.get(code, "") if code and code not in chosen_one else "",
        "lines": "\n".join(words.say("form-line", label=one.label, value=one.value) for one in read),
        "answers": [{"id": one.question, "label": one.label} for one in read],
        "signature": form.signature,
        "unsigned": not form.signature and not in_person,
        "in_person": in_person,
    }


async def chosen(manager: DialogManager, name: str) -> None:
    draft, question_chosen = await draft_of(manager), form_of(manager).question(name)
    if question_chosen is None:
        raise NothingToShow
    FormKept.of(manager).is_editing = True
    await ask(manager, question_chosen, draft)


async def last_question(manager: DialogManager) -> None:
    draft, form = await draft_of(manager), form_of(manager)
    questions = form.asked(draft.answers)
    if questions:
        await ask(manager, questions[-1], draft)
    else:
        await manager.switch_to(Filling.before)


async def example_summary(manager: DialogManager) -> dict[str, Any]:
    form = example_form()
    answers = {each.id: each.options[0] for each in form.questions if each.kind.value in {"choice", "yes-no"}}
    found = example_begun(examples(manager), answers)
    return show_summary(form, found, {}, tongue(manager), in_person=ends_in_person(form, manager))
