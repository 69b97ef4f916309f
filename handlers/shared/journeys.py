"""Where a citizen can set out for. Every journey begins at its first step, whatever a link or a command says;
who is not identified yet identifies first and then comes to what was asked for.
"""

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, StartMode

from domain.operations.visits.release_slot import Release, ReleaseSlot
from domain.requests.forms import all_forms
from handlers.clinics.states import Clinics
from handlers.form.own import ENTRANCES
from handlers.form.states import Form
from handlers.guide.states import Guide
from handlers.menu.states import Menu
from handlers.requests.states import Requests
from handlers.services.appointment.states import Appointment
from handlers.shared.flash import flash
from handlers.shared.operation import operation
from handlers.shared.tongue import acting, now
from handlers.start.states import Start
from handlers.verify.states import Verify

SLOT = "slot"


class Goal(StrEnum):
    MENU = "menu"
    BOOK = "book"
    MY_REQUESTS = "my"
    REQUEST = "request"  # `about` is its number
    GUIDE = "guide"  # `about` is the code of a service, or None
    CLINICS = "clinics"
    VERIFY = "verify"
    SERVICE = "service"  # `about` is its code: its own first window if it has one, then FORM
    FORM = "form"  # the questions of the service `about`
    DRAFT = "draft"  # go on with the request begun under the number `about`


FIRST_WINDOWS: dict[Goal, State] = {
    Goal.MENU: Menu.main,
    Goal.BOOK: Appointment.whom,
    Goal.MY_REQUESTS: Requests.mine,
    Goal.REQUEST: Requests.detail,
    Goal.GUIDE: Guide.services,
    Goal.CLINICS: Clinics.directory,
    Goal.VERIFY: Verify.ask,
    Goal.SERVICE: Form.whom,
    Goal.FORM: Form.whom,
    Goal.DRAFT: Form.whom,
}
FOR_ANYBODY = {Goal.GUIDE, Goal.CLINICS, Goal.VERIFY}


@dataclass(frozen=True, slots=True)
class Errand:
    """What the citizen came for; `draft` holds answers given before they had to identify."""

    goal: Goal = Goal.MENU
    about: str | None = None
    draft: dict[str, Any] = field(default_factory=dict)


async def set_out(
    manager: DialogManager,
    goal: Goal = Goal.MENU,
    *,
    about: str | None = None,
    draft: dict[str, Any] | None = None,
    said: str | None = None,
) -> None:
    """Leave what is open and begin; `said` is a sentence above the first window."""
    if said:
        flash(manager, said)
    await let_go(manager)
    errand = asdict(Errand(goal, about, draft or {}))
    state, for_anybody = first_window(goal, about)
    may_go = for_anybody or acting(manager).is_verified(now(manager))
    await manager.start(state if may_go else Start.__states__[0], errand, StartMode.RESET_STACK)


def first_window(goal: Goal, about: str | None) -> tuple[State, bool]:
    """And whether it is for anybody. A service that is not offered in the chat is explained."""
    if goal is Goal.SERVICE and about in ENTRANCES:
        return ENTRANCES[about], True
    if goal is Goal.SERVICE and all_forms().get(about or "") is None:
        return FIRST_WINDOWS[Goal.GUIDE], True
    return FIRST_WINDOWS[goal], goal in FOR_ANYBODY


async def drop_in(manager: DialogManager, goal: Goal, *, about: str | None = None) -> None:
    """Look something up on the way: "back" leads to where the citizen was, with the answers kept."""
    await manager.start(FIRST_WINDOWS[goal], asdict(Errand(goal, about)), StartMode.NORMAL)


async def let_go(manager: DialogManager) -> None:
    """A time held in the journey that is left is free for others at once."""
    if manager.has_context() and manager.dialog_data.pop(SLOT, None):
        release = await operation(manager, ReleaseSlot)
        await release(Release(acting(manager).chat))


async def carry_on(manager: DialogManager) -> None:
    """The citizen is identified now: go on to what they came for (the start data of the `Start` dialog)."""
    asked = errand_of(manager)
    await set_out(manager, asked.goal, about=asked.about, draft=asked.draft)


def errand_of(manager: DialogManager) -> Errand:
    given = manager.start_data
    if not isinstance(given, dict) or given.get("goal") not in set(Goal):
        return Errand()
    return Errand(Goal(given["goal"]), given.get("about"), dict(given.get("draft") or {}))
