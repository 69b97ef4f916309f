"""The start of a request of any service; `begin_form` is what links, buttons and own screens call."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.requests.form import Whom
from domain.requests.forms import all_forms
from handlers.form.kept import FormKept, form_of
from handlers.form.opening import STEM, identify, open_form
from handlers.shared.for_whom import act_for
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import set_out
from handlers.shared.kept import NothingToShow
from handlers.shared.operation import operation, perform
from handlers.shared.tongue import acting
from handlers.shared.whom import ask_family, choose_other, choose_self, has_choice
from handlers.shared.window import press


async def begin_form(
    manager: DialogManager, service: str, *, about: str | None = None, answers: Iterable[tuple[str, str]] = ()
) -> None:
    """Past the service's own first window. `about`: the request a complaint or an appeal is about."""
    asked = FormKept(service, about, list(answers))
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
        if kept.about and has_choice(manager):
            await choose_as_before(manager, kept.about)


async def choose_as_before(manager: DialogManager, number: str) -> None:
    """A complaint is for whom the request was: nothing to ask."""
    match await perform(manager, RequestDetail, Detail(acting(manager), number)):
        case RequestShown(other=None):
            await choose_self(manager, open_form)
        case RequestShown(other=person) if person is not None:
            await choose_other(manager, person.id, open_form)


async def take_up(manager: DialogManager, number: str) -> None:
    """What was begun before goes on, if it is theirs and not sent yet."""
    find = await operation(manager, FindDrafts)
    found = await find.one(acting(manager), number)
    if not isinstance(found, DraftShown):
        await set_out(manager, Goal.MY_REQUESTS, said="form-gone")
        return
    draft = found.draft
    FormKept(draft.service, draft.about, number=draft.number, is_resumed=True).keep(manager)
    act_for(manager, found.other)
    await open_form(manager)
