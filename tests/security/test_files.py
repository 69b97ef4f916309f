"""Attacks 30 and 31 where a file is kept: how much, whose, for whom, and how it lies there."""

from datetime import timedelta
from pathlib import Path

import pytest

from adapters.db.database import Database, open_database
from adapters.files.cleaner import WorkerCleaner
from domain.files import limits
from domain.files.flaw import FileFlaw
from domain.files.stored_file import FileKind
from domain.operations.files.keep_file import FileRefused, Keep
from domain.operations.files.read_file import FileRead
from domain.people.acting import Acting
from domain.requests.outcomes import NotFound
from tests.support import papers
from tests.support.booking import CLINIC
from tests.support.filing import Filing
from tests.support.patience import PATIENCE


@pytest.fixture
def filing(database: Database) -> Filing:
    return Filing(database)


async def test_30_what_is_kept_is_clean(database: Database) -> None:
    filing = Filing(database, WorkerCleaner(PATIENCE))
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    file = await filing.keeps(citizen, draft, papers.photo_that_tells())
    request = await filing.sends(citizen, draft)
    shown = await filing.shows(CLINIC.code, request.number, file)
    assert isinstance(shown, FileRead)
    assert file.kind is FileKind.PHOTO
    assert file.size == len(shown.body)
    assert papers.SECRET.encode() not in shown.body


async def test_30_on_disk_it_cannot_be_read(sqlite_url: str) -> None:
    database = open_database(sqlite_url)
    await database.start()
    filing = Filing(database)
    citizen = await filing.citizen(1)
    await filing.keeps(citizen, await filing.begins(citizen), b"very private paper" * 1000)
    await database.stop()
    folder = Path(sqlite_url.removeprefix("sqlite:///")).parent
    lying = b"".join(path.read_bytes() for path in folder.iterdir())
    assert b"file-kept" in lying
    assert b"very private paper" not in lying


async def test_31_too_big_is_refused_unread(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    refused = await filing.keep(Keep(citizen, draft.number, "proof", bytes(limits.MOST_BYTES + 1)))
    assert refused == FileRefused(FileFlaw.TOO_BIG)
    assert isinstance(refused, FileRefused)
    assert refused.limit == 10
    assert filing.cleaner.looked_at == []


async def test_31_a_request_and_a_day_have_their_measure(filing: Filing, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.operations.files.keep_file.MOST_OF_REQUEST", 100)
    monkeypatch.setattr("domain.operations.files.keep_file.MOST_A_DAY", 150)
    citizen = await filing.citizen(1)
    first, second = await filing.begins(citizen), await filing.begins(citizen)
    await filing.keeps(citizen, first, bytes(80))
    assert await filing.refuses(citizen, first, bytes(81)) is FileFlaw.REQUEST_FULL
    assert await filing.refuses(citizen, second, bytes(71)) is FileFlaw.QUOTA
    await filing.keeps(citizen, second, bytes(70))
    looked_at = len(filing.cleaner.looked_at)
    assert await filing.refuses(citizen, second, b"1") is FileFlaw.QUOTA
    assert len(filing.cleaner.looked_at) == looked_at, "no work for who is over the limit"
    neighbour = await filing.citizen(2)
    await filing.keeps(neighbour, await filing.begins(neighbour), bytes(80))
    filing.clock.at += timedelta(days=1)
    await filing.keeps(citizen, second, b"1")


async def test_31_somebody_elses_draft_takes_and_loses_nothing(filing: Filing) -> None:
    owner, stranger = await filing.citizen(1), await filing.citizen(2)
    draft = await filing.begins(owner)
    file = await filing.keeps(owner, draft, b"paper")
    assert await filing.refuses(stranger, draft, b"mine") is FileFlaw.NO_DRAFT
    assert await filing.refuses(stranger, draft, b"paper") is FileFlaw.NO_DRAFT, "nor is it told what is there"
    await filing.takes_back(stranger, file)
    assert await filing.of(draft) == (file,)


async def test_31_who_is_not_identified_sends_nothing(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    unknown = Acting(citizen.chat, 1, "kk")
    assert await filing.refuses(unknown, draft, b"paper") is FileFlaw.NOT_IDENTIFIED
    filing.clock.at += timedelta(days=30)
    assert await filing.refuses(citizen, draft, b"paper") is FileFlaw.NOT_IDENTIFIED


async def test_what_was_filed_is_neither_added_to_nor_taken_back(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    file = await filing.keeps(citizen, draft, b"paper")
    await filing.sends(citizen, draft)
    assert await filing.refuses(citizen, draft, b"more") is FileFlaw.NO_DRAFT
    await filing.takes_back(citizen, file)
    assert await filing.of(draft) == (file,)


async def test_another_clinic_sees_nothing_and_every_look_is_in_the_journal(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft, other = await filing.begins(citizen), await filing.begins(citizen)
    file = await filing.keeps(citizen, draft, b"paper")
    assert await filing.shows(CLINIC.code, draft.number, file) == NotFound(), "it is not sent yet"
    await filing.sends(citizen, draft)
    await filing.sends(citizen, other)
    assert await filing.shows("another", draft.number, file) == NotFound()
    assert await filing.shows(CLINIC.code, other.number, file) == NotFound()
    assert await filing.lines(draft.number, "file-read") == 0
    for looks in (1, 2):
        assert isinstance(await filing.shows(CLINIC.code, draft.number, file), FileRead)
        assert await filing.lines(draft.number, "file-read") == looks
