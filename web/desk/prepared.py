"""Somebody came in person with a number: what they prepared in the chat is shown, and filed when they are known."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from domain.providers.provider import Provider, ProviderKind
from domain.requests.forms import all_forms
from domain.requests.readable import Reader
from domain.services.education_document.file_prepared import ClosedNow, Filed
from domain.services.education_document.view_prepared import PreparedViewed
from domain.words import Words
from web.bodies import read_form
from web.desk.common import FACE, PROVIDER, asked_provider, desk_page
from web.language import language_of
from web.pages import WORDS
from web.problems import Problem

PATH = f"/desk/{PROVIDER}/prepared"
LONGEST_NUMBER = 16


async def show(request: web.Request) -> web.Response:
    return await _page(request, await _college(request))


async def act(request: web.Request) -> web.Response:
    college, form = await _college(request), await read_form(request)
    number = form.get("number", "").strip().upper()[:LONGEST_NUMBER]
    face = request.config_dict[FACE].prepared
    outcome = await face.file(college.code, number) if form.get("action") == "file" else None
    if isinstance(outcome, Filed):
        raise web.HTTPSeeOther(f"/desk/{college.code}/requests/{number}")
    viewed = await face.view(college.code, number)
    facts = {"number": number, "missing": viewed is None}
    if isinstance(outcome, ClosedNow):
        facts["closed"] = outcome.next_acceptance
    status = 404 if viewed is None else 409 if outcome is not None else 200
    return await _page(request, college, facts | _shown(request, viewed), status=status)


def _shown(request: web.Request, viewed: PreparedViewed | None) -> dict[str, Any]:
    if viewed is None:
        return {}
    words, language, draft = request.config_dict[WORDS], language_of(request), viewed.draft
    form, ready = all_forms().of(draft.service), viewed.readiness
    return {
        "viewed": viewed,
        "lines": Reader(words, language, {}).lines(form.questions, draft.answers),
        "bring": _papers(words, language, ready.bring),
        "lacking": _papers(words, language, ready.missing),
        "debts": ", ".join(
            words.say(language, f"education-document-debt-{debt.about}") for debt in ready.debts or ()
        ),
        "unknown": ready.debts is None,
        "closed": viewed.opens_at,
    }


def _papers(words: Words, language: str, codes: tuple[str, ...]) -> list[str]:
    return [words.say(language, f"education-document-paper-{code}") for code in codes]


async def _college(request: web.Request) -> Provider:
    provider = await asked_provider(request)
    if provider.kind is not ProviderKind.COLLEGE:
        raise Problem(404, "no_such_page")
    return provider


async def _page(
    request: web.Request, college: Provider, facts: Mapping[str, Any] | None = None, *, status: int = 200
) -> web.Response:
    empty = {"place": "prepared", "number": "", "missing": False, "viewed": None, "closed": None}
    return await desk_page(request, "desk/prepared.html", college, {**empty, **(facts or {})}, status=status)
