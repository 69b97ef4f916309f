"""The one-time code: whose it is, where it went, how to get another. And a code alone when a session ran out."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.operations.identity.end_session import EndSession
from domain.operations.identity.verify_code import Identified, TypedCode, VerifyCode
from domain.people.acting import VERIFIED_FOR_DAYS
from domain.people.one_time_code import Locked
from domain.people.phone import Phone
from handlers.shared import one_time_code
from handlers.shared.flash import flash
from handlers.shared.journeys import carry_on
from handlers.shared.middleware import look_again
from handlers.shared.one_time_code import EXAMPLE, Code, tell_not_sent, tell_verdict
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import acting
from handlers.shared.window import press, question
from handlers.start.claim import claim
from handlers.start.progress import StartKept, given
from handlers.start.states import Start


def code_window() -> Window:
    return one_time_code.code_window(Start.code, send=claim, take=take, back=Start.iin, phone=phone_given)


def renew_window() -> Window:
    return question(
        Start.renew,
        Say("start-renew-ask"),
        Say("start-renew-help", phone="phone"),
        press("start-renew-send", "send", send),
        press("start-renew-other", "other", somebody_else),
        back=None,
        shows=Shows(to_phone, {"phone": EXAMPLE.masked}),
    )


def phone_given(manager: DialogManager) -> Phone | None:
    both = given(manager)
    return both[1] if both else None


async def to_phone(manager: DialogManager) -> dict[str, Any]:
    phone = phone_given(manager)
    return {"phone": phone.masked if phone else ""}


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


async def send(manager: DialogManager) -> None:
    await claim(manager)


async def somebody_else(manager: DialogManager) -> None:
    await perform(manager, EndSession, acting(manager).chat)
    await look_again(manager)
    StartKept.drop(manager)
    await manager.switch_to(Start.contact)
