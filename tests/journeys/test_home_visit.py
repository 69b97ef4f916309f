"""A doctor called home: red flags first, then who comes and when, and whether they came."""

from typing import Any

import pytest

from domain.law.law import ALMATY
from domain.operations.emergencies.record_red_flag import RED_FLAG
from domain.people.phone import grouped
from domain.requests.request import EventKind
from domain.requests.state import RequestState
from tests.journeys.citizen import Citizen
from tests.journeys.provider import Provider
from tests.journeys.services import answers, begins, gives_up, opens_request, request_of, sends
from tests.journeys.steps import identifies
from tests.journeys.town import Town

SERVICE = "home-visit"
SYMPTOMS = ("cough", "fever")
HERE: dict[str, Any] = {"complaint": None, "entry": None}
SIX, NEXT_MORNING = "2026-11-24T18:05:00+05:00", "2026-11-25T08:00:00+05:00"


async def caller(town: Town, language: str, case: str = "adult") -> Citizen:
    citizen = await town.citizen(language, case)
    await identifies(citizen)
    return citizen


def sign(citizen: Citizen, code: str) -> str:
    return citizen.say("home-visit-symptoms-sign", sign=citizen.say(f"danger-pressed-{code}"))


async def tells(citizen: Citizen, *symptoms: str) -> None:
    for one in symptoms:
        await citizen.presses(f"danger-pressed-{one}")
    await citizen.presses("form-done")


async def comes_to_the_place(citizen: Citizen, whom: str = "form-whom-self") -> None:
    await begins(citizen, SERVICE, whom)
    await tells(citizen, *SYMPTOMS)
    await answers(citizen, SERVICE, {"temperature": "38,5"})
    citizen.sees("home-visit-place-ask")


async def calls(citizen: Citizen, whom: str = "form-whom-self") -> str:
    await comes_to_the_place(citizen, whom)
    await citizen.presses("home-visit-place-here")
    await answers(citizen, SERVICE, HERE)
    return await sends(citizen, SERVICE)


def clinic_of(citizen: Citizen) -> Provider:
    return Provider(citizen.town, citizen.person["clinic"])


async def is_promised(citizen: Citizen, number: str, visit_at: str = "2026-11-24T12:00") -> None:
    doctor = citizen.person["doctor"]["id"]
    await clinic_of(citizen).completes(number, doctor=doctor, visit_at=visit_at)
    await citizen.town.house.tick()
    await citizen.looks()


async def counted(town: Town) -> int:
    day = town.clock.now().astimezone(ALMATY).date()
    return int(await town.stored(lambda unit: unit.tallies.counted(RED_FLAG, day)))


@pytest.mark.story("home-visit", "happy")
async def test_from_the_menu_to_the_doctor_at_the_door(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    number = await calls(citizen)
    assert (await request_of(citizen, number)).state is RequestState.ACCEPTED
    assert grouped(citizen.person["phone"]) in await clinic_of(citizen).sees(number)

    await is_promised(citizen, number)
    at_noon = citizen.words.moment(language, town.local("2026-11-24T12:00:00+05:00"))
    citizen.sees(at_noon, citizen.person["doctor"]["name"][language], number)
    await opens_request(citizen, number)
    citizen.sees(at_noon, citizen.person["doctor"]["name"][language])

    await town.it_is("2026-11-24T14:00:00+05:00")
    await citizen.looks()
    await citizen.presses("notice-button-doctor-came")
    citizen.sees("notice-answer-came")
    history = await town.stored(lambda unit: unit.requests.history(number))
    assert history[-1].event is EventKind.HAPPENED


async def test_103_is_two_presses_from_the_menu_for_anybody(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await citizen.opens_the_chat(language)
    await citizen.says("/start")
    await citizen.presses(f"start-language-{language}")
    await citizen.presses("common-menu")
    citizen.sees("menu-main-unknown")
    await citizen.presses("menu-main-home-visit")
    citizen.sees("home-visit-age-ask", "103")
    await citizen.presses("home-visit-age-infant")
    assert sign(citizen, "chest") not in citizen.labels
    await citizen.presses("danger-pressed-vomit")
    await citizen.presses(sign(citizen, "not-waking"))
    assert citizen.text.startswith(citizen.say("danger-call-103"))
    citizen.sees("danger-do-child-lethargy")
    assert await counted(town) == 1
    await citizen.presses("heard-go-on")
    assert any(label.startswith("✓") for label in citizen.labels)
    await citizen.presses("form-done")
    citizen.sees("danger-worse-stomach")


async def test_a_red_flag_in_their_own_words_leads_to_103_from_the_form(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    await begins(citizen, SERVICE)
    await citizen.says({"kk": "кеудем ауырып тұр", "ru": "болит в груди"}[language])
    citizen.sees("danger-call-103", "danger-do-chest-pain")
    assert await counted(town) == 1
    await citizen.presses("heard-go-on")
    await citizen.says({"kk": "тамағым жыбырлайды", "ru": "першит в горле"}[language])
    citizen.sees("home-visit-symptoms-heard")
    await citizen.presses("form-done")
    await answers(citizen, SERVICE, {})
    citizen.sees("home-visit-place-ask")


async def test_how_hot_it_is_tells_of_danger_by_age(town: Town, language: str) -> None:
    """The answer stays, and the way goes on below the warning."""
    citizen = await caller(town, language)
    await begins(citizen, SERVICE)
    await tells(citizen, "fever")
    await answers(citizen, SERVICE, {"temperature": "39,4"})
    citizen.sees("danger-worse-fever", "home-visit-place-ask")


async def test_no_doctor_goes_to_another_district(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    await comes_to_the_place(citizen)
    clinic = await town.stored(lambda unit: unit.providers.one(citizen.person["clinic"]))
    other = next(one for one in ("almaty-medeu", "almaty-turksib") if one != clinic.unit)
    await citizen.presses("home-visit-place-other")
    await citizen.presses(f"form-home-visit-district-{other}")
    citizen.sees(citizen.say("home-visit-far-ask", district=citizen.say(f"form-home-visit-district-{clinic.unit}")))
    await citizen.presses("home-visit-far-again")
    await citizen.presses(f"form-home-visit-district-{clinic.unit}")
    await citizen.says({"kk": "Абай даңғылы, 10-үй", "ru": "пр. Абая, д. 10"}[language])
    await answers(citizen, SERVICE, HERE)
    citizen.sees(citizen.say("form-summary-ask", service=citizen.say("service-home-visit")))
    await sends(citizen, SERVICE)


async def test_address_and_phone_are_changed_at_the_last_look(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    await comes_to_the_place(citizen)
    await citizen.presses("home-visit-place-here")
    await answers(citizen, SERVICE, HERE)
    await edits(citizen, "phone")
    await citizen.says("12345")
    citizen.sees("home-visit-phone-wrong")
    await citizen.says("8 701 555 12 34")
    citizen.sees("+7 701 555 12 34")
    await edits(citizen, "address")
    await citizen.presses("home-visit-place-other")
    clinic = await town.stored(lambda unit: unit.providers.one(citizen.person["clinic"]))
    await citizen.presses(f"form-home-visit-district-{clinic.unit}")
    await citizen.says("x")
    await citizen.says("Sain 5, 12")
    citizen.sees("Sain 5, 12")
    number = await sends(citizen, SERVICE)
    kept = await town.stored(lambda unit: unit.requests.answers(number))
    assert (kept["phone"], kept["district"], kept["address"]) == ("+77015551234", clinic.unit, "Sain 5, 12")


async def edits(citizen: Citizen, question: str) -> None:
    await citizen.presses("form-summary-edit")
    await citizen.presses_first(citizen.say(f"form-home-visit-{question}-label"))


@pytest.mark.story("home-visit", "deferred")
async def test_after_six_the_call_waits_for_the_morning_and_103_does_not(town: Town, language: str) -> None:
    await town.it_is(SIX)
    citizen = await caller(town, language)
    await begins(citizen, SERVICE)
    await tells(citizen, "cough")
    morning = citizen.words.moment(language, town.local(NEXT_MORNING))
    citizen.sees(citizen.say("form-before-deferred-home-visit", when=morning))
    await answers(citizen, SERVICE, {})
    await citizen.presses("home-visit-place-here")
    await answers(citizen, SERVICE, HERE)
    number = await sends(citizen, SERVICE)
    citizen.sees(morning, "danger-if-worse")
    await opens_request(citizen, number)
    citizen.sees("danger-if-worse")
    assert (await request_of(citizen, number)).state is RequestState.DEFERRED

    await town.it_is(NEXT_MORNING)
    assert (await request_of(citizen, number)).state is RequestState.ACCEPTED
    await is_promised(citizen, number, "2026-11-25T11:00")
    citizen.sees(citizen.words.moment(language, town.local("2026-11-25T11:00:00+05:00")))


@pytest.mark.story("home-visit", "refused")
@pytest.mark.parametrize("ground", ["unreliable", "not-attached"])
async def test_refused_by_each_ground(town: Town, language: str, ground: str) -> None:
    citizen = await caller(town, language)
    number = await calls(citizen)
    await clinic_of(citizen).refuses(number, ground)
    await opens_request(citizen, number)
    item = {"unreliable": "9(1)", "not-attached": "9(2)"}[ground]
    citizen.sees(item)
    assert (await request_of(citizen, number)).state is RequestState.REFUSED


async def test_not_attached_is_told_with_the_way_there(town: Town, language: str) -> None:
    citizen = await caller(town, language, "unattached")
    await begins(citizen, SERVICE)
    await tells(citizen, "cough")
    citizen.sees("refusal-not-attached-home-visit-what", "refusal-not-attached-home-visit-todo", "9(2)")


async def test_one_open_call_a_person(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    number = await calls(citizen)
    await begins(citizen, SERVICE)
    await tells(citizen, "cough")
    citizen.sees(citizen.say("refusal-open-already-home-visit-why", number=number))


@pytest.mark.story("home-visit", "cancelled")
async def test_cancelled_by_the_citizen(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    number = await calls(citizen)
    await gives_up(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.CANCELLED


@pytest.mark.story("home-visit", "breached")
async def test_no_answer_in_half_an_hour_is_a_breach_with_a_complaint_ready(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    number = await calls(citizen)
    await town.time_passes(minutes=31)
    await citizen.looks()
    assert (await request_of(citizen, number)).state is RequestState.BREACHED
    citizen.sees(citizen.say("notice-request-breached-home-visit", number=number))
    await citizen.presses("notice-button-complain")
    await is_promised(citizen, number)
    assert (await request_of(citizen, number)).state is RequestState.COMPLETED


async def test_the_doctor_did_not_come_and_one_tap_says_so(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    number = await calls(citizen)
    await is_promised(citizen, number)
    await town.it_is("2026-11-24T14:00:00+05:00")
    await citizen.looks()
    await citizen.presses("notice-button-doctor-missed")
    citizen.sees(citizen.say("notice-answer-missed", number=number))
    history = await town.stored(lambda unit: unit.requests.history(number))
    assert history[-1].event is EventKind.DISPUTED
    desk = await town.web.get(f"/desk/{citizen.person['clinic']}/notices", params={"lang": language})
    assert citizen.say("web-notice-home-visit-disputed") in await desk.text()
    await citizen.presses("notice-button-complain")
    await citizen.presses("form-complaint-to-provider")
    await citizen.presses("form-extras-none")
    citizen.sees("24.11.2026 12:00")


async def test_it_can_be_disputed_from_the_request_too(town: Town, language: str) -> None:
    citizen = await caller(town, language)
    number = await calls(citizen)
    await is_promised(citizen, number)
    await opens_request(citizen, number)
    assert citizen.say("home-visit-action-missed") not in citizen.labels
    await town.it_is("2026-11-24T12:30:00+05:00")
    await opens_request(citizen, number)
    await citizen.presses("home-visit-action-missed")
    citizen.sees(citizen.say("notice-answer-missed", number=number))
    assert citizen.say("home-visit-action-missed") not in citizen.labels


async def test_a_mother_calls_for_her_child(town: Town, language: str) -> None:
    mother = await caller(town, language, "parent")
    name = mother.person["dependants"][0]["name"][language]
    await comes_to_the_place(mother, " ".join(name.split()[:2]))
    mother.sees(name.split()[1])
