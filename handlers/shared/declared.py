"""What a folder of the conversation says of itself. `handlers/found.py` finds it, nobody lists it."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Self

from aiogram import Router
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager

from domain.operations.requests.request_detail import RequestShown
from handlers.shared.goals import Goal
from handlers.shared.kept import NothingToShow


@dataclass(frozen=True, slots=True)
class Journey:
    """`handlers/<journey>/journey.py`: the first window of each goal it answers."""

    routers: tuple[Router, ...]
    goals: Mapping[Goal, State] = field(default_factory=dict)
    for_anybody: bool = False
    """Whether somebody nobody identified yet may go there."""


@dataclass(frozen=True, slots=True)
class Action:
    """A button in the window of a request. `label` is a Fluent id; `do` gets the request's number."""

    label: str
    is_offered: Callable[[RequestShown, datetime], bool]
    do: Callable[[DialogManager, str], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Screens:
    """`handlers/services/<code>/screens.py`: what a service has of its own; most need none.

    A screen for one question is started as a sub-dialog with `QuestionAsked` as its start data and ends with
    `manager.done({"said": answer})`, or with `manager.done()` for "back": see `handlers/form/own_screen.py`.
    """

    routers: tuple[Router, ...] = ()
    goals: frozenset[Goal] = frozenset()
    """The short names this service goes by, beside its code."""
    entrance: State | None = None
    """The first window, shown to anybody; it ends by calling `begin_form()`."""
    journey: State | None = None
    """In place of the common form: the service is asked for in windows of its own."""
    questions: Mapping[str, State] = field(default_factory=dict)
    """A window of its own for one question of the form, by its id."""
    ending: State | None = None
    """In place of being sent, a request is prepared here to be taken to its provider in person. Started with an
    errand about its draft."""
    actions: tuple[Action, ...] = ()
    left: Callable[[DialogManager], Awaitable[None]] | None = None
    """What is let go when its journey is left in the middle."""
    in_hand: Callable[[DialogManager], dict[str, Any]] | None = None
    """The answers of its journey that was left in the middle, so that it can be taken up again."""
    menu: tuple[int, str] | None = None
    """Place and label of its button in the main menu."""

    def offered(self, shown: RequestShown, at: datetime) -> list[tuple[int, Action]]:
        """Actions with their places, which is all a button carries."""
        return [(place, action) for place, action in enumerate(self.actions) if action.is_offered(shown, at)]


NOTHING_OWN = Screens()


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """For which question of which draft a service's own screen was started."""

    number: str
    service: str
    question: str

    @classmethod
    def read(cls, start_data: Any) -> Self | None:
        try:
            return cls(start_data["number"], start_data["service"], start_data["question"])
        except (KeyError, TypeError):
            return None

    @classmethod
    def there(cls, manager: DialogManager) -> Self | None:
        """None where the form itself is open."""
        return cls.read(manager.start_data)

    @classmethod
    def of(cls, manager: DialogManager) -> Self:
        """Of the screen that is open. Raises NothingToShow."""
        found = cls.there(manager)
        if found is None:
            raise NothingToShow
        return found
