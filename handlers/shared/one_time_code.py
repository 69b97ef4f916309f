"""What every window that takes a one-time code does alike: when it was sent, what was wrong, when to ask again."""

from datetime import datetime, timedelta
from math import ceil
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.identity.send_code import CodeSent
from domain.people.one_time_code import RESEND_AFTER, DeadCode, NotACode, WrongCode
from handlers.shared.flash import flash
from handlers.shared.tongue import now

CODE, STOP = "code", "stop"


def keep_code(manager: DialogManager, sent: CodeSent) -> None:
    manager.dialog_data[CODE] = {
        "about": sent.about,
        "expires_at": sent.expires_at.isoformat(),
        "resend_at": sent.resend_at.isoformat(),
    }


def code_about(manager: DialogManager) -> str:
    return str(manager.dialog_data.get(CODE, {}).get("about", ""))


def code_moment(manager: DialogManager, name: str) -> datetime:
    return datetime.fromisoformat(manager.dialog_data[CODE][name])


def keep_stop(manager: DialogManager, reason: str, until: datetime | None = None) -> None:
    manager.dialog_data[STOP] = {"reason": reason, "until": until.isoformat() if until else ""}


def stop(manager: DialogManager) -> dict[str, Any]:
    kept: dict[str, Any] = manager.dialog_data.get(STOP) or {"reason": "unknown", "until": ""}
    return kept


def must_wait(manager: DialogManager) -> bool:
    """Another code is not sent yet, and that is said."""
    wait = code_moment(manager, "resend_at") - now(manager)
    if not timedelta() < wait <= RESEND_AFTER:
        return False
    flash(manager, "start-code-wait", seconds=ceil(wait.total_seconds()))
    return True


def tell_verdict(manager: DialogManager, verdict: object) -> None:
    match verdict:
        case NotACode(digits):
            flash(manager, "start-code-digits", digits=digits)
        case WrongCode(0):
            flash(manager, "start-code-last")
        case WrongCode(tries_left):
            flash(manager, "start-code-wrong", left=tries_left)
        case DeadCode():
            flash(manager, "start-code-dead")
