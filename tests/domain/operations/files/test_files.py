"""Files from the first one sent to the last one forgotten."""

from datetime import timedelta

import pytest

from adapters.db.database import Database
from domain.files import limits
from domain.files.flaw import FileFlaw
from domain.files.stored_file import FileKind
from domain.operations.files.read_file import FileRead
from tests.support.filing import Filing


@pytest.fixture
def filing(database: Database) -> Filing:
    return Filing(database)


async def test_a_file_is_kept_and_read_by_whom_it_was_sent_to(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    file = await filing.keeps(citizen, draft, b"paper")
    assert (file.number, file.question, file.size, file.kind) == (draft.number, "proof", 5, FileKind.PDF)
    assert file.name == f"{file.id}.pdf"
    assert await filing.of(draft) == (file,)
    request = await filing.sends(citizen, draft)
    assert await filing.shows(request.provider_code, request.number, file) == FileRead(file, b"paper")


async def test_the_same_file_sent_twice_is_one(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    file = await filing.keeps(citizen, draft, b"paper")
    assert await filing.keeps(citizen, draft, b"paper") == file
    assert filing.cleaner.looked_at == [b"paper"]
    other = await filing.keeps(citizen, draft, b"paper", "another-question")
    assert await filing.of(draft) == (file, other)


async def test_files_of_one_second_stay_in_the_order_they_came(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft, other = await filing.begins(citizen), await filing.begins(citizen)
    kept = []
    for at in range(limits.MOST_FOR_QUESTION):
        kept.append(await filing.keeps(citizen, draft, bytes([at])))
        await filing.keeps(citizen, other, bytes([at]))
    assert len({file.kept_at for file in kept}) == 1
    assert await filing.of(draft) == tuple(kept)


async def test_so_many_for_a_question_until_one_is_taken_back(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    kept = [await filing.keeps(citizen, draft, bytes([at])) for at in range(limits.MOST_FOR_QUESTION)]
    assert await filing.refuses(citizen, draft, b"more") is FileFlaw.TOO_MANY
    await filing.keeps(citizen, draft, b"more", "another-question")
    for _ in range(2):
        await filing.takes_back(citizen, kept[0])
    assert await filing.lines(draft.number, "file-dropped") == 1
    await filing.keeps(citizen, draft, b"more")


async def test_a_flaw_is_told_and_nothing_kept(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    draft = await filing.begins(citizen)
    filing.cleaner.flaw = FileFlaw.PROTECTED
    assert await filing.refuses(citizen, draft, b"locked") is FileFlaw.PROTECTED
    assert await filing.of(draft) == ()


async def test_what_was_sent_stays_and_what_was_given_up_goes(filing: Filing) -> None:
    citizen = await filing.citizen(1)
    drafts = [await filing.begins(citizen) for _ in range(3)]
    sent, begun, given_up = drafts
    for draft in drafts:
        await filing.keeps(citizen, draft, b"paper")
    await filing.sends(citizen, sent)
    await filing.store.write(lambda uow: uow.drafts.drop(given_up.number))
    assert await filing.forget(filing.clock.now()) == 0, "not on the day it came"
    assert await filing.forget(filing.clock.now() + limits.DAY + timedelta(seconds=1)) == 1
    assert [len(await filing.of(draft)) for draft in (sent, begun, given_up)] == [1, 1, 0]
