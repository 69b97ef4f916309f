"""From the first question to the number, as the law and the citizen see it. On both databases."""

import asyncio
from datetime import date, timedelta

import pytest

from adapters.db.database import Database
from domain.operations.drafts.drop_draft import Drop, Dropped
from domain.operations.drafts.keep_answer import GiveAnswer
from domain.operations.drafts.open_draft import Open, Opened
from domain.operations.identity.list_dependants import ListDependants
from domain.operations.requests.submit_request import ConsentExpected, Missing, Submit, Submitted
from domain.operations.requests.withdraw_request import RequestWithdrawn, Withdraw
from domain.people.consent import REGISTERS_VERSION
from domain.people.one_time_code import DeadCode, WrongCode
from domain.requests.answering import Flaw, Wrong
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.state import RequestState
from tests.support.identity import wrong
from tests.support.office import CERTIFICATE, CERTIFICATE_ANSWERS, LAW, Office


@pytest.fixture
async def office(database: Database) -> Office:
    return await Office(database).opens()


async def test_a_request_gets_the_number_of_its_draft_and_the_times_of_the_law(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    assert opened.provider is not None
    assert opened.form.missing(opened.draft.answers) == opened.form.questions[0]
    await office.answers(citizen, opened.draft)
    outcome = await office.sends(citizen, opened.draft.number)
    assert isinstance(outcome, Submitted)
    request = outcome.request
    assert request == await office.request(opened.draft.number)
    assert (request.state, request.standard) == (RequestState.ACCEPTED, "dsm-90-2021/phc-certificate")
    assert request.due_at is not None
    assert (request.due_at - office.clock.now()).seconds == 30 * 60
    assert await office.store.read(lambda uow: uow.requests.answers(request.number)) == CERTIFICATE_ANSWERS
    assert await office.find_drafts(citizen) == ()
    assert await office.told("request-filed") == 2


async def test_every_step_of_its_history_is_in_the_journal(office: Office) -> None:
    citizen, since = await office.citizen(), office.clock.now() - timedelta(seconds=1)
    request = await office.files(citizen)
    steps = [each.event for each in await office.store.read(lambda uow: uow.requests.history(request.number))]
    assert steps == ["submitted", "accepted"]
    for step in steps:
        action = f"request-{step}"
        told = await office.store.read(lambda uow, it=action: uow.journal.count(request.number, it, since=since))
        assert told == 1, step


async def test_sent_twice_it_is_one_request(office: Office) -> None:
    citizen = await office.citizen()
    request = await office.files(citizen)
    again = await office.sends(citizen, request.number, digits="000000")
    assert again == Submitted(request, before=True)
    assert await office.told("request-filed") == 2


async def test_sent_at_once_from_two_hands_it_is_one_request(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft)
    code = await office.fresh_code(citizen, opened.draft.number)
    sent = await asyncio.gather(*(office.sends(citizen, opened.draft.number, digits=code) for _ in range(5)))
    assert all(isinstance(one, Submitted) for one in sent), sent
    assert await office.told("request-filed") == 2


@pytest.mark.parametrize(
    ("sent_at", "state", "accepted_at"),
    [
        ("2026-11-24T18:00:00+05:00", RequestState.ACCEPTED, "2026-11-24T18:00:00+05:00"),
        ("2026-11-24T18:01:00+05:00", RequestState.DEFERRED, "2026-11-25T08:00:00+05:00"),
        ("2026-11-28T12:30:00+05:00", RequestState.DEFERRED, "2026-11-30T08:00:00+05:00"),
    ],
)
async def test_the_moment_of_sending_decides(
    office: Office, sent_at: str, state: RequestState, accepted_at: str
) -> None:
    """Opened at 17:55, sent at 18:01: judged at 18:01."""
    from datetime import datetime

    citizen = await office.citizen()
    office.clock.at = datetime.fromisoformat("2026-11-24T17:55:00+05:00")
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft)
    office.clock.at = datetime.fromisoformat(sent_at)
    outcome = await office.sends(citizen, opened.draft.number)
    assert isinstance(outcome, Submitted)
    assert (outcome.request.state, outcome.request.accepted_at) == (state, datetime.fromisoformat(accepted_at))


async def test_nothing_is_sent_unfinished_unsigned_or_without_consent(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    number = opened.draft.number
    assert await office.submit(Submit(citizen, number, "000000", agreed=REGISTERS_VERSION)) == Missing("purpose")
    await office.answers(citizen, opened.draft)
    assert await office.submit(Submit(citizen, number, "000000")) == ConsentExpected()
    assert await office.submit(Submit(citizen, number, "000000", agreed=REGISTERS_VERSION)) == DeadCode()
    code = await office.fresh_code(citizen, number)
    assert await office.submit(Submit(citizen, number, wrong(code), agreed=REGISTERS_VERSION)) == WrongCode(4)
    assert isinstance(await office.sends(citizen, number, digits=code), Submitted)


async def test_a_code_signs_one_request_only(office: Office) -> None:
    citizen = await office.citizen()
    parent = office.registers.people[office.person(citizen).iin]
    office.has_child(parent)
    [link] = (await ListDependants(office.store, office.clock, office.ids, office.registers)(citizen)).people  # type: ignore[union-attr]
    own, childs = await office.begins(citizen), await office.begins(citizen, subject=link.person)
    for opened in (own, childs):
        await office.answers(citizen, opened.draft)
    code = await office.fresh_code(citizen, own.draft.number)
    assert await office.sends(citizen, childs.draft.number, digits=code) == DeadCode()
    assert isinstance(await office.sends(citizen, own.draft.number, digits=code), Submitted)


async def test_who_is_not_attached_is_told_the_ground_and_keeps_the_draft(office: Office) -> None:
    citizen = await office.citizen(attached=False)
    refusal = await office.open_draft(Open(citizen, CERTIFICATE, office.person(citizen)))
    assert isinstance(refusal, Refusal)
    assert (refusal.code, refusal.ground) == (
        RefusalCode.NOT_ATTACHED,
        LAW.ground(CERTIFICATE, "9(2)", date(2026, 11, 24)),
    )
    [kept] = await office.find_drafts(citizen)
    assert kept.draft.waits_for == "attachment"
    office.attaches(office.registers.people[office.person(citizen).iin])
    opened = await office.begins(citizen)
    assert (opened.is_resumed, opened.draft.number, opened.draft.waits_for) == (True, kept.draft.number, None)


async def test_detached_while_filling_in(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft)
    office.registers.attached.clear()
    outcome = await office.sends(citizen, opened.draft.number)
    assert isinstance(outcome, Refusal)
    assert outcome.code is RefusalCode.NOT_ATTACHED


async def test_a_silent_register_is_no_answer_and_nothing_is_lost(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft)
    office.registers.silent = True
    assert isinstance(await office.sends(citizen, opened.draft.number), RegisterDidNotAnswer)
    assert isinstance(
        await office.open_draft(Open(citizen, CERTIFICATE, office.person(citizen))), RegisterDidNotAnswer
    )
    office.registers.silent = False
    assert isinstance(await office.sends(citizen, opened.draft.number), Submitted)


async def test_nobody_files_for_a_stranger(office: Office) -> None:
    citizen = await office.citizen()
    stranger = office.person(await office.citizen(701, serial=2))
    assert await office.open_draft(Open(citizen, CERTIFICATE, stranger)) == Refusal(RefusalCode.NOT_REPRESENTATIVE)


async def test_another_persons_draft_is_not_there(office: Office) -> None:
    citizen, stranger = await office.citizen(), await office.citizen(701, serial=2)
    opened = await office.begins(citizen)
    number = opened.draft.number
    assert await office.keep_answer(GiveAnswer(stranger, number, "purpose", "work")) == NotFound()
    assert await office.submit(Submit(stranger, number, "000000", agreed=REGISTERS_VERSION)) == NotFound()
    assert await office.drop_draft(Drop(stranger, number)) == NotFound()
    assert await office.find_drafts.one(stranger, number) == NotFound()
    assert await office.drop_draft(Drop(citizen, number)) == Dropped()


async def test_a_draft_is_gone_on_with_days_later(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft, {"purpose": "work"})
    office.clock.goes_on(days=3)
    again = await office.begins(citizen)
    assert isinstance(again, Opened)
    assert (again.draft.number, again.draft.answers) == (opened.draft.number, {"purpose": "work"})


async def test_a_wrong_answer_changes_nothing(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft, {"purpose": "work"})
    number = opened.draft.number
    assert await office.keep_answer(GiveAnswer(citizen, number, "purpose", "moon")) == Wrong(Flaw.NOT_AN_OPTION)
    assert await office.keep_answer(GiveAnswer(citizen, number, "no-such", "moon")) == NotFound()
    [kept] = await office.find_drafts(citizen)
    assert kept.draft.answers == {"purpose": "work"}


async def test_an_open_request_can_be_withdrawn_by_its_owner_only(office: Office) -> None:
    citizen, stranger = await office.citizen(), await office.citizen(701, serial=2)
    request = await office.files(citizen)
    assert await office.withdraw(Withdraw(stranger, request.number)) == NotFound()
    outcome = await office.withdraw(Withdraw(citizen, request.number))
    assert isinstance(outcome, RequestWithdrawn)
    assert (await office.request(request.number)).state is RequestState.CANCELLED
    assert await office.told("request-cancelled") == 2
    again = await office.withdraw(Withdraw(citizen, request.number))
    assert isinstance(again, RequestWithdrawn)
    assert await office.told("request-cancelled") == 2


async def test_the_answers_are_not_readable_in_the_database(office: Office) -> None:
    from sqlalchemy import text

    citizen = await office.citizen()
    request = await office.files(citizen, purpose="other", place="Zhuldyz kindergarten", note=None)
    sealed = await office.store.read(
        lambda uow: uow.connection.execute(  # type: ignore[attr-defined]
            text("SELECT answers FROM requests WHERE number = :number"), {"number": request.number}
        ).scalar()
    )
    assert b"Zhuldyz" not in bytes(sealed)
    answers = await office.store.read(lambda uow: uow.requests.answers(request.number))
    assert answers["place"] == "Zhuldyz kindergarten"


async def test_a_will_that_is_changed_is_confirmed_anew(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen, "donor-registration")
    said = {"will": "consent", "scope": "all", "sure-consent": "yes"}
    await office.answers(citizen, opened.draft, said)
    await office.answers(citizen, opened.draft, {"will": "refusal"})
    kept = await office.answers(citizen, opened.draft, {"will": "consent"})
    assert opened.form.missing(kept.answers) == opened.form.question("sure-consent")


async def test_so_is_one_that_is_changed_on_the_way_to_the_form(office: Office) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen, "donor-registration", answers=(("will", "consent"),))
    assert opened.draft.is_untouched
    kept = await office.answers(citizen, opened.draft, {"scope": "all", "sure-consent": "yes"})
    assert not kept.is_untouched
    await office.begins(citizen, "donor-registration", answers=(("will", "refusal"),))
    again = await office.begins(citizen, "donor-registration", answers=(("will", "consent"),))
    assert (again.draft.number, again.draft.answers["scope"]) == (kept.number, "all")
    assert again.form.missing(again.draft.answers) == again.form.question("sure-consent")


async def test_the_consent_of_a_request_can_be_proved(office: Office) -> None:
    citizen = await office.citizen()
    request = await office.files(citizen)
    given = await office.store.read(lambda uow: uow.consents.living(citizen.chat, f"registers:{request.number}"))
    assert given is not None
    said = given.text_version, given.language, given.given_at, given.person_id
    assert said == (REGISTERS_VERSION, citizen.language, request.submitted_at, request.applicant_id)


@pytest.mark.parametrize("agreed", ["", "2026-11-22"])
async def test_a_press_under_another_text_sends_nothing(office: Office, agreed: str) -> None:
    citizen = await office.citizen()
    opened = await office.begins(citizen)
    await office.answers(citizen, opened.draft)
    code = await office.fresh_code(citizen, opened.draft.number)
    assert await office.submit(Submit(citizen, opened.draft.number, code, agreed=agreed)) == ConsentExpected()
