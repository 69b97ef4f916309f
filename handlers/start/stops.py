"""Where identification can stop, and the way out of each stop."""

from typing import Any

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Url
from aiogram_dialog.widgets.text import Const

from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.identity.ask_identity_check import AskCheck, AskIdentityCheck
from handlers.shared import one_time_code
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.local_time import local
from handlers.shared.one_time_code import Stop
from handlers.shared.operation import operation, perform
from handlers.shared.say import Label, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.window import go, press, question
from handlers.start.claim import claim
from handlers.start.progress import CheckKept, StartKept, given
from handlers.start.states import Start

# Where a citizen registers a phone with e-government.
EGOV = "https://egov.kz"
OF_THE_PHONE = {"other-phone", "no-phone"}
OF_THE_IIN = {"unknown", "minor", *OF_THE_PHONE}


def silent_window() -> Window:
    return question(
        Start.silent,
        Say("start-silent-register", when="register"),
        Say("start-silent-sms", when="sms"),
        press("common-retry", "again", again),
        back=Start.iin,
        shows=Shows(silent, {"register": True, "sms": False}),
    )


def stopped_window() -> Window:
    is_phone, is_iin = F["reason"].in_(OF_THE_PHONE), F["reason"].in_(OF_THE_IIN)
    return one_time_code.stopped_window(
        Start.stopped,
        "start-stopped",
        claim,
        press("start-stopped-check", "check", ask_check, when=is_phone),
        Url(Label("start-stopped-egov"), Const(EGOV), when=is_phone),
        go("start-stopped-retype", "iin", Start.iin, when=is_iin),
        back=Start.iin,
        example="other-phone",
    )


def check_window() -> Window:
    return question(
        Start.check,
        Say("start-check-ask", code="code"),
        Say("start-check-clinic", clinic="clinic", address="address", when="clinic"),
        Say("start-check-1414", when="no_clinic"),
        Say("start-check-help", until="until"),
        press("start-check-done", "done", confirmed),
        back=Start.stopped,
        shows=Shows(check, example_check),
    )


async def silent(manager: DialogManager) -> dict[str, Any]:
    who = StartKept.of(manager).silent
    return {"register": who == "register", "sms": who == "sms"}


async def again(manager: DialogManager) -> None:
    await claim(manager)


async def confirmed(manager: DialogManager) -> None:
    """The clinic may not have looked yet: said, and the number to show stays in sight."""
    await claim(manager)
    if manager.current_context().state == Start.stopped and Stop.of(manager).reason in OF_THE_PHONE:
        flash(manager, "start-check-not-yet")
        await manager.switch_to(Start.check)


async def ask_check(manager: DialogManager) -> None:
    both = given(manager)
    if both is None:
        await manager.switch_to(Start.contact)
        return
    asked = await perform(manager, AskIdentityCheck, AskCheck(acting(manager), *both))
    CheckKept(asked.code, asked.until, asked.clinic.code if asked.clinic else None).keep(manager)
    await manager.switch_to(Start.check)


async def check(manager: DialogManager) -> dict[str, Any]:
    kept, words = CheckKept.of(manager), tongue(manager)
    clinic = await (await operation(manager, FindClinics)).one(kept.clinic) if kept.clinic else None
    name, address = (clinic.name(words.language), clinic.address(words.language)) if clinic else ("", "")
    return show_check(kept.code, name, address, words.day(local(kept.until).date()))


def show_check(code: str, clinic: str, address: str, until: str) -> dict[str, Any]:
    return {"code": code, "clinic": clinic, "no_clinic": not clinic, "address": address, "until": until}


async def example_check(manager: DialogManager) -> dict[str, Any]:
    clinic, words = examples(manager).clinic, tongue(manager)
    name, address = clinic.name(words.language), clinic.address(words.language)
    return show_check("7K3-M92-Q4X", name, address, words.day(now(manager).date()))
