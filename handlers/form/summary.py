"""Everything before it is sent: all answers in words, each can still be changed."""

from collections.abc import Mapping

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.operations.drafts.find_drafts import DraftShown
from domain.operations.providers.find_names import FindNames
from domain.requests.forms import all_forms
from domain.requests.readable import codes_in
from handlers.form.asking import ask, back_from_summary
from handlers.form.example import example_begun, example_form
from handlers.form.kept import FormKept, draft_of, draft_shown, form_of
from handlers.form.leaving import leave
from handlers.form.lies_ahead import ends_in_person
from handlers.form.sending import send
from handlers.form.shown import reader
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue, acting, perform
from handlers.shared.covered import covered_all
from handlers.shared.examples import Examples
from handlers.shared.kept import NothingToShow
from handlers.shared.lists import select
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, go, press, question, shows

Answered = tuple[DraftShown, Mapping[str, str], bool]

SENDS = {True: "form-summary-sign", False: "form-summary-send"}


def summary_window() -> Window:
    return question(
        Filling.summary,
        Say("form-summary-ask", service="service"),
        Say("form-before-self", name="self", when="self"),
        Say("form-before-provider", provider="provider", when="provider"),
        Said("lines"),
        Say("form-summary-code", when="signature"),
        Said("consent", when="consent"),
        press("form-summary-sign", "sign", send, when="signature"),
        press("form-summary-send", "send", send, when=~F["signature"] & ~F["in_person"]),
        press("form-summary-prepare", "prepare", send, when="in_person"),
        go("form-summary-consent", "consent", Filling.consent, when="consent"),
        go("form-summary-edit", "edit", Filling.edit, when="lines"),
        go("form-drop", "drop", Filling.drop),
        back=back_from_summary,
        cancel=leave,
        shows=shows(show_summary, summary, _example),
    )


def edit_window() -> Window:
    return question(
        Filling.edit,
        Say("form-edit-ask"),
        Column(select("answer", "answers", chosen)),
        back=Filling.summary,
        cancel=leave,
        shows=shows(show_summary, summary, _example),
    )


async def summary(manager: DialogManager) -> Answered:
    found = await draft_shown(manager)
    codes = [*codes_in(form_of(manager).questions, found.draft.answers), found.draft.provider_code]
    names = await perform(manager, FindNames, filter(None, codes), acting(manager).language)
    return found, names, ends_in_person(manager, found.draft.service)


def show_summary(words: Tongue, found: DraftShown, names: Mapping[str, str], in_person: bool) -> Facts:
    form, answers = all_forms().of(found.draft.service), found.draft.answers
    read = reader(words, names).lines(form.questions, covered_all(form.questions, answers))
    code = found.draft.provider_code or ""
    return {
        "service": words.say(f"service-{form.service}"),
        "self": "" if found.other else found.subject.name(words.language),
        "provider": "" if code in codes_in(form.questions, answers) else names.get(code, ""),
        "lines": "\n".join(words.say("form-line", label=one.label, value=one.value) for one in read),
        "answers": [{"id": one.question, "label": one.label} for one in read],
        "consent": words.say("form-consent-said", press=words.say(SENDS[form.signature])) if form.consent else "",
        "signature": form.signature,
        "in_person": in_person,
    }


def _example(it: Examples) -> Answered:
    choices = [each for each in example_form().questions if each.kind.value in {"choice", "yes-no"}]
    return example_begun(it, {each.id: each.options[0] for each in choices}), {}, False


async def chosen(manager: DialogManager, name: str) -> None:
    draft, question_chosen = await draft_of(manager), form_of(manager).question(name)
    if question_chosen is None:
        raise NothingToShow
    FormKept.of(manager).is_editing = True
    await ask(manager, question_chosen, draft)
