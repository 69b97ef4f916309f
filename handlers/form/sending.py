"""From the last look to the number: consent, then a fresh code, as far as the form asks for them."""

from dataclasses import asdict

from aiogram_dialog import DialogManager

from domain.operations.identity.fresh_code import SendFreshCode, ToSign
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.operations.requests.submit_request import (
    ConsentExpected,
    Missing,
    Submit,
    SubmitRequest,
    Submitted,
)
from domain.people.one_time_code import BudgetSpent, Locked, TooManyCodes
from domain.requests.outcomes import NotFound, NotIdentified, RegisterDidNotAnswer
from domain.requests.refusal import Refusal
from handlers.form.asking import ask
from handlers.form.done import rejoice
from handlers.form.kept import FormKept, draft_of, form_of, number_of
from handlers.form.opening import identify, refuse
from handlers.form.states import Filling
from handlers.shared.flash import flash
from handlers.shared.goals import Errand, Goal
from handlers.shared.journeys import journeys
from handlers.shared.kept import NothingToShow
from handlers.shared.one_time_code import keep_code, tell_not_sent, tell_verdict
from handlers.shared.operation import perform
from handlers.shared.tongue import acting


async def send(manager: DialogManager) -> None:
    form = form_of(manager)
    if journeys(manager).of(form.service).ending:
        await prepare(manager)
    elif form.consent and not FormKept.of(manager).has_consented:
        await manager.switch_to(Filling.consent)
    elif form.signature:
        await send_code(manager)
    else:
        await submit(manager)


async def prepare(manager: DialogManager) -> None:
    """Nothing is sent: what was answered is taken along to the provider."""
    draft = await draft_of(manager)
    missing = form_of(manager).missing(draft.answers)
    if missing is not None:
        await ask(manager, missing, draft)
        return
    ending = journeys(manager).of(draft.service).ending
    if ending is not None:
        await manager.start(ending, asdict(Errand(Goal.DRAFT, draft.number)))


async def consented(manager: DialogManager) -> None:
    FormKept.of(manager).has_consented = True
    await send(manager)


async def send_code(manager: DialogManager) -> None:
    match await perform(manager, SendFreshCode, ToSign(acting(manager), number_of(manager))):
        case CodeSent() as sent:
            keep_code(manager, sent)
            await manager.switch_to(Filling.code)
        case SmsSilent():
            flash(manager, "form-sms-silent")
        case Locked() | TooManyCodes() | BudgetSpent() as why:
            await tell_not_sent(manager, why, code=Filling.code, stopped=Filling.stopped)
        case NotIdentified():
            await identify(manager)


async def submit(manager: DialogManager, digits: str = "") -> None:
    kept = FormKept.of(manager)
    match await perform(
        manager, SubmitRequest, Submit(acting(manager), number_of(manager), digits, kept.has_consented)
    ):
        case Submitted(request):
            await rejoice(manager, request)
        case Refusal() as refusal:
            await refuse(manager, refusal)
        case RegisterDidNotAnswer():
            flash(manager, "form-submit-silent")
        case Missing(name):
            question = form_of(manager).question(name)
            if question is None:
                raise NothingToShow
            await ask(manager, question, await draft_of(manager))
        case ConsentExpected():
            await manager.switch_to(Filling.consent)
        case Locked() as why:
            await tell_not_sent(manager, why, code=Filling.code, stopped=Filling.stopped)
        case NotFound():
            raise NothingToShow
        case verdict:
            tell_verdict(manager, verdict)
