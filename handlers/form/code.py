"""The fresh code that signs: whose it is, what it signs, how to get another; and when none can be sent now."""

from datetime import datetime
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from domain.people.one_time_code import LIFE
from domain.people.phone import Phone
from handlers.form.asking_window import leave
from handlers.form.example import example_form
from handlers.form.kept import form_of
from handlers.form.sending import send_code, submit
from handlers.form.states import Form
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.local_time import local
from handlers.shared.one_time_code import Code, Stop, must_wait
from handlers.shared.say import Said, Say
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.window import press, question

EXAMPLE = Phone("+77011234567")


def code_window() -> Window:
    return question(
        Form.code,
        Say("start-code-ask"),
        Say("form-code-what", service="service"),
        Say("start-code-whose"),
        Say("start-code-where", phone="phone", until="until"),
        press("start-code-again", "again", another),
        MessageInput(typed, ContentType.TEXT),
        back=Form.summary,
        cancel=leave,
        getter=sent,
        preview=example_sent,
        numbers=False,
    )


def stopped_window() -> Window:
    return question(
        Form.stopped,
        Said("what", html=True),
        press("common-retry", "again", retry, when="hour"),
        back=Form.summary,
        cancel=leave,
        getter=stopped,
        preview=example_stop,
    )


async def sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, person = tongue(dialog_manager), acting(dialog_manager).person
    return {
        "service": words.say(f"service-{form_of(dialog_manager).service}"),
        "phone": person.phone.masked if person and person.phone else "",
        "until": words.time(local(Code.of(dialog_manager).expires_at)),
    }


async def typed(message: Message, source: Any, manager: DialogManager) -> None:
    await forget(message, manager)
    await submit(manager, message.text or "")


async def another(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    if must_wait(manager):
        return
    before = Code.of(manager).resend_at
    if await send_code(manager) and Code.of(manager).resend_at != before:
        flash(manager, "start-code-sent")


async def retry(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await send_code(manager)


async def stopped(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept = Stop.of(dialog_manager)
    return show_stop(kept.reason, kept.until or now(dialog_manager), dialog_manager)


def show_stop(reason: str, until: datetime, manager: DialogManager) -> dict[str, Any]:
    words = tongue(manager)
    said = words.say(f"form-stopped-{reason}", until=words.moment(local(until)))
    return {"what": said, "hour": reason != "locked"}


async def example_sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    service = words.say(f"service-{example_form(dialog_manager).service}")
    until = words.time(local(now(dialog_manager) + LIFE))
    return {"service": service, "phone": EXAMPLE.masked, "until": until}


async def example_stop(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return show_stop("locked", now(dialog_manager), dialog_manager)
