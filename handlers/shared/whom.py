"""For whom: asked only of those who may act for somebody, and only about people the register names."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from domain.operations.identity.find_subject import FindSubject
from domain.operations.identity.list_dependants import Dependants, ListDependants
from domain.people.known import KnownPerson
from domain.requests.outcomes import NotIdentified, RegisterDidNotAnswer
from handlers.shared.at_hand import Tongue, acting, now, perform
from handlers.shared.for_whom import KEY, Represented, Subject, act_for
from handlers.shared.kept import Kept
from handlers.shared.lists import select
from handlers.shared.say import Say, flash
from handlers.shared.window import Facts, press, question, shows

Then = Callable[[DialogManager], Awaitable[None]]


@dataclass
class Family(Kept):
    people: list[Represented] = field(default_factory=list)
    is_silent: bool = False


def whom_window(state: State, stem: str, then: Then, identify: Then) -> Window:
    """Its words begin with `stem`. `then` goes on once it is known for whom; `identify` if nobody is known here."""
    again = partial(ask_family, stem=stem, then=then, identify=identify)
    return question(
        state,
        Say(f"{stem}-ask"),
        press(f"{stem}-self", "self", partial(choose_self, then=then)),
        Column(select("whom", "family", partial(choose_other, then=then))),
        press("common-retry", "retry", again, when="silent"),
        shows=shows(show_family, family, lambda it: (Family([Represented.of(it.child)]), it.now.date())),
    )


async def ask_family(manager: DialogManager, stem: str, then: Then, identify: Then) -> None:
    """Goes on at once for who acts for nobody."""
    match await perform(manager, ListDependants, acting(manager)):
        case Dependants(people):
            Family([Represented.of(link.person) for link in people]).keep(manager)
            if not people:
                await choose_self(manager, then)
        case NotIdentified():
            await identify(manager)
        case RegisterDidNotAnswer():
            Family.of(manager).is_silent = True
            flash(manager, f"{stem}-silent")


async def choose_self(manager: DialogManager, then: Then) -> None:
    act_for(manager, None)
    await then(manager)


async def choose_other(manager: DialogManager, person_id: str, then: Then) -> None:
    for one in Family.of(manager).people:
        if one.id == person_id:
            Subject(one.id, one).keep(manager)
            await then(manager)


def has_choice(manager: DialogManager) -> bool:
    return bool(Family.of(manager).people)


async def subject_of(manager: DialogManager) -> KnownPerson | None:
    """Whom it is for, asked anew: None where nobody may act for them any more."""
    there = acting(manager)
    chosen = Subject.of(manager).id or (there.person.id if there.person else "")
    return await perform(manager, FindSubject, there, chosen)


async def family(manager: DialogManager) -> tuple[Family, date]:
    return Family.of(manager), now(manager).date()


def show_family(words: Tongue, kept: Family, today: date) -> Facts:
    return {
        "family": [
            {"id": one.id, "label": words.say("common-whom-other", name=words.pick(one), age=one.age(today))}
            for one in kept.people
        ],
        "silent": kept.is_silent,
        KEY: None,
    }
