"""The one-time code: whose it is, where it went, how to get another. And a code alone when a session ran out."""

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from domain.operations.identity.end_session import EndSession
from domain.operations.identity.verify_code import Identified, TypedCode, VerifyCode
from domain.people.acting import VERIFIED_FOR_DAYS
from domain.people.one_time_code import LIFE, Locked
from domain.people.phone import Phone
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.journeys import carry_on
from handlers.shared.local_time import local
from handlers.shared.middleware import look_again
from handlers.shared.one_time_code import Code, Stop, must_wait, tell_verdict
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.window import press, question
from handlers.start.claim import claim
from handlers.start.progress import StartKept, given
from handlers.start.states import Start

EXAMPLE = Phone("+77011234567")


def code_window() -> Window:
    return question(
        Start.code,
        Say("start-code-ask"),
        Say("start-code-whose"),
        Say("start-code-where", phone="phone", until="until"),
        press("start-code-again", "again", another),
        MessageInput(typed, ContentType.TEXT),
        back=Start.iin,
        getter=sent,
        preview=example_sent,
        numbers=False,
    )


def renew_window() -> Window:
    return question(
        Start.renew,
        Say("start-renew-ask"),
        Say("start-renew-help", phone="phone"),
        press("start-renew-send", "send", send),
        press("start-renew-other", "other", somebody_else),
        back=None,
        getter=to_phone,
        preview={"phone": EXAMPLE.masked},
    )


async def sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    until = tongue(dialog_manager).time(local(Code.of(dialog_manager).expires_at))
    return await to_phone(dialog_manager) | {"until": until}


async def to_phone(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    both = given(dialog_manager)
    return {"phone": both[1].masked if both else ""}


async def example_sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    until = tongue(dialog_manager).time(local(now(dialog_manager) + LIFE))
    return {"phone": EXAMPLE.masked, "until": until}


async def typed(message: Message, source: Any, manager: DialogManager) -> None:
    await forget(message, manager)
    verify = await operation(manager, VerifyCode)
    outcome = await verify(TypedCode(acting(manager), Code.of(manager).about, message.text or ""))
    match outcome:
        case Identified(person):
            there = await look_again(manager)
            flash(manager, "start-done", name=person.name(there.language), days=VERIFIED_FOR_DAYS)
            await carry_on(manager)
        case Locked(until):
            Stop("locked", until).keep(manager)
            await manager.switch_to(Start.stopped)
        case _:
            tell_verdict(manager, outcome)


async def another(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    if must_wait(manager):
        return
    before = Code.of(manager).resend_at
    await claim(manager)
    if manager.current_context().state == Start.code and Code.of(manager).resend_at != before:
        flash(manager, "start-code-sent")


async def send(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await claim(manager)


async def somebody_else(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    end = await operation(manager, EndSession)
    await end(acting(manager).chat)
    await look_again(manager)
    StartKept.drop(manager)
    await manager.switch_to(Start.contact)
