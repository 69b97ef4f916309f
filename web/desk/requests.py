"""Requests of every service, answered here: a list, and beside it the one that is opened, with what can be done.

A page is only looked at; everything is changed by posting to the request's own address, and shown after it anew.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from aiohttp import web

from domain.operations.documents.revoke_document import Revoke
from domain.operations.requests.complete_request import Complete, FilledWrong, SigningFailed
from domain.operations.requests.refuse_request import REASON, NoSuchGround, Refuse
from domain.operations.requests.suggest_result import Suggested
from domain.operations.requests.suspend_request import Resume, Suspend
from domain.operations.requests.take_request import Take
from domain.operations.requests.view_request import RequestViewed
from domain.providers.provider import Provider
from domain.requests.answering import Wrong
from domain.requests.form import Answers
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal
from domain.requests.request import Request
from domain.requests.state import RequestState
from web.bodies import read_long_form
from web.desk.common import FACE, PROVIDER, asked_provider, desk_page
from web.desk.detail import DeskDetail, TriedAction, detail, moves
from web.desk.face import Command, Outcome
from web.desk.filling import Posted, filled_in, last
from web.problems import Problem
from web.time_left import TimeLeft, time_left

NUMBER = "{number:[0-9A-Z-]{1,16}}"
LIST = f"/desk/{PROVIDER}/requests"
ONE = f"{LIST}/{NUMBER}"
LISTED = 100
FAILURES: Mapping[type, tuple[int, str]] = {
    FilledWrong: (422, "web-desk-filled-wrong"),
    NoSuchGround: (422, "web-desk-no-such-ground"),
    Wrong: (422, "web-desk-filled-wrong"),
    SigningFailed: (503, "web-desk-signing-failed"),
    RegisterDidNotAnswer: (503, "web-desk-register-silent"),
    Refusal: (409, "web-desk-not-open"),
}


async def show(request: web.Request) -> web.Response:
    provider, query = await asked_provider(request), request.query
    return await _page(request, provider, closed=query.get("tab") == "closed", chosen=query.get("chosen", ""))


async def open_one(request: web.Request) -> web.Response:
    provider = await asked_provider(request)
    return await _page(request, provider, viewed=await _viewed(request, provider))


async def act(request: web.Request) -> web.Response:
    provider, posted = await asked_provider(request), await read_long_form(request)
    face, number = request.config_dict[FACE].requests, request.match_info["number"]
    form = await face.form(provider.code, number)
    if form is None:
        raise Problem(404, "no_such_request")
    said = filled_in(form.result, posted)
    if last(posted, "action") == "more":
        more = _trying("complete", posted, said)
        return await _page(request, provider, viewed=await _viewed(request, provider), tried=more)
    outcome = await face.carry_out(_command(provider.code, number, said, posted))
    if isinstance(outcome, NotFound):
        raise Problem(404, "no_such_request")
    tried = _tried(posted, said, outcome)
    if tried is None:
        raise web.HTTPSeeOther(f"/desk/{provider.code}/requests/{number}")
    return await _page(request, provider, viewed=await _viewed(request, provider), tried=tried)


def _command(code: str, number: str, said: Answers, posted: Posted) -> Command:
    match last(posted, "action"):
        case "take":
            return Take(code, number)
        case "complete":
            return Complete(code, number, said)
        case "refuse":
            return Refuse(code, number, last(posted, "ground"), last(posted, "reason"))
        case "suspend":
            return Suspend(code, number)
        case "resume":
            return Resume(code, number)
        case "revoke":
            return Revoke(last(posted, "code"), f"clinic:{code}")
        case _:
            raise Problem(400, "action_expected")


def _tried(posted: Posted, said: Answers, outcome: Outcome) -> TriedAction | None:
    """What to say when it did not come about; None when it did."""
    failure = FAILURES.get(type(outcome))
    if failure is None:
        return None
    status, why = failure
    flaws = outcome.flaws if isinstance(outcome, FilledWrong) else {}
    flaws = {REASON: outcome} if isinstance(outcome, Wrong) else flaws
    return replace(_trying(last(posted, "action"), posted, said), status=status, why=why, flaws=flaws)


def _trying(action: str, posted: Posted, said: Answers) -> TriedAction:
    return TriedAction(action, said, ground=last(posted, "ground"), reason=last(posted, "reason"))


async def _viewed(request: web.Request, provider: Provider) -> RequestViewed:
    found = await request.config_dict[FACE].requests.view(provider.code, request.match_info["number"])
    if found is None:
        raise Problem(404, "no_such_request")
    return found


async def _page(
    request: web.Request,
    provider: Provider,
    *,
    closed: bool = False,
    chosen: str = "",
    viewed: RequestViewed | None = None,
    tried: TriedAction | None = None,
) -> web.Response:
    face = request.config_dict[FACE]
    closed = closed or (viewed is not None and not viewed.request.state.is_open)
    listed = await face.requests.listed(provider.code, LISTED, closed=closed)
    now = face.now()
    facts: dict[str, Any] = {
        "place": "requests",
        "closed": closed,
        "requests": [(one, left_of(one, now)) for one in listed],
        "chosen": viewed.request.number if viewed else chosen,
        "detail": await _detail(request, viewed, tried, now) if viewed else None,
    }
    return await desk_page(request, "desk/requests.html", provider, facts, status=tried.status if tried else 200)


async def _detail(
    request: web.Request, viewed: RequestViewed, tried: TriedAction | None, now: datetime
) -> DeskDetail:
    """What was filled in goes before what registers suggest."""
    one, suggested = viewed.request, Suggested()
    if tried is None and "complete" in moves(viewed):
        suggested = await request.config_dict[FACE].requests.suggested(one.provider_code, one.number)
    return detail(request, viewed, tried, suggested, now)


def left_of(one: Request, now: datetime) -> TimeLeft | None:
    """Nothing runs out while the clock stands still."""
    if one.state is RequestState.SUSPENDED:
        return None
    return time_left(one.accepted_at or one.submitted_at, one.due_at, one.closed_at, now)
