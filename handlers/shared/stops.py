"""Where a journey stops: refused, by the law or by what the person has already, or a register that is silent."""

from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Keyboard
from aiogram_dialog.widgets.text import Text

from domain.law.law import Law
from domain.law.standard import Ground
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.requests.refusal import Refusal, RefusalCode
from handlers.shared.examples import examples
from handlers.shared.flash import flash
from handlers.shared.goals import Goal
from handlers.shared.kept import Kept
from handlers.shared.leads import leads
from handlers.shared.local_time import local
from handlers.shared.operation import operation, perform
from handlers.shared.refusals import WAYS_OUT, explain, refusal_lines, ways_out
from handlers.shared.say import Say
from handlers.shared.shows import Shown, Shows
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.window import Do, go, press, question

Again = Callable[[DialogManager], Awaitable[None]]


@dataclass
class Refused(Kept):
    """Enough to explain it once more; `ground` is its citation, `visit` the number of the one in the way."""

    code: RefusalCode
    service: str | None = None
    ground: str | None = None
    visit: str | None = None
    until: datetime | None = None
    number: str | None = None
    details: tuple[str, ...] = ()
    cite: str = ""

    @classmethod
    def by(cls, refusal: Refusal, service: str | None) -> "Refused":
        return cls(
            code=refusal.code,
            service=service,
            ground=refusal.ground.citation if refusal.ground else None,
            visit=refusal.visit.number if refusal.visit else None,
            until=refusal.until,
            number=refusal.number,
            details=refusal.details,
            cite=refusal.cite,
        )


def refused_window(
    state: State,
    again: Again | None,
    *more: Text | Keyboard,
    back: State | Do,
    person: State | None = None,
    last: Keyboard | None = None,
) -> Window:
    """`again` tries once more; `person` is where another person is chosen. `more` stands above the ways out."""
    return question(
        state,
        *refusal_lines(),
        *more,
        *_tries(state, again),
        leads("stop-refused-attach", Goal.ATTACH, when="attach"),
        leads("stop-refused-request", Goal.REQUEST, about=_in_the_way, when="request"),
        leads("stop-refused-visit", Goal.REQUEST, about=_in_the_way, id="visit", when="visit"),
        *([go("stop-refused-other-person", "person", person, when="other_person")] if person else []),
        leads("menu-main-mine", Goal.MY_REQUESTS, when="mine"),
        *([last] if last else []),
        back=back,
        shows=Shows(refused, example_refusal),
    )


def _tries(state: State, again: Again | None) -> Iterator[Keyboard]:
    if again is None:
        return

    async def once_more(manager: DialogManager) -> None:
        await again(manager)
        if manager.current_context().state == state:
            flash(manager, "stop-refused-still")

    yield press("stop-refused-again", "again", once_more, when="again")


def silent_window(state: State, again: Again, back: State | Do) -> Window:
    async def once_more(manager: DialogManager) -> None:
        await again(manager)

    return question(state, Say("stop-silent-ask"), press("common-retry", "again", once_more), back=back)


async def refused(manager: DialogManager) -> dict[str, Any]:
    kept = Refused.of(manager)
    law = await operation(manager, Law)
    return show_refusal(await _as_it_was(kept, law, manager), kept.service, law, manager)


def show_refusal(refusal: Refusal, service: str | None, law: Law, manager: DialogManager) -> dict[str, Any]:
    standard = law.standard(service, local(now(manager)).date()) if service else None
    lines = explain(refusal, tongue(manager), service, standard)
    return lines | ways_out(WAYS_OUT.get(refusal.code, ()))


async def _as_it_was(kept: Refused, law: Law, manager: DialogManager) -> Refusal:
    visit = None
    if kept.visit:
        shown = await perform(manager, RequestDetail, Detail(acting(manager), kept.visit))
        visit = shown.visit if isinstance(shown, RequestShown) else None
    return Refusal(kept.code, _ground(kept, law), visit, kept.until, kept.number, kept.details, kept.cite)


def _ground(kept: Refused, law: Law) -> Ground | None:
    versions = law.catalogue.versions(kept.service) if kept.service and kept.ground else ()
    grounds = (ground for standard in versions for ground in standard.grounds)
    return next((ground for ground in grounds if ground.citation == kept.ground), None)


def _in_the_way(manager: DialogManager) -> str | None:
    kept = Refused.of(manager)
    return kept.number or kept.visit


async def example_refusal(manager: DialogManager) -> dict[str, Any]:
    shown = examples(manager)
    service, ground = shown.ground
    return show_refusal(Refusal(RefusalCode.NOT_ATTACHED, ground), service, shown.law, manager)


def receipt_window(state: State, first: Text, *more: Text | Keyboard, shows: Shown) -> Window:
    """What was done stays in the chat: what follows is a message of its own."""
    return question(
        state,
        first,
        *more,
        leads("menu-main-mine", Goal.MY_REQUESTS, below=True),
        leads("common-menu", Goal.MENU, below=True),
        back=None,
        cancel=None,
        shows=shows,
    )
