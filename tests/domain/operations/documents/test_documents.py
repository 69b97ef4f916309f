"""A document is checked by anybody, revoked by who issued it, and had by its owner in both languages."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from adapters.db.database import Database
from domain.documents.document import Document, DocumentState, Standing, standing
from domain.notices.notice import Notice, Route
from domain.operations.documents.enclose_document import EncloseDocument
from domain.operations.documents.find_document import Find, FindDocument, Found
from domain.operations.documents.render_document import Ended, NotReady, RenderDocument
from domain.operations.documents.revoke_document import Revoke, Revoked, RevokeDocument
from domain.operations.documents.verify_document import CHECKED, DocumentVerified, TooOften, Verify, VerifyDocument
from domain.people.acting import Acting, ChatRef
from domain.ports.service import Service, Services
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from tests.support.booking import CLINIC, Surgery
from tests.support.documents import KK, RU, SERVICE, PlainPress, acting_as, issue
from tests.support.identity import registered

CHAT, GUESSER = ChatRef(1, 77), ChatRef(1, 666)
UNTIL = date(2027, 5, 24)


class Hears(Service):
    service = SERVICE

    def __init__(self, told: list[str]) -> None:
        self.told = told

    def revoked(self, uow: UnitOfWork, document: Document, now: datetime) -> None:
        self.told.append(document.number)


class Archive(Surgery):
    """A clinic that has issued one certificate."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.press = PlainPress()
        render = RenderDocument(self.store, self.clock, self.press, self.press)
        self.find_document = FindDocument(self.store, self.clock, render)
        self.verify = VerifyDocument(self.store, self.clock)
        self.told: list[str] = []
        self.revoke = RevokeDocument(self.store, self.clock, Services([Hears(self.told)]))

    async def issues(self) -> "Archive":
        await self.store.write(lambda uow: uow.providers.add([CLINIC]))
        now = self.clock.now()
        await self.store.write(lambda uow: uow.chats.open(CHAT, CHAT.chat_id, "kk", now))
        self.document, person = await issue(self.store, self.ids, CLINIC, now, CHAT, UNTIL)
        self.owner: Acting = acting_as(person, CHAT, now)
        return self

    async def checked(self, language: str = "kk") -> DocumentVerified:
        told = await self.verify(Verify(self.document.code, language))
        assert isinstance(told, DocumentVerified), told
        return told

    async def journaled(self, about: str, action: str) -> int:
        since = self.clock.now() - timedelta(days=1)
        return await self.store.read(lambda uow: uow.journal.count(about, action, since=since))


@pytest.fixture
async def archive(database: Database) -> Archive:
    return await Archive(database).issues()


async def test_whoever_asks_learns_the_least(archive: Archive) -> None:
    told = await archive.checked("ru")
    assert told == DocumentVerified(
        Standing.VALID, RU.title, RU.provider_name, "С. А.", date(2026, 11, 24), UNTIL, ended_on=None
    )
    assert (await archive.checked()).title == KK.title
    assert await archive.journaled(archive.document.number, CHECKED) == 2


async def test_its_last_day_and_the_day_after(archive: Archive) -> None:
    document = archive.document
    assert standing(document, UNTIL) is Standing.VALID
    assert standing(document, UNTIL + timedelta(days=1)) is Standing.EXPIRED
    assert standing(replace(document, valid_until=None), date.max) is Standing.VALID
    archive.clock.goes_on(days=200)
    assert (await archive.checked()).standing is Standing.EXPIRED


async def test_revoked_is_revoked_everywhere(archive: Archive) -> None:
    archive.clock.goes_on(days=3)
    revoke = Revoke(archive.document.code.lower(), f"clinic:{CLINIC.code}")
    first, again = await archive.revoke(revoke), await archive.revoke(revoke)
    assert isinstance(first, Revoked)
    assert first == again
    assert first.document.state is DocumentState.REVOKED
    told = await archive.checked()
    assert (told.standing, told.ended_on) == (Standing.REVOKED, date(2026, 11, 27))
    assert await archive.find_document(Find(archive.owner, archive.document.id)) == Ended(Standing.REVOKED)
    assert [kind for kind, _, _ in await archive.notices(archive.owner)] == ["document-revoked"]


async def test_the_service_it_was_given_by_hears_of_it(archive: Archive) -> None:
    await archive.revoke(Revoke(archive.document.code, "clinic:almaty-02"))
    assert archive.told == []
    await archive.revoke(Revoke(archive.document.code, f"clinic:{CLINIC.code}"))
    assert archive.told == [archive.document.number]


@pytest.mark.parametrize("actor", ["clinic:almaty-02", "person:somebody", ""])
async def test_only_who_issued_it_revokes_it(archive: Archive, actor: str) -> None:
    assert await archive.revoke(Revoke(archive.document.code, actor)) == NotFound()
    assert await archive.revoke(Revoke("nonsense", "system")) == NotFound()
    assert (await archive.checked()).standing is Standing.VALID


async def test_a_later_one_takes_its_place(archive: Archive) -> None:
    now, document = archive.clock.now(), archive.document
    await archive.store.write(lambda uow: uow.documents.replace(document.id, now))
    assert (await archive.checked()).standing is Standing.REPLACED
    revoked = await archive.revoke(Revoke(document.code, "system"))
    assert isinstance(revoked, Revoked)
    assert revoked.document.state is DocumentState.REPLACED
    assert await archive.notices(archive.owner) == []


async def test_ten_wrong_codes_an_hour(archive: Archive) -> None:
    wrong = [Verify(archive.ids.number(), "kk", GUESSER) for _ in range(10)]
    assert [await archive.verify(each) for each in wrong] == [NotFound()] * 10
    assert await archive.verify(Verify(archive.document.code, "kk", GUESSER)) == TooOften()
    assert isinstance(await archive.verify(Verify(archive.document.code, "kk", CHAT)), DocumentVerified)
    archive.clock.goes_on(minutes=61)
    assert isinstance(await archive.verify(Verify(archive.document.code, "kk", GUESSER)), DocumentVerified)


async def test_its_owner_has_it_in_both_languages_made_once(archive: Archive) -> None:
    asked = [Find(archive.owner, archive.document.id, each) for each in (None, "ru", "kk", "ru")]
    found = [await archive.find_document(each) for each in asked]
    assert all(isinstance(each, Found) for each in found)
    assert archive.press.made == ["kk", "ru"]
    assert found[0] == found[2]
    first = found[1]
    assert isinstance(first, Found)
    assert first.pdf == f"{RU.title} {archive.document.code} {CLINIC.code} 2026-11-24".encode()
    assert first.file_name == f"emhana-{archive.document.number}-ru.pdf"
    assert await archive.journaled(archive.document.number, "document-fetched") == 4


async def test_once_made_it_is_had_after_its_end(archive: Archive) -> None:
    find = Find(archive.owner, archive.document.id)
    made = await archive.find_document(find)
    await archive.revoke(Revoke(archive.document.code, "system"))
    kept = await archive.find_document(find)
    assert isinstance(made, Found)
    assert isinstance(kept, Found)
    assert kept.pdf == made.pdf
    assert isinstance(await archive.find_document(replace(find, language="ru")), Ended)


async def test_nobody_elses(archive: Archive) -> None:
    stranger = await archive.citizen(5)
    assert await archive.find_document(Find(stranger, archive.document.id)) == NotFound()
    assert await archive.find_document(Find(archive.owner, "unknown")) == NotFound()
    archive.clock.goes_on(days=40)
    refused = await archive.find_document(Find(archive.owner, archive.document.id))
    assert isinstance(refused, Refusal)
    assert refused.code is RefusalCode.NOT_IDENTIFIED


@pytest.mark.parametrize("fault", ["silent", "stuck"])
async def test_a_silent_signer_or_a_stuck_press_is_asked_again(archive: Archive, fault: str) -> None:
    find = Find(archive.owner, archive.document.id)
    setattr(archive.press, fault, True)
    assert await archive.find_document(find) == NotReady()
    setattr(archive.press, fault, False)
    assert isinstance(await archive.find_document(find), Found)


async def test_two_files_made_at_once_are_one(archive: Archive) -> None:
    one, store = archive.document.id, archive.store
    kept = [await store.write(lambda uow, pdf=pdf: uow.documents.keep_file(one, "kk", pdf)) for pdf in (b"1", b"2")]
    assert kept == [b"1", b"1"]
    of = await store.read(
        lambda uow: (uow.documents.of_subject(archive.document.subject_id), uow.documents.paper(one, "ru"))
    )
    assert of[0] == (archive.document,)
    assert of[1] is not None
    assert of[1].subject_name == RU.subject_name


def answered(document: Document, chat: ChatRef | None = CHAT) -> Notice:
    now, facts = document.issued_at, {"document": document.id}
    return Notice("once", Route.CHAT, "request-completed", document.number, now, now, facts, chat)


async def enclosed(archive: Archive, notice: Notice) -> Found | None:
    return await EncloseDocument(archive.store, archive.clock)(notice)


async def signs_in(archive: Archive, chat: ChatRef, person_id: str, until: datetime) -> None:
    await archive.store.write(lambda uow: uow.chats.bind(chat, person_id, until))


async def test_an_answer_brings_its_document_to_its_owner_alone(archive: Archive) -> None:
    document, now = archive.document, archive.clock.now()
    later = now + timedelta(days=30)
    assert await enclosed(archive, answered(document)) is None, "nobody is identified there"
    await signs_in(archive, CHAT, document.subject_id, later)
    assert await enclosed(archive, answered(document)) is None, "not made yet"
    await archive.store.write(lambda uow: uow.documents.keep_file(document.id, "kk", b"%PDF-"))
    assert await enclosed(archive, answered(document)) == Found(document, "kk", b"%PDF-")
    assert await archive.journaled(document.number, "document-enclosed") == 1
    assert await enclosed(archive, replace(answered(document), facts={})) is None

    stranger = await archive.store.write(lambda uow: uow.people.keep(registered(serial=9), archive.ids.new(), now))
    await signs_in(archive, CHAT, stranger.id, later)
    assert await enclosed(archive, answered(document)) is None, "the chat has changed hands"
    await signs_in(archive, CHAT, document.subject_id, now)
    assert await enclosed(archive, answered(document)) is None, "identified too long ago"


async def test_a_document_that_has_ceased_to_hold_is_brought_to_nobody(archive: Archive) -> None:
    document, now = archive.document, archive.clock.now()
    await signs_in(archive, CHAT, document.subject_id, now + timedelta(days=30))
    await archive.store.write(lambda uow: uow.documents.keep_file(document.id, "kk", b"%PDF-"))
    await archive.store.write(lambda uow: uow.documents.revoke(document.id, now))
    assert await enclosed(archive, answered(document)) is None
