"""From the last look to the number: one press sends and consents; a fresh code signs where the form asks for it."""

from dataclasses import asdict

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window

from domain.law.law import Law
from domain.operations.identity.fresh_code import SendFreshCode, ToSign
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.operations.requests.submit_request import ConsentExpected, Missing, Submit, SubmitRequest, Submitted
from domain.people.consent import REGISTERS_VERSION
from domain.people.one_time_code import BudgetSpent, Locked, TooManyCodes
from domain.requests.ahead import Ahead, ahead
from domain.requests.outcomes import NotFound, NotIdentified, RegisterDidNotAnswer
from domain.requests.refusal import Refusal
from handlers.form.ahead import from_registers
from handlers.form.asking import go_on
from handlers.form.begin import identify, refuse
from handlers.form.done import rejoice
from handlers.form.example import example_form
from handlers.form.kept import FormKept, draft_of, form_of, number_of, service_of
from handlers.form.leaving import leave
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue, acting, now, operation, perform
from handlers.shared.goals import Errand, Goal
from handlers.shared.journeys import journeys
from handlers.shared.kept import NothingToShow
from handlers.shared.one_time_code import code_window, keep_code, stopped_window, tell_not_sent, tell_verdict
from handlers.shared.say import Said, Say, flash
from handlers.shared.window import Facts, question, shows


def consent_window() -> Window:
    """What the press that sends agrees to: what is fetched from state registers for this one request."""
    return question(
        Filling.consent,
        Say("form-consent-ask"),
        Said("what"),
        Say("form-consent-only"),
        back=Filling.summary,
        cancel=leave,
        shows=shows(show_consent, consent, lambda it: (ahead(it.law, example_form().service, it.now),)),
    )


def signing_window() -> Window:
    return code_window(
        Filling.code,
        Say("form-code-what", service="service"),
        send=send_code,
        take=submit,
        back=Filling.summary,
        cancel=leave,
        more=shows(show_signed, signed, lambda _: (example_form().service,)),
    )


def no_code_window() -> Window:
    return stopped_window(
        Filling.stopped, "form-stopped", send_code, back=Filling.summary, cancel=leave, example="locked"
    )


async def consent(manager: DialogManager) -> tuple[Ahead]:
    return (ahead(await operation(manager, Law), service_of(manager), now(manager)),)


def show_consent(words: Tongue, known: Ahead) -> Facts:
    own = f"form-{known.standard.service}-consent"
    if words.has(own):
        return {"what": words.say(own)}
    given = from_registers(known, words)
    return {"what": words.say("form-consent-what", documents=given) if given else words.say("form-consent-person")}


async def signed(manager: DialogManager) -> tuple[str]:
    return (service_of(manager),)


def show_signed(words: Tongue, service: str) -> Facts:
    return {"service": words.say(f"service-{service}")}


async def send(manager: DialogManager) -> None:
    """The press itself, on the window that says so, is the consent."""
    form = form_of(manager)
    FormKept.of(manager).agreed = REGISTERS_VERSION if form.consent else ""
    if ending := journeys(manager).of(form.service).ending:
        await prepare(manager, ending)
    elif form.signature:
        await send_code(manager)
    else:
        await submit(manager)


async def prepare(manager: DialogManager, ending: State) -> None:
    """Nothing is sent: what was answered is taken along to the provider."""
    draft = await draft_of(manager)
    if form_of(manager).missing(draft.answers):
        await go_on(manager, draft)
    else:
        await manager.start(ending, asdict(Errand(Goal.DRAFT, draft.number)))


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
    filled = Submit(acting(manager), number_of(manager), digits, FormKept.of(manager).agreed)
    match await perform(manager, SubmitRequest, filled):
        case Submitted(request):
            await rejoice(manager, request)
        case Refusal() as refusal:
            await refuse(manager, refusal)
        case RegisterDidNotAnswer():
            flash(manager, "form-submit-silent")
        case Missing():
            await go_on(manager)
        case ConsentExpected():
            await manager.switch_to(Filling.summary)
        case Locked() as why:
            await tell_not_sent(manager, why, code=Filling.code, stopped=Filling.stopped)
        case NotFound():
            raise NothingToShow
        case verdict:
            tell_verdict(manager, verdict)
