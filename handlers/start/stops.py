"""Where identification can stop, and the way out of each stop."""

from dataclasses import dataclass
from datetime import datetime

from aiogram import F
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Url
from aiogram_dialog.widgets.text import Const

from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.identity.ask_identity_check import AskCheck, AskIdentityCheck
from domain.providers.provider import Provider
from handlers.shared import one_time_code
from handlers.shared.at_hand import Tongue, acting, local, operation, perform
from handlers.shared.kept import Kept
from handlers.shared.one_time_code import Stop
from handlers.shared.say import Label, Say, flash
from handlers.shared.window import Facts, go, press, question, shows
from handlers.start.claim import StartKept, claim, given
from handlers.start.states import Start

# Where a citizen registers a phone with e-government.
EGOV = "https://egov.kz"
OF_THE_PHONE = {"other-phone", "no-phone"}
OF_THE_IIN = {"unknown", "minor", *OF_THE_PHONE}


@dataclass
class CheckKept(Kept):
    """The code to show with the paper document: at that clinic, or by telephone."""

    code: str
    until: datetime
    clinic: str | None = None


def silent_window() -> Window:
    return question(
        Start.silent,
        Say("start-silent-register", when=F["silent"] == "register"),
        Say("start-silent-sms", when=F["silent"] == "sms"),
        press("common-retry", "again", claim),
        back=Start.iin,
        shows=silent,
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
        Say("start-check-1414", when=~F["clinic"]),
        Say("start-check-help", until="until"),
        press("start-check-done", "done", confirmed),
        back=Start.stopped,
        shows=shows(show_check, check, lambda it: ("7K3-M92-Q4X", it.now, it.clinic)),
    )


async def silent(manager: DialogManager) -> Facts:
    return {"silent": StartKept.of(manager).silent}


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


async def check(manager: DialogManager) -> tuple[str, datetime, Provider | None]:
    kept = CheckKept.of(manager)
    find = await operation(manager, FindClinics)
    return kept.code, kept.until, await find.one(kept.clinic) if kept.clinic else None


def show_check(words: Tongue, code: str, until: datetime, clinic: Provider | None) -> Facts:
    return {
        "code": code,
        "clinic": clinic.name(words.language) if clinic else "",
        "address": clinic.address(words.language) if clinic else "",
        "until": words.day(local(until).date()),
    }
