"""My requests, newest first, what was begun and not sent, and what the citizen waits for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column, Row

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.operations.requests.my_requests import Mine, MyRequests, RequestLine
from domain.operations.waiting.leave_waiting import Leave, LeaveWaiting
from domain.operations.waiting.my_waiting import MyWaiting, WaitingLine
from domain.requests.refusal import Refusal
from handlers.form.example import example_begun
from handlers.requests.lines import named_state
from handlers.requests.opened import find
from handlers.requests.states import Requests
from handlers.shared.at_hand import Tongue, acting, perform
from handlers.shared.examples import Examples
from handlers.shared.for_whom import KEY as FOR_WHOM
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.kept import Kept
from handlers.shared.leads import leads
from handlers.shared.lists import select
from handlers.shared.navigation import go_home
from handlers.shared.say import Said, Say, flash
from handlers.shared.window import Facts, press, question, shows

A_PAGE = 5
DRAFTS_SHOWN = 3
Lines = Sequence[RequestLine]
Waiting = Sequence[WaitingLine]
Drafts = Sequence[DraftShown]


@dataclass
class MineKept(Kept):
    """Which page is shown; the database turns them."""

    page: int = 0


def mine_window() -> Window:
    return question(
        Requests.mine,
        Say("requests-mine-ask", when="some"),
        Say("requests-mine-none", when="none"),
        Said("waiting_lines", when="waiting_lines"),
        Column(select("draft", "drafts", go_on, int)),
        Column(select("request", "requests", open_one)),
        Column(select("leave", "waiting", leave)),
        Row(
            press("requests-mine-newer", "newer", partial(turn, by=-1), when="has_newer"),
            press("requests-mine-older", "older", partial(turn, by=1), when="has_older"),
        ),
        leads("menu-main-book", Goal.BOOK, when="none"),
        back=go_home,
        shows=shows(show_mine, mine, example_mine),
    )


async def mine(manager: DialogManager) -> tuple[Lines, Waiting, Drafts, int]:
    page, there = MineKept.of(manager).page, acting(manager)
    found = await perform(manager, MyRequests, Mine(there, A_PAGE + 1, page * A_PAGE))
    drafts = await begun(manager) if not page else ()
    return () if isinstance(found, Refusal) else found, await perform(manager, MyWaiting, there), drafts, page


def example_mine(it: Examples) -> tuple[Lines, Waiting, Drafts, int]:
    own, childs = (RequestLine(it.request, it.visit, other) for other in (None, it.child))
    return (own, childs), (), (example_begun(it),), 0


async def begun(manager: DialogManager) -> Drafts:
    found = await perform(manager, FindDrafts, acting(manager))
    return [one for one in found if not one.draft.is_untouched or one.draft.waits_for][:DRAFTS_SHOWN]


def show_mine(words: Tongue, lines: Lines, waiting: Waiting, drafts: Drafts, page: int) -> Facts:
    shown = lines[:A_PAGE]
    return {
        "drafts": [{"id": place, "label": _draft_label(one, words)} for place, one in enumerate(drafts)],
        "requests": [{"id": line.request.number, "label": _label(line, words)} for line in shown],
        "waiting": [
            {"id": one.entry.id, "label": words.say("requests-mine-leave", place=one.place)} for one in waiting
        ],
        "waiting_lines": "\n".join(_waiting_line(line, words) for line in waiting),
        "some": bool(shown or drafts),
        "none": not shown and not drafts and not page,
        "has_newer": page > 0,
        "has_older": len(lines) > A_PAGE,
        FOR_WHOM: None,
    }


def _label(line: RequestLine, words: Tongue) -> str:
    whom = line.other.name(words.language) if line.other else ""
    if line.visit is None:
        service, state = words.say(f"service-{line.request.service}"), named_state(line.request, words)
        return _said("requests-mine-line", _short(whom), words, service=service, state=state)
    at, state = line.visit.local_start, words.say(f"visit-state-{line.visit.state}")
    day = words.say("calendar-short", day=at.day, month=at.month)
    return _said("requests-mine-visit", whom, words, day=day, time=words.time(at), state=state)


def _draft_label(found: DraftShown, words: Tongue) -> str:
    whom = _short(found.other.name(words.language)) if found.other else ""
    return _said("requests-mine-draft", whom, words, service=words.say(f"service-{found.draft.service}"))


def _said(key: str, whom: str, words: Tongue, **facts: str) -> str:
    return words.say(f"{key}-for" if whom else key, name=whom, **facts)


def _short(name: str) -> str:
    """Family name and first name fit a narrow telephone."""
    return " ".join(name.split()[:2])


def _waiting_line(line: WaitingLine, words: Tongue) -> str:
    doctor = line.doctor.name(words.language) if line.doctor else words.say("requests-mine-any-doctor")
    return words.say("requests-mine-waiting", doctor=doctor, place=line.place)


async def open_one(manager: DialogManager, number: str) -> None:
    shown = await find(manager, number)
    await manager.switch_to(Requests.detail if shown else Requests.missing)


async def go_on(manager: DialogManager, place: int) -> None:
    """By its place in the list that is shown; between two showings it may have been sent or dropped."""
    drafts = await begun(manager)
    if 0 <= place < len(drafts):
        await set_out(manager, Goal.DRAFT, about=drafts[place].draft.number)


async def leave(manager: DialogManager, waiting_id: str) -> None:
    await perform(manager, LeaveWaiting, Leave(acting(manager), waiting_id))
    flash(manager, "requests-mine-left")


async def turn(manager: DialogManager, by: int) -> None:
    kept = MineKept.of(manager)
    kept.page = max(kept.page + by, 0)
