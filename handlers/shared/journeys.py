"""The way to a journey. Every journey begins at its first step, whatever a link or a command says;
who is not identified yet identifies first and then comes to what was asked for.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, StartMode

from domain.requests.forms import all_forms
from handlers.shared.at_hand import acting, now
from handlers.shared.declared import NOTHING_OWN, Journey, Screens
from handlers.shared.goals import Errand, Goal, errand_of
from handlers.shared.kept import NothingToShow
from handlers.shared.say import flash


class Journeys:
    """All that the folders declare. It comes with every update, as `journeys`."""

    def __init__(self, journeys: Iterable[Journey], services: Mapping[str, Screens]) -> None:
        self.services = services
        self._first = {goal: (state, each.for_anybody) for each in journeys for goal, state in each.goals.items()}
        self._named = {goal: service for service, screens in services.items() for goal in screens.goals}

    def of(self, service: str) -> Screens:
        return self.services.get(service, NOTHING_OWN)

    def meant(self, errand: Errand) -> Errand:
        """A service's short name stands for its code, or its code for the journey of its own."""
        asked = self.of(errand.about or "")
        if errand.goal is Goal.SERVICE and asked.journey is not None:
            return Errand(next(iter(asked.goals)), None, errand.draft)
        service = self._named.get(errand.goal)
        if service is None or self.of(service).journey is not None:
            return errand
        draft = errand.draft | ({"about": errand.about} if errand.about else {})
        return Errand(Goal.FORM if errand.about else Goal.SERVICE, service, draft)

    def first_window(self, errand: Errand) -> tuple[State, bool]:
        """And whether it is for anybody. A service that is not offered in the chat is explained."""
        named = self._named.get(errand.goal)
        own = self.of(named or errand.about or "") if named or errand.goal is Goal.SERVICE else NOTHING_OWN
        if own.entrance is not None:
            return own.entrance, True
        if own.journey is not None:
            return own.journey, False
        if errand.goal is Goal.SERVICE and all_forms().get(errand.about or "") is None:
            return self._first[Goal.GUIDE]
        return self._first[errand.goal]

    def named(self, goal: Goal) -> str | None:
        """The code of the service that goes by this name."""
        return self._named.get(goal)

    def offers(self, service: str) -> bool:
        """Whether it can be asked for in the chat, not only read about."""
        return self.of(service).journey is not None or all_forms().get(service) is not None

    def is_home(self, manager: DialogManager) -> bool:
        """Whether the menu is open."""
        return manager.current_context().state == self._first[Goal.MENU][0]

    def in_hand(self, manager: DialogManager) -> dict[str, Any]:
        """What was answered in the journey that is open, or was when the menu came in between."""
        if not manager.has_context():
            return {}
        if self.is_home(manager):
            return errand_of(manager).draft
        given = (each.in_hand(manager) for each in self.services.values() if each.in_hand)
        return next(filter(None, given), {})

    async def leave(self, manager: DialogManager) -> None:
        """What another version kept cannot be let go; it must not keep the citizen in either."""
        if manager.has_context():
            for each in self.services.values():
                if each.left is not None:
                    with suppress(NothingToShow):
                        await each.left(manager)


def journeys(manager: DialogManager) -> Journeys:
    found: Journeys = manager.middleware_data["journeys"]
    return found


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
    await journeys(manager).leave(manager)
    errand = journeys(manager).meant(Errand(goal, about, draft or {}))
    state, for_anybody = journeys(manager).first_window(errand)
    if not for_anybody and not acting(manager).is_verified(now(manager)):
        state, _ = journeys(manager).first_window(Errand(Goal.IDENTIFY))
    await manager.start(state, asdict(errand), StartMode.RESET_STACK)


async def drop_in(
    manager: DialogManager, goal: Goal, *, about: str | None = None, draft: dict[str, Any] | None = None
) -> None:
    """Look something up on the way: "back" leads to where the citizen was, with the answers kept."""
    errand = Errand(goal, about, draft or {})
    state, _ = journeys(manager).first_window(errand)
    await manager.start(state, asdict(errand), StartMode.NORMAL)


async def carry_on(manager: DialogManager) -> None:
    """The citizen is identified now: go on to what they came for."""
    asked = errand_of(manager)
    await set_out(manager, asked.goal, about=asked.about, draft=asked.draft)
