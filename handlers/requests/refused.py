"""A change that is not possible any more."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.requests.refusal import Refusal, RefusalCode
from handlers.requests.opened import REFUSAL
from handlers.requests.states import Requests
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.refusals import WAYS_OUT, explain, refusal_lines, ways_out
from handlers.shared.tongue import acting, tongue
from handlers.shared.window import press, question


def refused_window() -> Window:
    return question(
        Requests.refused,
        *refusal_lines(),
        press("menu-main-mine", "mine", open_mine, when="mine"),
        back=Requests.detail,
        getter=refused,
        preview=example_refusal,
    )


async def refused(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept: dict[str, Any] = dialog_manager.dialog_data[REFUSAL]
    lines: dict[str, Any] = kept[acting(dialog_manager).language]
    return lines | ways_out(WAYS_OUT.get(RefusalCode(kept["code"]), ()))


async def open_mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.MY_REQUESTS)


async def example_refusal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    visit = examples(dialog_manager).visit
    refusal = Refusal(RefusalCode.TOO_LATE, visit=visit, until=visit.changeable_until)
    return explain(refusal, tongue(dialog_manager)) | ways_out(WAYS_OUT[refusal.code])
