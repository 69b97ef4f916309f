"""The start of a request of any service: for whom, may they have it, what is known already; and where it stops."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.operations.drafts.open_draft import Open, OpenDraft, Opened
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.requests.form import Answer, Whom
from domain.requests.forms import all_forms
from domain.requests.outcomes import RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from handlers.form.asking import go_on
from handlers.form.before import guide
from handlers.form.kept import FormKept, form_of
from handlers.form.leaving import another_person
from handlers.form.states import Filling
from handlers.shared import stops
from handlers.shared.at_hand import acting, operation, perform
from handlers.shared.for_whom import act_for
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.say import Say
from handlers.shared.whom import ask_family, choose_other, choose_self, has_choice, subject_of
from handlers.shared.window import go, press

STEM = "form-whom"


def refused_window() -> Window:
    return stops.refused_window(
        Filling.refused,
        open_form,
        Say("stop-refused-kept", when="attach"),
        go("stop-refused-edit", "edit", Filling.summary, when=may_edit),
        back=another_person,
        person=Filling.whom,
        last=guide(),
    )


def may_edit(data: dict[str, Any], widget: Any, manager: DialogManager) -> bool:
    """What was never begun cannot be edited."""
    kept = FormKept.there(manager)
    return bool(data["edit"] and kept and kept.number)


async def begin_form(
    manager: DialogManager,
    service: str,
    *,
    about: str | None = None,
    whom: str | None = None,
    answers: Iterable[tuple[str, Answer]] = (),
) -> None:
    """For links, buttons and own screens: past the service's own first window.

    `about`: the request a complaint or an appeal is about; `whom`: the id of whom it is for, where that was asked.
    """
    asked = FormKept(service, about, list(answers), whom=whom)
    await set_out(manager, Goal.FORM, about=service, draft=asked.as_asked())


def begins(key: str, id: str, service: str, **answers: str) -> Button:  # noqa: A002
    """A button of a service's own first window."""
    return press(key, id, partial(begin_form, service=service, answers=answers.items()))


async def begin(start_data: Any, manager: DialogManager) -> None:
    errand = errand_of(manager)
    if errand.goal is Goal.DRAFT:
        await take_up(manager, errand.about or "")
        return
    if all_forms().get(errand.about or "") is None:
        raise NothingToShow
    kept = FormKept.asked_by(errand).keep(manager)
    if form_of(manager).whom is Whom.SELF:
        await choose_self(manager, open_form)
    else:
        await ask_family(manager, STEM, open_form, identify)
        if kept.whom and has_choice(manager):
            await choose_at_once(manager, kept.whom)
        elif kept.about and has_choice(manager):
            await choose_as_before(manager, kept.about)


async def choose_at_once(manager: DialogManager, whom: str) -> None:
    """Asked before the form: once is enough."""
    person = acting(manager).person
    if person and person.id == whom:
        await choose_self(manager, open_form)
    else:
        await choose_other(manager, whom, open_form)


async def choose_as_before(manager: DialogManager, number: str) -> None:
    """A complaint is for whom the request was: nothing to ask."""
    match await perform(manager, RequestDetail, Detail(acting(manager), number)):
        case RequestShown(other=None):
            await choose_self(manager, open_form)
        case RequestShown(other=person) if person is not None:
            await choose_other(manager, person.id, open_form)


async def take_up(manager: DialogManager, number: str) -> None:
    """What was begun before goes on, if it is theirs and not sent yet."""
    found = await (await operation(manager, FindDrafts)).one(acting(manager), number)
    if not isinstance(found, DraftShown):
        await set_out(manager, Goal.MY_REQUESTS, said="form-gone")
        return
    draft = found.draft
    FormKept(draft.service, draft.about, number=draft.number).keep(manager)
    act_for(manager, found.other)
    await open_form(manager)


async def open_form(manager: DialogManager) -> None:
    """Ask law and registers, then the first question below what lies ahead; or tell why not."""
    subject, kept = await subject_of(manager), FormKept.of(manager)
    if subject is None:
        await refuse(manager, Refusal(RefusalCode.NOT_REPRESENTATIVE))
        return
    wanted = Open(acting(manager), kept.service, subject, kept.about, tuple(kept.given))
    match await perform(manager, OpenDraft, wanted):
        case Opened(draft, form, is_resumed=resumed):
            kept.number, kept.given = draft.number, []
            if form.missing(draft.answers) is None or (resumed and not draft.is_untouched):
                await manager.switch_to(Filling.before)
            else:
                await go_on(manager, draft)
        case RegisterDidNotAnswer():
            await manager.switch_to(Filling.silent)
        case Refusal() as refusal:
            await refuse(manager, refusal)


async def refuse(manager: DialogManager, refusal: Refusal) -> None:
    if refusal.code is RefusalCode.NOT_IDENTIFIED:
        await identify(manager)
        return
    stops.Refused.by(refusal, FormKept.of(manager).service).keep(manager)
    await manager.switch_to(Filling.refused)


async def identify(manager: DialogManager) -> None:
    """The session has run out: they come back to what they were doing."""
    kept = FormKept.of(manager)
    if kept.number is not None:
        await set_out(manager, Goal.DRAFT, about=kept.number)
    else:
        await set_out(manager, Goal.FORM, about=kept.service, draft=kept.as_asked())
