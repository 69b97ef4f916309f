"""Who the citizen says they are: what they have given so far, what the registers and the code rules say of it,
and the code that proves it. A code alone when a session ran out.
"""

from dataclasses import dataclass

from aiogram_dialog import DialogManager, Window

from domain.operations.identity.end_session import EndSession
from domain.operations.identity.identify_person import REASONS, Claim, IdentifyPerson, NoConsent
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.operations.identity.verify_code import Identified, TypedCode, VerifyCode
from domain.people.acting import VERIFIED_FOR_DAYS
from domain.people.iin import Iin
from domain.people.one_time_code import BudgetSpent, Locked, TooManyCodes
from domain.people.phone import Phone
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.shared import one_time_code
from handlers.shared.at_hand import acting, perform
from handlers.shared.journeys import carry_on
from handlers.shared.kept import Kept
from handlers.shared.middleware import look_again
from handlers.shared.one_time_code import EXAMPLE, Code, Stop, keep_code, tell_not_sent, tell_verdict
from handlers.shared.say import Say, flash
from handlers.shared.window import Facts, Shows, press, question
from handlers.start.states import Start


@dataclass
class StartKept(Kept):
    """`silent`: who did not answer, the register or the SMS."""

    phone: str = ""
    iin: str = ""
    silent: str = "register"


def given(manager: DialogManager) -> tuple[Iin, Phone] | None:
    """Both, or None: then the citizen begins again."""
    kept = StartKept.of(manager)
    return (Iin(kept.iin), Phone(kept.phone)) if kept.iin and kept.phone else None


def code_window() -> Window:
    return one_time_code.code_window(Start.code, send=claim, take=take, back=Start.iin, phone=phone_given)


def renew_window() -> Window:
    return question(
        Start.renew,
        Say("start-renew-ask"),
        Say("start-renew-help", phone="phone"),
        press("start-renew-send", "send", claim),
        press("start-renew-other", "other", somebody_else),
        back=None,
        shows=Shows(to_phone, {"phone": EXAMPLE.masked}),
    )


def phone_given(manager: DialogManager) -> Phone | None:
    both = given(manager)
    return both[1] if both else None


async def to_phone(manager: DialogManager) -> Facts:
    phone = phone_given(manager)
    return {"phone": phone.masked if phone else ""}


async def claim(manager: DialogManager) -> None:
    """Ask the register and send a code."""
    both = given(manager)
    if both is None:
        await manager.switch_to(Start.contact)
        return
    match await perform(manager, IdentifyPerson, Claim(acting(manager), *both)):
        case CodeSent() as sent:
            keep_code(manager, sent)
            await manager.switch_to(Start.code)
        case SmsSilent() | RegisterDidNotAnswer() as silent:
            StartKept.of(manager).silent = "sms" if isinstance(silent, SmsSilent) else "register"
            await manager.switch_to(Start.silent)
        case NoConsent():
            await manager.switch_to(Start.consent)
        case Locked() | TooManyCodes() | BudgetSpent() as why:
            await tell_not_sent(manager, why, code=Start.code, stopped=Start.stopped)
        case told:
            Stop(REASONS[type(told)]).keep(manager)
            await manager.switch_to(Start.stopped)


async def take(manager: DialogManager, digits: str) -> None:
    match await perform(manager, VerifyCode, TypedCode(acting(manager), Code.of(manager).about, digits)):
        case Identified(person):
            there = await look_again(manager)
            flash(manager, "start-done", name=person.name(there.language), days=VERIFIED_FOR_DAYS)
            await carry_on(manager)
        case Locked() as why:
            await tell_not_sent(manager, why, code=Start.code, stopped=Start.stopped)
        case verdict:
            tell_verdict(manager, verdict)


async def somebody_else(manager: DialogManager) -> None:
    await perform(manager, EndSession, acting(manager).chat)
    await look_again(manager)
    StartKept.drop(manager)
    await manager.switch_to(Start.contact)
