"""What every window that takes a one-time code does alike: when it was sent, what was wrong, when to ask again."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from aiogram_dialog import DialogManager

from domain.operations.identity.send_code import CodeSent
from domain.people.one_time_code import RESEND_AFTER, DeadCode, NotACode, WrongCode
from handlers.shared.flash import flash
from handlers.shared.kept import Kept
from handlers.shared.tongue import now


@dataclass
class Code(Kept):
    """The one that is on its way."""

    about: str
    expires_at: datetime
    resend_at: datetime


@dataclass
class Stop(Kept):
    """Why no code can be sent now: a word for the sentence, and until when."""

    reason: str = "unknown"
    until: datetime | None = None


def keep_code(manager: DialogManager, sent: CodeSent) -> None:
    Code(sent.about, sent.expires_at, sent.resend_at).keep(manager)


def must_wait(manager: DialogManager) -> bool:
    """Another code is not sent yet, and that is said."""
    wait = Code.of(manager).resend_at - now(manager)
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
