"""A press under a notice: which it is, whether this citizen may, and what to say when it does nothing any more."""

from html import escape
from typing import Any

from aiogram import F
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from domain.notices.buttons import Button, NoticeButton, read
from domain.people.acting import Acting
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from handlers.notices.answer import answer
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.refusals import explain
from handlers.shared.refused_press import note_refused
from handlers.shared.tongue import acting, now, tongue


def pressed(*buttons: NoticeButton) -> Any:
    return F.data.func(lambda text: read(text, buttons)).as_("press")


async def identified(callback: CallbackQuery, manager: DialogManager) -> Acting | None:
    """Who may press at all; anybody else identifies first and finds their requests afterwards."""
    citizen = acting(manager)
    if citizen.is_verified(now(manager)):
        return citizen
    await set_out_below(callback, manager, Goal.MY_REQUESTS, said="notice-answer-identify")
    return None


async def set_out_below(
    callback: CallbackQuery,
    manager: DialogManager,
    goal: Goal,
    *,
    about: str | None = None,
    said: str | None = None,
) -> None:
    """The notice stays as it is: it tells what happened then."""
    await callback.answer()
    manager.show_mode = ShowMode.SEND
    await set_out(manager, goal, about=about, said=said)


async def explain_press(
    callback: CallbackQuery,
    manager: DialogManager,
    told: object,
    gone: str = "notice-answer-over",
    service: str | None = None,
) -> None:
    """Not theirs and not there read the same, and are written down. A `service` may have words of its own."""
    words = tongue(manager)
    text = words.say(gone)
    if isinstance(told, NotFound):
        await note_refused(manager, str(callback.data).rpartition(":")[0])
    if isinstance(told, Refusal) and told.code not in {RefusalCode.NOT_LIVING, RefusalCode.OFFER_OVER}:
        said = explain(told, words, service)
        text = "\n".join(
            escape(said[part], quote=False) for part in ("what", "why", "ground", "todo") if said[part]
        )
    await answer(callback, words, text, Button.MY_REQUESTS)
