"""Taking a will back: one clear question, then a fresh code. Nothing is asked about the reasons."""

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from domain.operations.identity.fresh_code import SendFreshCode, ToSign
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.people.one_time_code import LIFE, BudgetSpent, Locked, TooManyCodes
from domain.people.phone import Phone
from domain.requests.outcomes import NotIdentified
from domain.requests.refusal import Refusal
from domain.services.donor_registration import SERVICE
from domain.services.donor_registration.revoke_will import NoWill, RevokeWill, TakenBack, TakeWillBack
from handlers.services.donor_registration.explained import will_of
from handlers.services.donor_registration.states import DonorRegistration
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.local_time import local
from handlers.shared.one_time_code import Code, keep_code, must_wait, tell_verdict
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.window import press, question

EXAMPLE = Phone("+77011234567")


def revoke_window() -> Window:
    return question(
        DonorRegistration.revoke,
        Say("donor-registration-revoke-ask"),
        Say("donor-registration-revoke-what"),
        press("donor-registration-revoke-yes", "yes", send),
        back=DonorRegistration.explained,
    )


def code_window() -> Window:
    return question(
        DonorRegistration.code,
        Say("start-code-ask"),
        Say("donor-registration-revoke-code"),
        Say("start-code-whose"),
        Say("start-code-where", phone="phone", until="until"),
        press("start-code-again", "again", another),
        MessageInput(typed, ContentType.TEXT),
        back=DonorRegistration.explained,
        getter=sent,
        preview=example_sent,
        numbers=False,
    )


async def send(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    found = await will_of(manager)
    if found is None:
        await set_out(manager, Goal.SERVICE, about=SERVICE)
        return
    if found.standing is None:
        await nothing_there(manager)
        return
    fresh = await operation(manager, SendFreshCode)
    match await fresh(ToSign(acting(manager), found.standing.number)):
        case CodeSent() as code:
            keep_code(manager, code)
            await manager.switch_to(DonorRegistration.code)
        case SmsSilent():
            flash(manager, "form-sms-silent")
        case TooManyCodes(until):
            flash(manager, "start-code-too-many", until=tongue(manager).moment(local(until)))
        case BudgetSpent(until):
            flash(manager, "start-code-busy", until=tongue(manager).moment(local(until)))
        case Locked(until):
            flash(manager, "form-stopped-locked", until=tongue(manager).moment(local(until)))
        case NotIdentified():
            await set_out(manager, Goal.SERVICE, about=SERVICE)


async def sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    person = acting(dialog_manager).person
    return {
        "phone": person.phone.masked if person and person.phone else "",
        "until": tongue(dialog_manager).time(local(Code.of(dialog_manager).expires_at)),
    }


async def typed(message: Message, source: Any, manager: DialogManager) -> None:
    await forget(message, manager)
    revoke = await operation(manager, RevokeWill)
    outcome = await revoke(TakeWillBack(acting(manager), message.text or ""))
    match outcome:
        case TakenBack():
            flash(manager, "donor-registration-revoke-done")
            await manager.switch_to(DonorRegistration.explained)
        case NoWill():
            await nothing_there(manager)
        case Refusal():
            await set_out(manager, Goal.SERVICE, about=SERVICE)
        case Locked(until):
            flash(manager, "form-stopped-locked", until=tongue(manager).moment(local(until)))
            await manager.switch_to(DonorRegistration.explained)
        case _:
            tell_verdict(manager, outcome)


async def nothing_there(manager: DialogManager) -> None:
    flash(manager, "donor-registration-revoke-nothing")
    await manager.switch_to(DonorRegistration.explained)


async def another(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    if must_wait(manager):
        return
    before = Code.of(manager).resend_at
    await send(callback, button, manager)
    if manager.current_context().state == DonorRegistration.code and Code.of(manager).resend_at != before:
        flash(manager, "start-code-sent")


async def example_sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    until = tongue(dialog_manager).time(local(now(dialog_manager) + LIFE))
    return {"phone": EXAMPLE.masked, "until": until}
