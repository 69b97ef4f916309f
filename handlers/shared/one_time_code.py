"""What every window that takes a one-time code does alike: when it was sent, what was wrong, when to ask again."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import ceil

from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Keyboard
from aiogram_dialog.widgets.text import Text

from domain.operations.identity.send_code import CodeSent
from domain.people.one_time_code import (
    LIFE,
    RESEND_AFTER,
    BudgetSpent,
    DeadCode,
    Locked,
    NotACode,
    TooManyCodes,
    WrongCode,
)
from domain.people.phone import Phone
from handlers.shared.at_hand import Tongue, acting, local, now, tongue
from handlers.shared.kept import Kept
from handlers.shared.navigation import go_home
from handlers.shared.say import Said, Say, flash
from handlers.shared.window import Do, Facts, Shown, hears, press, question, shows

EXAMPLE = Phone("+77011234567")
REASONS = {Locked: "locked", TooManyCodes: "too-many", BudgetSpent: "busy"}
MAY_TRY_AGAIN = {"too-many", "busy"}

Send = Callable[[DialogManager], Awaitable[None]]
Take = Callable[[DialogManager, str], Awaitable[None]]


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


def own_phone(manager: DialogManager) -> Phone | None:
    person = acting(manager).person
    return person.phone if person else None


def code_window(
    state: State,
    *what: Text,
    send: Send,
    take: Take,
    back: State,
    cancel: Do = go_home,
    phone: Callable[[DialogManager], Phone | None] = own_phone,
    more: Shown = None,
) -> Window:
    """`what` the code is for, with the facts `more` gives. `send` sends another one, `take` gets what is typed."""

    async def another(manager: DialogManager) -> None:
        if must_wait(manager):
            return
        before = Code.of(manager).resend_at
        await send(manager)
        if manager.current_context().state == state and Code.of(manager).resend_at != before:
            flash(manager, "start-code-sent")

    async def sent(manager: DialogManager) -> tuple[Phone | None, datetime]:
        return phone(manager), Code.of(manager).expires_at

    return question(
        state,
        Say("start-code-ask"),
        *what,
        Say("start-code-whose"),
        Say("start-code-where", phone="phone", until="until"),
        press("start-code-again", "again", another),
        hears(take, secret=True),
        back=back,
        cancel=cancel,
        shows=[shows(show_sent, sent, lambda it: (EXAMPLE, it.now + LIFE)), more],
        numbers=False,
    )


def show_sent(words: Tongue, phone: Phone | None, expires_at: datetime) -> Facts:
    return {"phone": phone.masked if phone else "", "until": words.time(local(expires_at))}


def stopped_window(
    state: State, stem: str, send: Send, *more: Keyboard, back: State, cancel: Do = go_home, example: str
) -> Window:
    """Its sentences begin with `stem` and end with the reason, which `more` may look at."""

    async def stopped(manager: DialogManager) -> tuple[Stop]:
        return (Stop.of(manager),)

    def show_stop(words: Tongue, kept: Stop) -> Facts:
        until = words.moment(local(kept.until)) if kept.until else ""
        return {"reason": kept.reason, "why": words.say(f"{stem}-{kept.reason}", until=until)}

    return question(
        state,
        Said("why", html=True),
        *more,
        press("common-retry", "again", send, when=F["reason"].in_(MAY_TRY_AGAIN)),
        back=back,
        cancel=cancel,
        shows=shows(show_stop, stopped, lambda it: (Stop(example, it.now),)),
    )


def keep_code(manager: DialogManager, sent: CodeSent) -> None:
    Code(sent.about, sent.expires_at, sent.resend_at).keep(manager)


async def tell_not_sent(
    manager: DialogManager, why: Locked | TooManyCodes | BudgetSpent, *, code: State, stopped: State
) -> None:
    """A code sent before may still be good: who waits for it stays where it is typed."""
    reason = REASONS[type(why)]
    if reason in MAY_TRY_AGAIN and manager.current_context().state == code:
        flash(manager, f"start-code-{reason}", until=tongue(manager).moment(local(why.until)))
        return
    Stop(reason, why.until).keep(manager)
    await manager.switch_to(stopped)


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
