"""Somebody came in person with a number: what they prepared in the chat is shown, and filed when they are known."""

from collections.abc import Mapping
from typing import Any

from aiohttp import web

from domain.providers.provider import Provider, ProviderKind
from domain.requests.forms import all_forms
from domain.requests.readable import Reader
from domain.services.education_document.file_prepared import ClosedNow, FileAtCollege, Filed, FilePrepared
from domain.services.education_document.view_prepared import PreparedViewed, ShowPrepared, ViewPrepared
from domain.words import Words
from web.bodies import read_form
from web.desk.common import desk_page
from web.desk.own_page import OwnPage
from web.language import language_of
from web.pages import WORDS

LONGEST_NUMBER = 16
NOTHING = {"number": "", "missing": False, "viewed": None, "closed": None}


class PreparedPage(OwnPage):
    place = "prepared"
    label = "education-document-desk"
    kind = ProviderKind.COLLEGE

    def __init__(self, show: ShowPrepared, file: FileAtCollege) -> None:
        self._show = show
        self._file = file

    async def show(self, request: web.Request, provider: Provider) -> web.Response:
        return await self._page(request, provider)

    async def act(self, request: web.Request, provider: Provider) -> web.Response:
        form = await read_form(request)
        number = form.get("number", "").strip().upper()[:LONGEST_NUMBER]
        files = form.get("action") == "file"
        outcome = await self._file(FilePrepared(provider.code, number)) if files else None
        if isinstance(outcome, Filed):
            raise web.HTTPSeeOther(f"/desk/{provider.code}/requests/{number}")
        viewed = await self._show(ViewPrepared(provider.code, number))
        if not isinstance(viewed, PreparedViewed):
            return await self._page(request, provider, {"number": number, "missing": True}, status=404)
        facts = {"number": number} | _shown(request, viewed)
        if isinstance(outcome, ClosedNow):
            facts["closed"] = outcome.next_acceptance
        return await self._page(request, provider, facts, status=409 if files else 200)

    async def _page(
        self, request: web.Request, provider: Provider, facts: Mapping[str, Any] | None = None, *, status: int = 200
    ) -> web.Response:
        told = {"place": self.place, **NOTHING, **(facts or {})}
        return await desk_page(request, "education_document/prepared.html", provider, told, status=status)


def _shown(request: web.Request, viewed: PreparedViewed) -> dict[str, Any]:
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
