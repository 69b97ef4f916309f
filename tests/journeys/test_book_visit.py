"""A citizen books a doctor: the way it should go."""

import pytest
from icalendar import Calendar

from domain.booking.visit import VisitState
from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.steps import (
    books,
    comes_to_the_summary,
    comes_to_the_time,
    identifies,
    identifies_in_words,
    number_shown,
    times,
)
from tests.journeys.town import Town


@pytest.fixture(params=["kk", "ru"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


async def calendar_of(citizen: Citizen) -> Calendar:
    document = next(message["document"] for message in reversed(citizen.messages) if message["document"])
    answer = await citizen.web.get(document["url"])
    return Calendar.from_ical(await answer.read())


@pytest.mark.story("appointment", "happy")
async def test_from_start_to_the_number(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    number = await books(citizen)

    citizen.sees(citizen.say("appointment-done-confirmed", whom="self"))
    request = await town.stored(lambda unit: unit.requests.request(number))
    visit = (await town.stored(lambda unit: unit.visits.of_requests([number])))[number]
    assert request.state is RequestState.COMPLETED
    assert request.standard == "dsm-90-2021/appointment"
    assert visit.state is VisitState.BOOKED
    assert visit.clinic.code == citizen.person["clinic"]


async def test_the_file_the_place_and_the_link_come_with_it(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    number = await books(citizen)

    event = (await calendar_of(citizen)).walk("VEVENT")[0]
    visit = (await town.stored(lambda unit: unit.visits.of_requests([number])))[number]
    assert event["DTSTART"].dt == visit.starts_at
    assert event["SEQUENCE"] == 0
    assert any(message["location"] for message in citizen.heard)
    links = [button["url"] for row in citizen.last["buttons"] for button in row if button["url"]]
    assert any(visit.starts_at.strftime("%Y%m%dT%H%M%SZ") in link for link in links)


async def test_what_was_typed_is_not_left_in_the_chat(town: Town) -> None:
    citizen = await town.citizen("kk")
    await identifies_in_words(citizen)
    citizen.sees_nowhere(citizen.person["iin"])


async def test_the_clinic_reads_a_number_and_no_name(town: Town) -> None:
    citizen = await town.citizen("ru")
    await identifies_in_words(citizen)
    number = await books(citizen)

    page = await town.web.get(f"/desk/{citizen.person['clinic']}/notices", params={"lang": "ru"})
    desk = await page.text()
    assert number in desk
    for spelling in citizen.person["name"].values():
        assert spelling.split()[0] not in desk


async def test_a_mother_books_for_her_child_and_every_window_says_so(town: Town, language: str) -> None:
    mother = await town.citizen(language, "parent")
    child = mother.person["dependants"][0]
    name = child["name"][language]
    await identifies(mother)
    await comes_to_the_summary(mother, name.split()[0] + " " + name.split()[1])

    mother.sees(name)
    await mother.presses("appointment-summary-confirm")
    mother.sees(name)
    number = number_shown(mother)
    request = await town.stored(lambda unit: unit.requests.request(number))
    assert request.subject_id != request.applicant_id
    doctor = (await town.stored(lambda unit: unit.visits.of_requests([number])))[number].doctor
    assert doctor.speciality.value in {"district-paediatrician", "gp"}


async def test_every_choice_can_be_typed(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies(citizen)
    await citizen.says(citizen.say("menu-main-book").upper())
    await citizen.says("1")
    await citizen.says("1")
    await citizen.says(times(citizen)[-1])
    await citizen.says(citizen.say("appointment-summary-confirm"))
    number_shown(citizen)


@pytest.mark.story("appointment", "deferred")
async def test_after_hours_the_time_is_kept_and_the_request_taken_up_in_the_morning(
    town: Town, language: str
) -> None:
    await town.it_is("2026-11-24T21:30:00+05:00")
    citizen = await town.citizen(language)
    await identifies(citizen)
    number = await books(citizen)

    morning = citizen.words.moment(language, town.local("2026-11-25T08:00:00+05:00"))
    citizen.sees(morning)
    assert (await town.stored(lambda unit: unit.requests.request(number))).state is RequestState.DEFERRED

    await town.it_is("2026-11-25T08:00:00+05:00")
    await citizen.looks()
    assert (await town.stored(lambda unit: unit.requests.request(number))).state is RequestState.COMPLETED
    assert any(number in message["text"] for message in citizen.heard[-2:])


async def test_days_off_are_not_offered(town: Town) -> None:
    """16 December is Independence Day."""
    await town.it_is("2026-12-14T10:00:00+05:00")
    citizen = await town.citizen("ru")
    await identifies(citizen)
    await comes_to_the_time(citizen)
    await citizen.presses("common-back")
    assert not any(label.startswith("16 декабря") for label in citizen.labels), citizen.labels
    assert any(label.startswith("17 декабря") for label in citizen.labels), citizen.labels
