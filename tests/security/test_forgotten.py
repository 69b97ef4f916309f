"""Who asked to be forgotten is not written to, though the law keeps what they filed until it is answered."""

import pytest

from adapters.db.database import Database
from domain.operations.documents.revoke_document import Revoke, Revoked
from domain.operations.identity.delete_me import Deleted, DeleteMe
from domain.operations.requests.complete_request import Completed
from domain.operations.requests.take_request import Take, Taken
from tests.support.booking import CLINIC
from tests.support.desk import Desk


@pytest.fixture
async def desk(database: Database) -> Desk:
    desk = Desk(database)
    await desk.opens()
    return desk


async def test_what_is_answered_later_is_not_told_to_a_forgotten_chat(desk: Desk) -> None:
    citizen = await desk.citizen(1)
    person, until = citizen.person, citizen.verified_until
    assert person
    assert until
    await desk.store.write(lambda uow: uow.chats.bind(citizen.chat, person.id, until))
    request = await desk.has(citizen)
    assert await DeleteMe(desk.store, desk.clock)(citizen.chat) == Deleted(kept=True)
    assert isinstance(await desk.take(Take(CLINIC.code, request.number)), Taken)
    assert isinstance(await desk.completes(request), Completed)
    [document] = await desk.store.read(lambda uow: uow.documents.of_request(request.number))
    assert isinstance(await desk.revoke(Revoke(document.code, f"clinic:{CLINIC.code}")), Revoked)
    assert [way for _, way, _ in await desk.notices() if way == "chat"] == []
    assert await desk.lines(request, "request-completed") == 1
