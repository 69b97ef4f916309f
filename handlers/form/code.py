"""The fresh code that signs: whose it is, what it signs, how to get another; and when none can be sent now."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from handlers.form.asking_window import leave
from handlers.form.example import example_form
from handlers.form.kept import service_of
from handlers.form.sending import send_code, submit
from handlers.form.states import Filling
from handlers.shared import one_time_code
from handlers.shared.say import Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import tongue


def code_window() -> Window:
    return one_time_code.code_window(
        Filling.code,
        Say("form-code-what", service="service"),
        send=send_code,
        take=submit,
        back=Filling.summary,
        cancel=leave,
        more=Shows(signed, example_signed),
    )


def stopped_window() -> Window:
    return one_time_code.stopped_window(
        Filling.stopped, "form-stopped", send_code, back=Filling.summary, cancel=leave, example="locked"
    )


async def signed(manager: DialogManager) -> dict[str, Any]:
    return {"service": tongue(manager).say(f"service-{service_of(manager)}")}


async def example_signed(manager: DialogManager) -> dict[str, Any]:
    return {"service": tongue(manager).say(f"service-{example_form().service}")}
