"""The public page: what it says, what it keeps to itself, and when it stops answering."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.db.store import SqlStore
from adapters.system.ids import RandomIds
from adapters.words.fluent import LANGUAGES, FluentWords
from bot.site import build_site
from domain.documents.document import Document
from domain.operations.documents.verify_document import VerifyDocument
from domain.people.acting import ChatRef
from domain.people.known import KnownPerson
from tests.support.booking import CLINIC
from tests.support.documents import PAPERS, issue
from tests.support.identity import Clock
from tests.support.local import VAULT, Local
from tests.web.conftest import Client
from web.verify.limit import MOST_WRONG, REMEMBERED, WITHIN_SECONDS, WrongCodes

WORDS = FluentWords()
UNKNOWN = "7K3-M92-Q4X"


class Office:
    """A site with one document issued, and hands to change what becomes of it."""

    def __init__(self, store: SqlStore, web: Client, document: Document, holder: KnownPerson) -> None:
        self.store, self.web, self.document, self.holder = store, web, document, holder

    async def shows(self, code: str, language: str, status: int) -> str:
        answer = await self.web.get(f"/verify/{code}", params={"lang": language})
        assert answer.status == status
        return await answer.text()


@pytest.fixture
async def office(local: Local) -> AsyncIterator[Office]:
    clock, store = Clock(), SqlStore(local.database, VAULT)
    await store.write(lambda uow: uow.providers.add([CLINIC]))
    document, holder = await issue(store, RandomIds(), CLINIC, clock.now(), ChatRef(1, 7))
    site = build_site(WORDS, _alive, VerifyDocument(store, clock))
    async with TestClient[web.Request, web.Application](TestServer(site)) as client:
        yield Office(store, client, document, holder)


async def _alive() -> dict[str, int]:
    return {}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_valid_with_the_least(office: Office, language: str) -> None:
    shown = await office.shows(office.document.code, language, 200)
    paper = PAPERS[language]
    for words in (WORDS.say(language, "verify-standing-valid"), paper.title, paper.provider_name, "С. А."):
        assert words in shown
    for secret in (*paper.subject_name.split(), paper.subject_iin, office.holder.iin.value, office.document.number):
        assert secret not in shown
    assert "<script" not in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("standing", ["revoked", "replaced"])
async def test_what_has_ceased_to_hold(office: Office, language: str, standing: str) -> None:
    now, one = office.document.issued_at, office.document.id
    await office.store.write(
        lambda uow: uow.documents.revoke(one, now) if standing == "revoked" else uow.documents.replace(one, now)
    )
    shown = await office.shows(office.document.code, language, 200)
    assert WORDS.say(language, f"verify-standing-{standing}") in shown
    assert f"verdict-{standing}" in shown
    assert "24.11.2026" in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", [UNKNOWN, "nonsense", "%3Cimg%20src=x%3E", "%F0%9F%A6%84" * 40])
async def test_unknown_is_the_same_page(office: Office, language: str, code: str) -> None:
    shown = await office.shows(code, language, 404)
    assert WORDS.say(language, "verify-standing-unknown") in shown
    assert "<img src=x" not in shown


async def test_the_form_leads_to_the_page_of_the_code(office: Office) -> None:
    assert (await office.web.get("/verify")).status == 200
    typed = office.document.code.lower().replace("-", " ")
    answer = await office.web.get("/verify", params={"code": typed})
    assert answer.status == 200
    assert answer.url.path == f"/verify/{office.document.code}"
    answer = await office.web.get("/verify", params={"code": '"><b>'}, allow_redirects=False)
    assert answer.status == 404
    assert "<b>" not in await answer.text()


async def test_an_address_that_guesses_is_stopped(office: Office) -> None:
    for _ in range(MOST_WRONG):
        await office.shows(UNKNOWN, "ru", 404)
    assert WORDS.say("ru", "web-problem-429") in await office.shows(office.document.code, "ru", 429)


async def test_right_codes_are_not_counted(office: Office) -> None:
    for _ in range(MOST_WRONG + 1):
        await office.shows(office.document.code, "kk", 200)


def test_wrong_codes_are_forgotten_and_addresses_bounded() -> None:
    seconds = [0.0]
    wrong = WrongCodes(lambda: seconds[0])
    for _ in range(MOST_WRONG):
        wrong.note("2001:db8::1")
    assert wrong.are_too_many("2001:db8::2")
    assert not wrong.are_too_many("2001:db8:0:1::1")
    assert not wrong.are_too_many(None)
    seconds[0] = WITHIN_SECONDS
    assert not wrong.are_too_many("2001:db8::1")
    for number in range(REMEMBERED + 10):
        wrong.note(f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}")
    assert len(wrong._wrong) == REMEMBERED
