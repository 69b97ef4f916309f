"""Life happens in the middle of any form: nothing answered is lost, no step is skipped, nobody else gets in."""

import pytest

from domain.requests.forms import all_forms
from tests.journeys.citizen import Citizen
from tests.journeys.services import answers, begins, files, request_of, sends, shows, signs
from tests.journeys.steps import identifies, number_shown
from tests.journeys.town import Town
from tests.support.papers import photo

SERVICE = "phc-certificate"
GIVEN = {"purpose": "sport", "place": "«Дәулет» бассейні", "note": None}
ASIDES = [
    ({"sticker": True}, "common-unexpected-sticker"),
    ({"voice": True}, "common-unexpected-voice"),
    ({"location": {"latitude": 43.2, "longitude": 76.9}}, "common-unexpected-location"),
    ({"text": "qwerty qwerty"}, "heard-other"),
    ({"text": "/help"}, "help-in-form"),
]
FIRST_ASK, PLACE_ASK = "form-phc-certificate-purpose-ask", "form-phc-certificate-place-ask"
EXTRAS_ASK = "form-extras-ask"


def other(language: str) -> str:
    return "ru" if language == "kk" else "kk"


async def comes(town: Town, language: str, case: str = "adult", place: int = 0) -> Citizen:
    citizen = await town.citizen(language, case, place)
    await identifies(citizen)
    return citizen


async def speaks(citizen: Citizen, language: str) -> None:
    await citizen.says("/language")
    await citizen.presses(f"start-language-{language}")
    citizen.language = language


async def comes_to_the_extras(citizen: Citizen) -> None:
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, {"purpose": "sport"})
    citizen.sees(EXTRAS_ASK)


async def comes_to_the_place(citizen: Citizen) -> None:
    await comes_to_the_extras(citizen)
    await citizen.presses("form-phc-certificate-place-label")
    citizen.sees(PLACE_ASK)


async def test_an_aside_is_answered_and_the_same_question_asked_again(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    for aside, answer in ASIDES:
        await citizen.sends(**aside)
        citizen.sees(answer, FIRST_ASK)
    await citizen.uploads(photo(), "photo.jpg")
    citizen.sees("common-unexpected-document", FIRST_ASK)
    await answers(citizen, SERVICE, GIVEN)
    await sends(citizen, SERVICE)


async def test_another_language_in_mid_form_keeps_the_answers(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await comes_to_the_place(citizen)
    await speaks(citizen, other(language))
    citizen.sees(PLACE_ASK)
    await citizen.says(str(GIVEN["place"]))
    await citizen.presses("form-extras-next")
    citizen.sees("form-phc-certificate-purpose-sport", GIVEN["place"] or "")
    number = await sends(citizen, SERVICE)
    await speaks(citizen, language)
    citizen.sees(citizen.say("form-done-title", service=citizen.say(f"service-{SERVICE}"), number=number))


async def test_a_refusal_is_explained_in_another_language(town: Town, language: str) -> None:
    citizen = await comes(town, language, "unattached")
    await begins(citizen, SERVICE)
    citizen.sees("refusal-not-attached-why", "stop-refused-kept")
    await speaks(citizen, other(language))
    citizen.sees("refusal-not-attached-why", "stop-refused-kept")


async def test_taken_up_again_days_later_and_after_a_restart(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await comes_to_the_place(citizen)
    await town.restarts()
    await citizen.looks()
    await citizen.says(str(GIVEN["place"]))
    assert f"✓ {citizen.say('form-phc-certificate-place-label')}" in citizen.labels
    await citizen.says("/start")
    await town.time_passes(days=3)
    await citizen.presses("menu-main-draft", service=citizen.say(f"service-{SERVICE}"))
    citizen.sees(citizen.say("form-before-resumed", done=1, count=1))
    await answers(citizen, SERVICE, {"note": None})
    citizen.sees(str(GIVEN["place"]))
    await sends(citizen, SERVICE)
    await citizen.says("/start")
    assert citizen.say("menu-main-draft", service=citizen.say(f"service-{SERVICE}")) not in citizen.labels


async def test_back_keeps_what_was_answered(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, {"purpose": "sport", "place": GIVEN["place"]})
    citizen.sees("form-phc-certificate-purpose-sport")
    await citizen.presses("common-back")
    citizen.sees(EXTRAS_ASK)
    await citizen.presses_first(citizen.say("form-phc-certificate-place-label"))
    citizen.sees(PLACE_ASK, citizen.say("form-given", value=str(GIVEN["place"])))
    await citizen.presses("common-back")
    await citizen.presses("common-back")
    citizen.sees(FIRST_ASK)
    await citizen.presses("form-as-is")
    citizen.sees(EXTRAS_ASK)
    await citizen.presses("common-back")
    await citizen.presses("common-back")
    citizen.sees(citizen.say("form-before-resumed", done=1, count=1))


async def test_given_up_it_is_gone(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await comes_to_the_extras(citizen)
    await citizen.presses("common-menu")
    citizen.sees("form-left")
    await citizen.says("/my")
    await citizen.presses("requests-mine-draft", service=citizen.say(f"service-{SERVICE}"))
    await citizen.presses("form-drop")
    await citizen.presses("form-drop-yes")
    citizen.sees("form-dropped")
    await citizen.says("/my")
    citizen.sees("requests-mine-none")


async def test_who_only_looks_leaves_nothing_behind(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await citizen.presses("common-menu")
    await citizen.says("/my")
    citizen.sees("requests-mine-none")


async def test_a_double_tap_and_an_old_button_send_nothing_twice(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await begins(citizen, SERVICE)
    await answers(citizen, SERVICE, GIVEN)
    old = citizen.button("form-summary-sign")
    await citizen.clicks(*old)
    await citizen.clicks(*old)
    await signs(citizen)
    number = number_shown(citizen)
    await citizen.clicks(*old)
    mine = await town.stored(lambda unit: unit.requests.latest(None, 10))
    assert [one.number for one in mine] == [number]


@pytest.mark.parametrize("forged", ["option:president", "as_is", "sign", "yes", "option:school|x", "whom:somebody"])
async def test_data_nobody_offered_skips_no_step(town: Town, forged: str) -> None:
    citizen = await comes(town, "ru")
    await begins(citizen, SERVICE)
    message_id, data = citizen.button("form-phc-certificate-purpose-school")
    await citizen.clicks(message_id, data.replace("option:school", forged))
    assert not shows(citizen, "form-summary-sign")
    await citizen.says("/start")
    draft = citizen.say("menu-main-draft", service=citizen.say(f"service-{SERVICE}"))
    assert draft not in citizen.labels  # nothing was answered


async def test_somebody_elses_request_and_draft_are_not_there(town: Town, language: str) -> None:
    first, second = await comes(town, language), await comes(town, language, place=1)
    number = await files(first, SERVICE, GIVEN)
    await second.says(f"/start r_{number}")
    second.sees("requests-missing-ask")
    message_id, _ = second.button("common-back")
    for data in (f"request:open:{number}", f"request:complain:{number}", f"draft:open:{number}"):
        await second.clicks(message_id, data)
        second.sees_nowhere("бассейн")
        assert (await request_of(first, number)).applicant_id
    assert not await town.stored(lambda unit: unit.requests.about(number))


async def test_a_silent_register_is_told_and_asked_again(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    registers = await town.registers()
    registers.silence()
    await citizen.says(f"/start guide_{SERVICE}")
    await citizen.presses("guide-service-begin")
    citizen.sees("form-whom-silent")
    await citizen.presses("form-whom-self")
    citizen.sees("stop-silent-ask")
    registers.answer()
    await citizen.presses("common-retry")
    citizen.sees(FIRST_ASK)


async def test_a_silent_register_costs_no_draft(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    await comes_to_the_extras(citizen)
    await citizen.says("/start")
    (await town.registers()).silence()
    draft = citizen.say("menu-main-draft", service=citizen.say(f"service-{SERVICE}"))
    await citizen.presses(draft)
    citizen.sees("stop-silent-ask")
    await citizen.presses("common-back")
    assert draft in citizen.labels


async def test_all_services_with_a_form_begin_from_their_page(town: Town, language: str) -> None:
    citizen = await comes(town, language)
    for service in sorted(all_forms().services):
        await citizen.says(f"/start guide_{service}")
        assert shows(citizen, "guide-service-begin"), service
        await citizen.presses("guide-service-begin")
        assert not shows(citizen, "menu-main-settings"), f"{service}\n{citizen.screen()}"
