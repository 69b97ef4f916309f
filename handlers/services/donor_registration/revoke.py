"""Taking a will back: one clear question, then a fresh code. Nothing is asked about the reasons."""

from functools import partial

from aiogram_dialog import DialogManager, Window

from domain.operations.identity.fresh_code import SendFreshCode, ToSign
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.people.one_time_code import BudgetSpent, Locked, TooManyCodes
from domain.requests.outcomes import NotIdentified
from domain.requests.refusal import Refusal
from domain.services.donor_registration import SERVICE
from domain.services.donor_registration.revoke_will import NoWill, RevokeWill, TakenBack, TakeWillBack
from handlers.services.donor_registration.explained import will
from handlers.services.donor_registration.states import DonorRegistration
from handlers.shared import one_time_code
from handlers.shared.at_hand import acting, local, perform, tongue
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.one_time_code import keep_code, tell_verdict
from handlers.shared.say import Say, flash
from handlers.shared.window import press, question

NOT_NOW = {
    TooManyCodes: "start-code-too-many",
    BudgetSpent: "start-code-busy",
    Locked: "form-stopped-locked",
}

begin_anew = partial(set_out, goal=Goal.SERVICE, about=SERVICE)


def revoke_window() -> Window:
    return question(
        DonorRegistration.revoke,
        Say("donor-registration-revoke-ask"),
        Say("donor-registration-revoke-what"),
        press("donor-registration-revoke-yes", "yes", send_code),
        back=DonorRegistration.explained,
    )


def code_window() -> Window:
    return one_time_code.code_window(
        DonorRegistration.code,
        Say("donor-registration-revoke-code"),
        send=send_code,
        take=take,
        back=DonorRegistration.explained,
    )


async def send_code(manager: DialogManager) -> None:
    (found,) = await will(manager)
    if found is None:
        await begin_anew(manager)
        return
    if found.standing is None:
        await nothing_there(manager)
        return
    match await perform(manager, SendFreshCode, ToSign(acting(manager), found.standing.number)):
        case CodeSent() as code:
            keep_code(manager, code)
            await manager.switch_to(DonorRegistration.code)
        case SmsSilent():
            flash(manager, "form-sms-silent")
        case TooManyCodes(until) | BudgetSpent(until) | Locked(until) as why:
            flash(manager, NOT_NOW[type(why)], until=tongue(manager).moment(local(until)))
        case NotIdentified():
            await begin_anew(manager)


async def take(manager: DialogManager, digits: str) -> None:
    match await perform(manager, RevokeWill, TakeWillBack(acting(manager), digits)):
        case TakenBack():
            flash(manager, "donor-registration-revoke-done")
            await manager.switch_to(DonorRegistration.explained)
        case NoWill():
            await nothing_there(manager)
        case Refusal():
            await begin_anew(manager)
        case Locked(until):
            flash(manager, NOT_NOW[Locked], until=tongue(manager).moment(local(until)))
            await manager.switch_to(DonorRegistration.explained)
        case verdict:
            tell_verdict(manager, verdict)


async def nothing_there(manager: DialogManager) -> None:
    flash(manager, "donor-registration-revoke-nothing")
    await manager.switch_to(DonorRegistration.explained)
