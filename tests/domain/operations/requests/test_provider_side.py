"""What a provider does with a request, what the clock does, and what neither may do."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from adapters.db.database import Database
from domain.notices.kinds import NoticeKind
from domain.operations.documents.find_document import Found
from domain.operations.documents.revoke_document import Revoke, Revoked
from domain.operations.requests.complete_request import Complete, Completed, FilledWrong, SigningFailed
from domain.operations.requests.refuse_request import NoSuchGround, Refuse, RequestRefused
from domain.operations.requests.suspend_request import Changed, Resume, Suspend
from domain.operations.requests.take_request import Take, Taken
from domain.operations.requests.view_request import RequestViewed, View
from domain.operations.requests.withdraw_request import RequestWithdrawn, Withdraw
from domain.people.acting import Acting
from domain.ports.registers import RegisterSilent
from domain.ports.service import Completion, Service
from domain.requests.answering import Flaw, Wrong
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.requests.state import RequestState as S
from tests.support.booking import CLINIC
from tests.support.desk import RESULT, SERVICE, STANDARD, SUSPENDING, TERM, Desk

MOVES = ("take", "complete", "refuse", "suspend", "resume", "withdraw", "breach", "accept")
# What each act makes of a request in each state; what is not here must leave it as it is.
TABLE = {
    S.SENT: {"refuse": S.REFUSED, "withdraw": S.CANCELLED},
    S.DEFERRED: {"refuse": S.REFUSED, "withdraw": S.CANCELLED, "accept": S.ACCEPTED},
    S.ACCEPTED: {
        "take": S.IN_WORK,
        "complete": S.COMPLETED,
        "refuse": S.REFUSED,
        "suspend": S.SUSPENDED,
        "withdraw": S.CANCELLED,
        "breach": S.BREACHED,
    },
    S.IN_WORK: {
        "complete": S.COMPLETED,
        "refuse": S.REFUSED,
        "suspend": S.SUSPENDED,
        "withdraw": S.CANCELLED,
        "breach": S.BREACHED,
    },
    S.SUSPENDED: {"resume": S.IN_WORK, "refuse": S.REFUSED, "withdraw": S.CANCELLED},
    S.BREACHED: {"complete": S.COMPLETED, "refuse": S.REFUSED, "withdraw": S.CANCELLED},
    S.COMPLETED: {},
    S.REFUSED: {},
    S.CANCELLED: {},
}


@pytest.fixture
async def desk(database: Database) -> Desk:
    desk = Desk(database)
    await desk.opens()
    return desk


def act(desk: Desk, move: str, citizen: Acting, request: Request) -> Callable[[], Awaitable[object]]:
    code, number = request.provider_code, request.number
    return {
        "take": lambda: desk.take(Take(code, number)),
        "complete": lambda: desk.completes(request),
        "refuse": lambda: desk.refuses(request),
        "suspend": lambda: desk.suspend(Suspend(code, number)),
        "resume": lambda: desk.resume(Resume(code, number)),
        "withdraw": lambda: desk.withdraw(Withdraw(citizen, number)),
        "breach": lambda: desk.watch(desk.clock.now()),
        "accept": lambda: desk.accepting(desk.clock.now()),
    }[move]


async def test_every_act_in_every_state(desk: Desk) -> None:
    citizen = await desk.citizen(1)
    for state, moves in TABLE.items():
        for move in MOVES:
            ago = -2 * TERM if move == "breach" else timedelta(0 if move == "accept" else 1)
            standard = SUSPENDING if move in {"suspend", "resume"} else STANDARD
            request = await desk.has(citizen, state, standard=standard, accepted=ago)
            before = len(await history(desk, request))
            for _ in range(2):
                await act(desk, move, citizen, request)()
            expected = moves.get(move, state)
            assert (await desk.now(request)).state is expected, (state, move)
            assert len(await history(desk, request)) == before + (move in moves), (state, move)


async def history(desk: Desk, request: Request) -> list[EventKind]:
    return [each.event for each in await desk.store.read(lambda uow: uow.requests.history(request.number))]


@pytest.mark.parametrize("state", [S.COMPLETED, S.REFUSED, S.CANCELLED])
async def test_what_is_closed_says_so(desk: Desk, state: S) -> None:
    citizen = await desk.citizen(1)
    request = await desk.has(citizen, state, standard=SUSPENDING)
    done = {S.COMPLETED: "complete", S.REFUSED: "refuse", S.CANCELLED: "withdraw"}[state]
    for move in ("take", "complete", "refuse", "suspend", "resume", "withdraw"):
        outcome = await act(desk, move, citizen, request)()
        if move == done:
            assert isinstance(outcome, Completed | RequestRefused | RequestWithdrawn)
        else:
            assert outcome == Refusal(RefusalCode.NOT_OPEN, number=request.number), move
    assert desk.signer.signed == 0


async def test_anothers_request_and_a_booking_are_not_there(desk: Desk) -> None:
    citizen, stranger = await desk.citizen(1), await desk.citizen(2)
    request = await desk.has(citizen)
    for number, code in ((request.number, "almaty-02"), ("AAA-AAA-AAA", CLINIC.code)):
        for command in (Take(code, number), Suspend(code, number), Resume(code, number)):
            assert await desk.requests.carry_out(command) == NotFound()
        assert await desk.requests.carry_out(Complete(code, number, RESULT)) == NotFound()
        assert await desk.requests.carry_out(Refuse(code, number, "expired", "x" * 20)) == NotFound()
        assert await desk.requests.view(code, number) is None
        assert await desk.requests.form(code, number) is None
    assert await desk.withdraw(Withdraw(stranger, request.number)) == NotFound()
    assert (await desk.now(request)).state is S.ACCEPTED
    assert await desk.lines(request, "request-viewed") == 0


async def test_taken_answered_and_told(desk: Desk) -> None:
    citizen = await desk.citizen(1)
    request = await desk.has(citizen)
    assert isinstance(await desk.take(Take(CLINIC.code, request.number)), Taken)
    first, second = await desk.completes(request), await desk.completes(request)
    assert isinstance(first, Completed)
    assert isinstance(second, Completed)
    assert first.request.number == second.request.number
    assert desk.signer.signed == 1
    found = await desk.store.read(lambda uow: uow.documents.of_request(request.number))
    assert [each.kind for each in found] == [SERVICE]
    assert await desk.store.read(lambda uow: uow.requests.result(request.number)) == RESULT
    assert await desk.told(NoticeKind.REQUEST_IN_WORK, "chat") == 1
    assert await desk.told(NoticeKind.REQUEST_COMPLETED, "chat") == 1
    assert await desk.lines(request, "request-completed") == 1


async def test_two_press_at_once_and_one_document_is_issued(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))

    async def other_press() -> None:
        desk.signer.meanwhile = None
        assert isinstance(await desk.completes(request), Completed)

    desk.signer.meanwhile = other_press
    assert isinstance(await desk.completes(request), Completed)
    assert len(await desk.store.read(lambda uow: uow.documents.of_request(request.number))) == 1


@pytest.mark.parametrize("how", ["complete", "refuse"])
async def test_cancelled_while_it_was_signed(desk: Desk, how: str) -> None:
    citizen = await desk.citizen(1)
    request = await desk.has(citizen)

    async def given_up() -> None:
        desk.signer.meanwhile = None
        await desk.withdraw(Withdraw(citizen, request.number))

    desk.signer.meanwhile = given_up
    outcome = await act(desk, how, citizen, request)()
    assert outcome == Refusal(RefusalCode.NOT_OPEN, number=request.number)
    assert (await desk.now(request)).state is S.CANCELLED
    assert not await desk.store.read(lambda uow: uow.documents.of_request(request.number))


async def test_a_paper_that_does_not_come_out_is_told_at_its_field(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    desk.typesetter.stuck = True
    assert await desk.issue.receipt(request, "kk") is None, "it was sent, paper or not"
    assert await desk.completes(request) == FilledWrong({"conclusion": Wrong(Flaw.NOT_PRINTABLE)})
    assert await desk.refuses(request) == Wrong(Flaw.NOT_PRINTABLE)
    assert (await desk.now(request)).state is S.ACCEPTED
    desk.typesetter.stuck = False
    assert isinstance(await desk.completes(request), Completed)


async def test_a_silent_signer_leaves_everything_as_it_was(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    desk.signer.silent = True
    assert await desk.completes(request) == SigningFailed()
    assert await desk.refuses(request) == SigningFailed()
    assert (await desk.now(request)).state is S.ACCEPTED
    assert await desk.store.read(lambda uow: uow.requests.result(request.number)) == {}
    desk.signer.silent = False
    assert isinstance(await desk.completes(request), Completed)


async def test_a_silent_register_leaves_everything_as_it_was(database: Database) -> None:
    desk = Desk(database, Told())
    await desk.opens()
    request = await desk.has(await desk.citizen(1))
    assert await desk.completes(request) == RegisterDidNotAnswer()
    assert (await desk.now(request)).state is S.ACCEPTED
    assert not await desk.store.read(lambda uow: uow.documents.of_request(request.number))


class Told(Service):
    service = SERVICE

    async def before_completion(self, completion: Completion) -> None:
        raise RegisterSilent


WRONGLY_FILLED = [
    ({}, {"conclusion": Flaw.EMPTY, "doctor": Flaw.EMPTY, "valid_until": Flaw.EMPTY}),
    (RESULT | {"conclusion": "x"}, {"conclusion": Flaw.TOO_SHORT}),
    (RESULT | {"conclusion": "x" * 601}, {"conclusion": Flaw.TOO_LONG}),
    (RESULT | {"doctor": "nobody"}, {"doctor": Flaw.NOT_AN_OPTION}),
    (RESULT | {"doctor": "' OR 1=1"}, {"doctor": Flaw.NOT_AN_OPTION}),
    (RESULT | {"valid_until": "31.02.2027"}, {"valid_until": Flaw.NOT_A_DATE}),
    (RESULT | {"valid_until": "2026-11-23"}, {"valid_until": Flaw.TOO_EARLY}),
    (RESULT | {"valid_until": "2028-11-23"}, {"valid_until": Flaw.TOO_LATE}),
]


async def test_what_was_filled_in_wrong_is_named(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    for said, flaws in WRONGLY_FILLED:
        outcome = await desk.completes(request, said)
        assert isinstance(outcome, FilledWrong)
        assert {name: wrong.flaw for name, wrong in outcome.flaws.items()} == flaws, said
    assert desk.signer.signed == 0


async def test_a_refusal_needs_a_ground_of_its_standard_and_a_reason(desk: Desk) -> None:
    request, indebted = (
        await desk.has(citizen := await desk.citizen(1)),
        await desk.has(citizen, standard=SUSPENDING),
    )
    for ground in ("no-such-ground", "debts", ""):
        assert await desk.refuses(request, ground) == NoSuchGround(), ground
    assert await desk.refuses(indebted, "debts") == NoSuchGround(), "it only suspends"
    assert await desk.refuses(request, reason=" \u202e  ") == Wrong(Flaw.TOO_SHORT, "10")
    assert isinstance(await desk.refuses(request), RequestRefused)
    found = await desk.store.read(lambda uow: uow.requests.result(request.number))
    assert found == {"ground": "unreliable", "reason": "Құжаттың мерзімі өтіп кеткен"}
    assert (await history(desk, request))[-1] is EventKind.REFUSED


async def test_only_a_suspending_standard_suspends(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    assert await desk.suspend(Suspend(CLINIC.code, request.number)) == NoSuchGround()
    assert (await desk.now(request)).state is S.ACCEPTED


async def test_a_suspended_clock_stands_still(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1), standard=SUSPENDING)
    assert request.due_at
    desk.clock.goes_on(hours=5)
    assert isinstance(await desk.suspend(Suspend(CLINIC.code, request.number)), Changed)
    assert isinstance(await desk.take(Take(CLINIC.code, request.number)), Refusal), "taking is not resuming"
    desk.clock.goes_on(hours=48)
    assert await desk.watch(desk.clock.now()) == 0
    assert await desk.told(NoticeKind.TERM_SOON, "desk") == 0
    assert isinstance(await desk.resume(Resume(CLINIC.code, request.number)), Changed)
    assert (await desk.now(request)).due_at == request.due_at + timedelta(hours=48)
    await desk.watch(desk.clock.now())
    assert await desk.told(NoticeKind.TERM_SOON, "desk") == 0, "three hours of eight are left"
    desk.clock.goes_on(hours=2)
    await desk.watch(desk.clock.now())
    assert await desk.told(NoticeKind.TERM_SOON, "desk") == 1
    desk.clock.goes_on(hours=1, seconds=1)
    assert await desk.watch(desk.clock.now()) == 1


async def test_a_reminder_at_a_quarter_and_a_breach_after_the_term(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    for hours, reminders, breaches in ((5.9, 0, 0), (0.1, 1, 0), (0.5, 1, 0), (1.5, 1, 0), (0.1, 1, 1), (5, 1, 1)):
        desk.clock.goes_on(hours=hours)
        for _ in range(2):
            await desk.watch(desk.clock.now())
        assert await desk.told(NoticeKind.TERM_SOON, "desk") == reminders
        assert await desk.told(NoticeKind.REQUEST_BREACHED, "chat") == breaches
        assert await desk.told(NoticeKind.REQUEST_BREACHED, "desk") == breaches
    assert isinstance(await desk.completes(request), Completed), "late, but answered"


async def test_a_deferred_one_is_accepted_at_opening(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1), S.DEFERRED, accepted=timedelta(hours=3))
    assert await desk.accepting(desk.clock.now()) == 0
    desk.clock.goes_on(hours=3)
    assert [await desk.accepting(desk.clock.now()) for _ in range(2)] == [1, 0]
    assert (await desk.now(request)).due_at == request.due_at
    assert await desk.told(NoticeKind.REQUEST_ACCEPTED, "chat") == 1


async def test_each_look_is_in_the_journal_and_shows_what_is_needed(desk: Desk) -> None:
    citizen = await desk.citizen(1)
    request = await desk.has(citizen)
    for _ in range(2):
        viewed = await desk.view(View(CLINIC.code, request.number))
    assert isinstance(viewed, RequestViewed)
    assert viewed.subject == citizen.person
    assert viewed.answers["purpose"] == "school"
    assert {each.id for each in viewed.doctors} >= {RESULT["doctor"]}
    assert not viewed.may_suspend
    assert await desk.lines(request, "request-viewed") == 2


async def test_the_list_is_by_due_time_and_counts_what_is_open(desk: Desk) -> None:
    citizen = await desk.citizen(1)
    later = await desk.has(citizen, accepted=timedelta(hours=2))
    sooner = await desk.has(citizen)
    closed = await desk.has(citizen, S.REFUSED)
    await desk.has(citizen, clinic="almaty-02")
    requests = desk.requests
    assert [one.number for one in await requests.listed(CLINIC.code, 9, closed=False)] == [
        sooner.number,
        later.number,
    ]
    assert [one.number for one in await requests.listed(CLINIC.code, 9, closed=True)] == [closed.number]
    assert await requests.open_count(CLINIC.code) == 2


async def test_what_was_issued_is_fetched_and_revoked_by_its_issuer_alone(desk: Desk) -> None:
    request = await desk.has(await desk.citizen(1))
    await desk.completes(request)
    (document,) = await desk.store.read(lambda uow: uow.documents.of_request(request.number))
    fetched = await desk.requests.document(CLINIC.code, document.id, "ru")
    assert isinstance(fetched, Found)
    assert fetched.pdf == b"%PDF- phc-certificate ru signed"
    assert await desk.requests.document("almaty-02", document.id, "ru") == NotFound()
    assert await desk.requests.carry_out(Revoke(document.code, "clinic:almaty-02")) == NotFound()
    assert isinstance(await desk.requests.carry_out(Revoke(document.code, f"clinic:{CLINIC.code}")), Revoked)
    assert await desk.lines(request, "document-fetched") == 1
