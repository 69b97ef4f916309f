"""A doctor called home: the area, who comes and when, whether they came, and who was sent to 103."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from adapters.db.database import Database
from domain.operations.drafts.keep_answer import AnswerKept, GiveAnswer
from domain.operations.drafts.open_draft import Open
from domain.operations.emergencies.record_red_flag import RED_FLAG, Recorded, RecordRedFlag, RedFlag, Seen
from domain.operations.requests.complete_request import Complete, Completed, FilledWrong
from domain.operations.requests.submit_request import Submitted
from domain.operations.requests.suggest_result import Suggest, Suggested, SuggestResult
from domain.people.acting import Acting, ChatRef
from domain.requests.answering import Flaw, Wrong
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Request
from domain.services.home_visit.confirm_home_visit import ConfirmHomeVisit, Tell, Told
from domain.services.home_visit.find_home_area import AreaOf, FindHomeArea, HomeArea
from domain.services.home_visit.notices import HomeVisitNotice
from domain.services.home_visit.service import HomeVisit
from domain.understanding import Danger
from tests.support.booking import CLINIC, DOCTORS, THERAPIST
from tests.support.office import Office

SERVICE, UNIT = "home-visit", "almaty-auezov"
ANSWERS: dict[str, Any] = {
    "symptoms": ["fever", "cough", "other"],
    "complaint": None,
    "temperature": "38,5",
    "district": UNIT,
    "address": "Төле би көшесі, 1",
    "entry": None,
}
AT_NOON = "2026-11-24T12:00"


class Homes(Office):
    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.services._by_service[SERVICE] = HomeVisit(self.store, self.registers)
        self.tell = ConfirmHomeVisit(self.store, self.clock)
        self.area = FindHomeArea(self.store, self.clock, self.registers)
        self.suggest = SuggestResult(self.store, self.clock, self.services)

    async def opens(self) -> "Homes":
        clinic = replace(CLINIC, unit=UNIT)
        await self.store.write(lambda uow: (uow.providers.add([clinic]), uow.providers.add_doctors(DOCTORS)))
        return self

    async def calls(self, citizen: Acting, **other: Any) -> Request:
        return await self.files(citizen, SERVICE, **{**ANSWERS, **other})

    async def is_answered(self, number: str, visit_at: str = AT_NOON) -> Any:
        said = {"doctor": THERAPIST.id, "visit_at": visit_at, "note": None}
        return await self.complete(Complete(CLINIC.code, number, said))

    async def history(self, number: str) -> list[EventKind]:
        return [each.event for each in await self.store.read(lambda uow: uow.requests.history(number))]


@pytest.fixture
async def homes(database: Database) -> Homes:
    return await Homes(database).opens()


async def test_the_phone_is_known_and_not_asked(homes: Homes) -> None:
    citizen = await homes.citizen()
    opened = await homes.begins(citizen, SERVICE)
    assert opened.draft.answers == {"phone": homes.person(citizen).phone.e164}  # type: ignore[union-attr]


async def test_the_area_is_the_clinics_unit_and_silence_is_told(homes: Homes) -> None:
    citizen, stranger = await homes.citizen(), await homes.citizen(701, serial=2)
    number = (await homes.begins(citizen, SERVICE)).draft.number
    found = await homes.area(AreaOf(citizen, number))
    assert isinstance(found, HomeArea)
    assert (found.address, found.unit, found.is_inside) == ("Төле би көшесі, 1", "auezov", False)
    assert await homes.area(AreaOf(stranger, number)) == NotFound()
    homes.registers.silent = True
    assert await homes.area(AreaOf(citizen, number)) == HomeArea(found.clinic, is_silent=True)


async def test_no_doctor_goes_beyond_the_clinics_area(homes: Homes) -> None:
    citizen = await homes.citizen()
    opened = await homes.begins(citizen, SERVICE)
    await homes.answers(citizen, opened.draft, {**ANSWERS, "district": "almaty-medeu"})
    assert await homes.sends(citizen, opened.draft.number, digits="") == Refusal(RefusalCode.OUTSIDE_UNIT)
    assert len(await homes.find_drafts(citizen)) == 1
    await homes.answers(citizen, opened.draft, {"district": UNIT})
    assert isinstance(await homes.sends(citizen, opened.draft.number, digits=""), Submitted)


async def test_one_open_call_a_person(homes: Homes) -> None:
    citizen = await homes.citizen()
    request = await homes.calls(citizen)
    again = await homes.open_draft(Open(citizen, SERVICE, homes.person(citizen)))
    assert again == Refusal(RefusalCode.OPEN_ALREADY, number=request.number)


async def test_who_was_not_answered_in_time_may_call_again(homes: Homes) -> None:
    citizen = await homes.citizen()
    await homes.calls(citizen)
    homes.clock.goes_on(minutes=31)
    await homes.watch(homes.clock.now())
    assert isinstance(await homes.calls(citizen), Request)


async def test_who_comes_and_when_is_told_and_the_question_waits_for_its_hour(homes: Homes) -> None:
    citizen = await homes.citizen()
    request = await homes.calls(citizen)
    assert isinstance(await homes.is_answered(request.number), Completed)
    assert await homes.told(HomeVisitNotice.PLANNED) == 1
    assert await homes.told(HomeVisitNotice.ASKED) == 1
    result = await homes.store.read(lambda uow: uow.requests.result(request.number))
    assert result == {"doctor": THERAPIST.id, "visit_at": "2026-11-24T12:00:00+05:00", "note": None}
    assert isinstance(await homes.is_answered(request.number), Completed)
    assert await homes.told(HomeVisitNotice.PLANNED) == 1


async def test_the_visit_is_made_the_day_it_is_accepted(homes: Homes) -> None:
    request = await homes.calls(await homes.citizen())
    outcome = await homes.is_answered(request.number, "2026-11-25T12:00")
    assert isinstance(outcome, FilledWrong)
    assert set(outcome.flaws) == {"visit_at"}


async def test_nobody_is_promised_an_hour_that_has_passed(homes: Homes) -> None:
    request = await homes.calls(await homes.citizen())
    outcome = await homes.is_answered(request.number, "2026-11-24T09:00")
    assert outcome == FilledWrong({"visit_at": Wrong(Flaw.TOO_EARLY, "24.11.2026 10:00")})
    assert isinstance(await homes.is_answered(request.number, "2026-11-24T10:00"), Completed)


async def test_the_desk_is_offered_the_district_doctor(homes: Homes) -> None:
    request = await homes.calls(await homes.citizen())
    asked = Suggest(CLINIC.code, request.number)
    assert await homes.suggest(asked) == Suggested({"doctor": THERAPIST.id})
    assert await homes.suggest(Suggest("other", request.number)) == NotFound()
    homes.registers.silent = True
    assert await homes.suggest(asked) == Suggested(is_silent=True)
    await homes.is_answered(request.number)
    assert await homes.suggest(asked) == Suggested()


async def test_one_tap_disputes_it_and_the_clinic_hears_once(homes: Homes) -> None:
    citizen, stranger = await homes.citizen(), await homes.citizen(701, serial=2)
    request = await homes.calls(citizen)
    early = await homes.tell(Tell(citizen, request.number, came=False))
    assert early == Refusal(RefusalCode.NOT_LIVING, number=request.number)
    await homes.is_answered(request.number)
    before = await homes.tell(Tell(citizen, request.number, came=False))
    assert isinstance(before, Refusal)
    homes.clock.at = datetime.fromisoformat("2026-11-24T14:00:00+05:00")
    assert await homes.tell(Tell(stranger, request.number, came=False)) == NotFound()
    for _ in range(2):
        told = await homes.tell(Tell(citizen, request.number, came=False))
        assert isinstance(told, Told)
        assert not told.came
    assert await homes.told(HomeVisitNotice.DISPUTED) == 2, "the desk and the group, once each"
    assert (await homes.history(request.number))[-1] is EventKind.DISPUTED
    late = await homes.tell(Tell(citizen, request.number, came=True))
    assert isinstance(late, Told)
    assert (await homes.history(request.number))[-2:] == [EventKind.DISPUTED, EventKind.HAPPENED]


async def test_somebody_unknown_is_sent_to_103_and_counted_without_a_name(homes: Homes) -> None:
    unknown, record = Acting(ChatRef(1, 900), 900, "kk"), RecordRedFlag(homes.store, homes.clock)
    day = homes.clock.now().date()
    for _ in range(3):
        assert await record(RedFlag(unknown, Seen.CHOSEN)) == Recorded()
    assert await homes.store.read(lambda uow: uow.tallies.counted(RED_FLAG, day)) == 1
    homes.clock.goes_on(minutes=10)
    await record(RedFlag(unknown, Seen.WRITTEN))
    await record(RedFlag(await homes.citizen(), Seen.CHOSEN))
    assert await homes.store.read(lambda uow: uow.tallies.counted(RED_FLAG, day)) == 3
    assert await homes.store.read(lambda uow: uow.tallies.counted(RED_FLAG, day + timedelta(days=1))) == 0
    since = homes.clock.now() - timedelta(days=1)
    assert await homes.store.read(lambda uow: uow.journal.count("chat:1:900", RED_FLAG, since=since)) == 2


async def test_danger_is_told_of_an_answer_once(homes: Homes) -> None:
    """By the age of whom it is for."""
    citizen = await homes.citizen()
    number = (await homes.begins(citizen, SERVICE, answers=(("symptoms", ["fever"]),))).draft.number

    async def told(question: str, said: str | list[str]) -> Danger | None:
        kept = await homes.keep_answer(GiveAnswer(citizen, number, question, said))
        assert isinstance(kept, AnswerKept)
        return kept.danger

    assert await told("temperature", "38,5") is None
    assert await told("temperature", "39,5") == Danger("urgent", "fever")
    assert await told("entry", "2") is None
    assert await told("symptoms", ["cough"]) is None
    subject = replace(homes.person(citizen), birth_date=date(2026, 10, 1))
    asked = homes.services.of(SERVICE).danger
    assert asked(subject, {"symptoms": ["fever"], "temperature": 38.0}, homes.clock.now()) == Danger(
        "103", "infant-fever"
    )
    assert asked(subject, {"symptoms": ["cough"], "temperature": 38.0}, homes.clock.now()) is None
