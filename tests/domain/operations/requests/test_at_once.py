"""Two hands on one draft or one request: nothing is lost, undone or done twice. On both databases."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from adapters.db.database import Database
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer
from domain.operations.drafts.open_draft import Open
from domain.operations.identity.list_dependants import ListDependants
from domain.operations.requests.complete_request import Completed
from domain.operations.requests.refuse_request import RequestRefused
from domain.operations.requests.submit_request import Submit
from domain.operations.requests.take_request import Take, Taken
from domain.operations.requests.watch_terms import AT_ONCE
from domain.operations.requests.withdraw_request import RequestWithdrawn, Withdraw
from domain.people.consent import REGISTERS_VERSION
from domain.people.iin import Iin
from domain.people.person import Attachment
from domain.ports.service import Completion, Service
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.state import RequestState
from tests.support.booking import CLINIC
from tests.support.desk import SERVICE, Desk
from tests.support.office import CERTIFICATE, CERTIFICATE_ANSWERS, Office

Meanwhile = Callable[[], Awaitable[object]]


@pytest.fixture
async def office(database: Database) -> Office:
    return await Office(database).opens()


@pytest.fixture
async def desk(database: Database) -> Desk:
    desk = Desk(database)
    await desk.opens()
    return desk


def while_registers_think(office: Office, meanwhile: Meanwhile) -> None:
    """Once: the next time somebody's attachment is asked for."""
    ask, registers = office.registers.attachment, office.registers

    async def slowly(iin: Iin) -> Attachment | None:
        registers.attachment = ask  # type: ignore[method-assign]
        await meanwhile()
        return await ask(iin)

    registers.attachment = slowly  # type: ignore[method-assign]


def while_it_is_signed(desk: Desk, meanwhile: Meanwhile) -> None:
    """Once."""

    async def only_now() -> None:
        desk.signer.meanwhile = None
        await meanwhile()

    desk.signer.meanwhile = only_now


async def test_an_answer_given_while_registers_are_asked_is_not_lost(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    while_registers_think(office, lambda: office.answers(citizen, opened.draft, {"purpose": "work"}))
    again = await office.begins(citizen)
    assert again.is_resumed
    assert again.draft.answers == {"purpose": "work"}


async def test_what_was_sent_while_registers_are_asked_does_not_come_back_as_a_draft(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft)
    while_registers_think(office, lambda: office.sends(citizen, opened.draft.number))
    told = await office.open_draft(Open(citizen, CERTIFICATE, office.person(citizen)))
    assert told == Refusal(RefusalCode.OPEN_ALREADY, number=opened.draft.number)
    assert await office.find_drafts(citizen) == ()


async def test_begun_from_two_chats_it_is_one_draft(office: Office) -> None:
    citizen = await office.citizen()
    opened = await asyncio.gather(*(office.begins(citizen) for _ in range(4)))
    assert len({one.draft.number for one in opened}) == 1
    assert len(await office.find_drafts(citizen)) == 1


async def test_two_answers_at_once_are_both_kept(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    for _ in range(5):
        said = [
            office.keep_answer(GiveAnswer(citizen, opened.draft.number, *one))
            for one in CERTIFICATE_ANSWERS.items()
        ]
        assert all(isinstance(one, AnswerKept) for one in await asyncio.gather(*said))
        [kept] = await office.find_drafts(citizen)
        assert kept.draft.answers == CERTIFICATE_ANSWERS
        await asyncio.gather(
            *(office.keep_answer.take_back(citizen, opened.draft.number, name) for name in CERTIFICATE_ANSWERS)
        )
        [kept] = await office.find_drafts(citizen)
        assert kept.draft.answers == {}


async def test_who_lost_the_right_while_registers_are_asked_files_nothing(office: Office) -> None:
    citizen = await office.citizen()
    parent = office.registers.people[office.person(citizen).iin]
    office.has_child(parent)
    family = ListDependants(office.store, office.clock, office.ids, office.registers)
    [link] = (await family(citizen)).people  # type: ignore[union-attr]
    opened = await office.begins(citizen, subject=link.person)
    await office.answers(citizen, opened.draft)
    code = await office.fresh_code(citizen, opened.draft.number)

    async def court_decides() -> None:
        office.registers.children[parent.iin] = ()
        await family(citizen)

    while_registers_think(office, court_decides)
    told = await office.submit(Submit(citizen, opened.draft.number, code, agreed=REGISTERS_VERSION))
    assert told == Refusal(RefusalCode.NOT_REPRESENTATIVE)
    assert await office.store.read(lambda uow: uow.requests.request(opened.draft.number)) is None


async def test_taken_and_breached_while_it_is_signed_the_answer_counts(desk: Desk) -> None:
    """Nothing the doctor filled in is lost because a colleague, or the clock, moved the request meanwhile."""
    request = await desk.has(await desk.citizen(1))

    async def meanwhile() -> None:
        assert isinstance(await desk.take(Take(CLINIC.code, request.number)), Taken)
        assert await desk.watch(desk.clock.now() + timedelta(days=1)) == 1

    while_it_is_signed(desk, meanwhile)
    assert isinstance(await desk.completes(request), Completed)
    assert (await desk.now(request)).state is RequestState.COMPLETED
    assert await desk.told("request-completed", "chat") == 1


async def test_refused_at_two_desks_it_is_one_refusal(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    while_it_is_signed(desk, lambda: desk.refuses(request))
    assert isinstance(await desk.refuses(request), RequestRefused)
    assert await desk.told("request-refused", "chat") == 1
    assert len(await desk.store.read(lambda uow: uow.documents.of_request(request.number))) == 1


async def test_given_up_while_it_is_signed_no_register_hears_of_it_and_nothing_is_issued(
    database: Database,
) -> None:
    told_to_register: list[str] = []

    class Telling(Service):
        service = SERVICE

        async def before_completion(self, completion: Completion) -> None:
            told_to_register.append(completion.request.number)

    desk = Desk(database, Telling())
    await desk.opens()
    citizen = await desk.citizen(1)
    request = await desk.has(citizen)
    while_it_is_signed(desk, lambda: desk.withdraw(Withdraw(citizen, request.number)))
    assert await desk.completes(request) == Refusal(RefusalCode.NOT_OPEN, number=request.number)
    assert told_to_register == []
    assert await desk.store.read(lambda uow: uow.documents.of_request(request.number)) == ()


async def test_answered_and_given_up_at_once_one_of_them_holds(desk: Desk) -> None:
    citizen = await desk.citizen(1)
    for _ in range(5):
        request = await desk.has(citizen)
        answered, withdrawn, _taken = await asyncio.gather(
            desk.completes(request),
            desk.withdraw(Withdraw(citizen, request.number)),
            desk.take(Take(CLINIC.code, request.number)),
        )
        assert isinstance(answered, Completed) != isinstance(withdrawn, RequestWithdrawn), (answered, withdrawn)
        expected = RequestState.COMPLETED if isinstance(answered, Completed) else RequestState.CANCELLED
        assert (await desk.now(request)).state is expected


async def test_two_watchers_remind_once(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    assert request.warn_at is not None
    seen = [request.warn_at + timedelta(seconds=late) for late in range(1, 5)]
    await asyncio.gather(*(desk.watch(now) for now in seen))
    assert await desk.told("term-soon", "desk") == await desk.told("term-soon", "group") == 1


async def test_after_a_week_of_darkness_everything_overdue_is_told(desk: Desk) -> None:
    """More than one turn takes."""
    citizen = await desk.citizen(1)
    overdue = [await desk.has(citizen, accepted=-timedelta(days=7)) for _ in range(AT_ONCE + 5)]
    turns = [await desk.watch(desk.clock.now()) for _ in range(3)]
    assert turns == [AT_ONCE, 5, 0]
    assert {(await desk.now(each)).state for each in overdue} == {RequestState.BREACHED}
    assert await desk.told("request-breached", "chat") == len(overdue)
    assert await desk.told("term-soon", "desk") == 0
