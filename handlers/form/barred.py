"""The ways a request can stop: refused by the law or by another request, or a register that is silent."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.requests.refusal import Refusal, RefusalCode
from handlers.form.before import another_person, guide
from handlers.form.kept import NUMBER, REFUSAL
from handlers.form.opening import open_form
from handlers.form.states import Form
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.refusals import WAYS_OUT, explain, refusal_lines, ways_out
from handlers.shared.say import Say
from handlers.shared.tongue import acting, tongue
from handlers.shared.window import go, press, question

EXAMPLE_SERVICE = "phc-certificate"


def refused_window() -> Window:
    return question(
        Form.refused,
        *refusal_lines(),
        Say("stop-refused-kept", when="waits"),
        press("stop-refused-attach", "attach", attach, when="attach"),
        press("stop-refused-request", "request", open_request, when="request"),
        go("stop-refused-edit", "edit", Form.summary, when="edit"),
        press("stop-refused-again", "again", again, when="again"),
        go("stop-refused-other-person", "person", Form.whom, when="other_person"),
        press("menu-main-mine", "mine", open_mine, when="mine"),
        press("stop-refused-guide", "guide", guide),
        back=another_person,
        getter=refused,
        preview=example_refusal,
    )


def silent_window() -> Window:
    return question(
        Form.silent,
        Say("stop-silent-ask"),
        press("common-retry", "again", again),
        back=another_person,
    )


async def refused(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    kept: dict[str, Any] = dialog_manager.dialog_data[REFUSAL]
    lines: dict[str, Any] = kept[acting(dialog_manager).language]
    has_draft = NUMBER in dialog_manager.dialog_data
    return lines | show_ways(RefusalCode(kept["code"]), has_draft=has_draft)


def show_ways(code: RefusalCode, *, has_draft: bool) -> dict[str, bool]:
    """What was never begun cannot be edited."""
    ways = ways_out(WAYS_OUT[code])
    return ways | {"edit": ways["edit"] and has_draft, "waits": ways["attach"]}


async def again(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await open_form(manager)
    if manager.current_context().state == Form.refused:
        flash(manager, "stop-refused-still")


async def attach(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.ATTACH)


async def open_request(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.REQUEST, about=manager.dialog_data[REFUSAL]["number"])


async def open_mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await set_out(manager, Goal.MY_REQUESTS)


async def example_refusal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    law = examples(dialog_manager).law
    ground = law.ground(EXAMPLE_SERVICE, "9(2)", examples(dialog_manager).days[0])
    refusal = Refusal(RefusalCode.NOT_ATTACHED, ground)
    lines = explain(refusal, tongue(dialog_manager), EXAMPLE_SERVICE)
    return lines | show_ways(refusal.code, has_draft=False)
