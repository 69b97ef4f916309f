"""What typed words mean beside the answer a window waits for: danger before anything else, then where they lead."""

from collections.abc import Awaitable, Callable

from aiogram_dialog import DialogManager, ShowMode

from domain.operations.emergencies.record_red_flag import RecordRedFlag, RedFlag, Seen
from domain.understanding import Danger, Understood, worsening
from handlers.shared.at_hand import acting, now, perform, tongue
from handlers.shared.for_whom import known_ill
from handlers.shared.goals import Goal, errand_of
from handlers.shared.journeys import drop_in, journeys, set_out
from handlers.shared.say import flash, unflash

AMBULANCE = "103"
OTHER = "other"
ANSWERED = frozenset({"greeting", "human"})
SPOKEN = ANSWERED | {OTHER}
"""What a sentence answers, not a journey."""
MINE = frozenset({"my-requests", "move-visit", "cancel-visit"})
LOOKED_UP = frozenset({"verify", "clinics", "guide", "settings", "privacy"})


async def warned(manager: DialogManager, told: Understood) -> bool:
    """Danger is answered before anything else; the open window and its draft wait below."""
    if told.danger is None:
        return False
    await warn(manager, told.danger, Seen.WRITTEN, child=told.child)
    return True


async def warn(manager: DialogManager, danger: Danger, seen: Seen, *, child: bool = False) -> None:
    """A child is helped otherwise, whether one is spoken of or acted for."""
    if danger.urgency == AMBULANCE:
        await perform(manager, RecordRedFlag, RedFlag(acting(manager), seen))
    unflash(manager)
    about = known_ill(manager)
    child = child or (about is not None and about.is_child)
    sign = {"urgency": danger.urgency, "sign": danger.sign, "child": child}
    await show_below(manager, Goal.DANGER, sign)


async def heed(
    manager: DialogManager, danger: Danger | None, go_on: Callable[[], Awaitable[None]], *, child: bool = False
) -> None:
    """What was pressed stays, and the way goes on: under the call to 103, or with which worsening means 103."""
    is_ambulance = danger is not None and danger.urgency == AMBULANCE
    if danger and not is_ambulance:
        flash(manager, worsening(danger.sign)[-1])
    await go_on()
    if danger and is_ambulance:
        await warn(manager, danger, Seen.CHOSEN, child=child)


async def lead(manager: DialogManager, told: Understood) -> None:
    """Straight to what was surely meant, where nothing is under way; else the choice is theirs."""
    first, goals = told.goals[0], [code for code in told.goals if code not in SPOKEN]
    if first in ANSWERED or not goals:
        flash(manager, f"heard-{first}")
    elif told.sure and first in goals and is_at_rest(manager):
        await head_for(manager, first)
    else:
        await show_below(manager, Goal.MEANT, {"other": first == OTHER, "goals": goals})


async def lead_elsewhere(manager: DialogManager, told: Understood) -> None:
    """Nothing in a list is called so: where the words plainly lead instead of this list."""
    goals = [code for code in told.goals if code not in SPOKEN and code != errand_of(manager).goal]
    if told.sure and goals:
        await show_below(manager, Goal.MEANT, {"other": False, "goals": goals})


async def head_for(manager: DialogManager, code: str) -> None:
    """Who is not identified yet does that first; the goal is kept."""
    if code in LOOKED_UP:
        await drop_in(manager, Goal(code))
        return
    if not acting(manager).is_verified(now(manager)):
        flash(manager, "heard-identify-first", goal=goal_name(manager, code))
    if code in MINE:
        await set_out(manager, Goal.MY_REQUESTS)
    else:
        await set_out(manager, Goal.SERVICE, about=code)


def goal_name(manager: DialogManager, code: str) -> str:
    words = tongue(manager)
    return words.say(f"service-{code}" if words.has(f"service-{code}") else f"heard-goal-{code}")


def is_at_rest(manager: DialogManager) -> bool:
    """In the menu, or on the way to be identified: nothing is lost by going elsewhere."""
    return journeys(manager).is_home(manager) or not acting(manager).is_verified(now(manager))


async def show_below(manager: DialogManager, goal: Goal, draft: dict[str, object]) -> None:
    manager.show_mode = ShowMode.SEND
    await drop_in(manager, goal, draft=draft)
