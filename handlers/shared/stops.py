"""Where a journey stops: refused, by the law or by what the person has already, or a register that is silent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Keyboard
from aiogram_dialog.widgets.text import Text

from domain.law.law import Law
from domain.law.standard import Ground, Standard
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.requests.refusal import Refusal, RefusalCode
from handlers.shared.at_hand import Tongue, acting, local, now, operation, perform
from handlers.shared.examples import Examples
from handlers.shared.goals import Goal
from handlers.shared.kept import Kept
from handlers.shared.leads import leads
from handlers.shared.refusals import explain, folded_ground, refusal_lines, ways_out
from handlers.shared.say import Say, flash
from handlers.shared.window import Do, Facts, go, press, question, shows


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
        ground = refusal.ground.citation if refusal.ground else None
        visit = refusal.visit.number if refusal.visit else None
        told = refusal.until, refusal.number, refusal.details, refusal.cite
        return cls(refusal.code, service, ground, visit, *told)


def refused_window(
    state: State,
    again: Do | None,
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
        folded_ground(),
        *_tries(state, again),
        leads("stop-refused-attach", Goal.ATTACH, when="attach"),
        leads("stop-refused-request", Goal.REQUEST, about=_in_the_way, when="request"),
        leads("stop-refused-visit", Goal.REQUEST, about=_in_the_way, id="visit", when="visit"),
        *([go("stop-refused-other-person", "person", person, when="other_person")] if person else []),
        leads("menu-main-mine", Goal.MY_REQUESTS, when="mine"),
        *([last] if last else []),
        back=back,
        shows=shows(show_refusal, refused, _example),
    )


def _tries(state: State, again: Do | None) -> Iterator[Keyboard]:
    if again is None:
        return

    async def once_more(manager: DialogManager) -> None:
        await again(manager)
        if manager.current_context().state == state:
            flash(manager, "stop-refused-still")

    yield press("stop-refused-again", "again", once_more, when="again")


def silent_window(state: State, again: Do, back: State | Do) -> Window:
    return question(state, Say("stop-silent-ask"), press("common-retry", "again", again), back=back)


async def refused(manager: DialogManager) -> tuple[Refusal, str | None, Standard | None]:
    kept, law = Refused.of(manager), await operation(manager, Law)
    standard = law.standard(kept.service, local(now(manager)).date()) if kept.service else None
    return await _as_it_was(kept, law, manager), kept.service, standard


def show_refusal(words: Tongue, refusal: Refusal, service: str | None, standard: Standard | None) -> Facts:
    return {**explain(refusal, words, service, standard), **ways_out(refusal.code)}


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


def _example(it: Examples) -> tuple[Refusal, str, None]:
    service, ground = it.ground
    return Refusal(RefusalCode.NOT_ATTACHED, ground), service, None


def _in_the_way(manager: DialogManager) -> str | None:
    kept = Refused.of(manager)
    return kept.number or kept.visit
