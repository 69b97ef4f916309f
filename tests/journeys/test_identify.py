"""Who are you? The ways this can go, and that none of them is a dead end."""

import re
from datetime import timedelta

import pytest

from domain.people.acting import ChatRef
from tests.journeys.citizen import Citizen
from tests.journeys.steps import comes_to_the_iin, identifies_in_words
from tests.journeys.town import Town

LOCAL_BOT = 1
CHECK_NUMBER = re.compile(r": ([0-9A-Z-]{5,16})$", re.MULTILINE)


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 1_000_000:06d}"


async def comes_to_the_code(citizen: Citizen) -> str:
    await comes_to_the_iin(citizen)
    await citizen.says(citizen.person["iin"])
    return await citizen.code_from_sms()


async def test_somebody_elses_contact_is_refused(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await citizen.opens_the_chat(language)
    await citizen.says("/start")
    await citizen.presses(f"start-language-{language}")
    await citizen.presses("start-consent-agree")
    await citizen.shares_contact("+77010000001", foreign=True)
    citizen.sees("start-contact-foreign", "start-contact-ask")
    await citizen.says("87010000001")
    citizen.sees("start-contact-typed")
    await citizen.shares_contact()
    citizen.sees("start-iin-ask")


async def test_consent_is_kept_with_its_version_language_and_time(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await comes_to_the_iin(citizen)
    chat = ChatRef(LOCAL_BOT, citizen.chat_id)
    consent = await town.stored(lambda unit: unit.consents.living(chat, "personal-data"))
    assert (consent.language, consent.given_at) == (language, town.clock.now())
    assert consent.text_version


@pytest.mark.parametrize(
    ("typed", "answer", "facts"),
    [
        ("85010130012", "start-iin-length", {"digits": 11}),
        ("85010130012x", "start-iin-not-digits", {}),
        ("850101300125", "start-iin-check-digit", {}),
    ],
)
async def test_a_wrong_iin_is_answered_with_what_was_wrong(
    town: Town, language: str, typed: str, answer: str, facts: dict[str, int]
) -> None:
    citizen = await town.citizen(language)
    await comes_to_the_iin(citizen)
    await citizen.says(typed)
    citizen.sees(citizen.say(answer, **facts))
    citizen.sees_nowhere(typed)
    await citizen.says(f"{citizen.person['iin'][:6]} {citizen.person['iin'][6:]}")
    citizen.sees("start-code-ask")


async def test_an_odd_date_is_only_asked_about(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "odd-iin")
    await comes_to_the_iin(citizen)
    await citizen.says(citizen.person["iin"])
    citizen.sees("start-odd-ask")
    await citizen.presses("start-odd-yes")
    citizen.sees("start-code-ask")


async def test_an_iin_bound_to_another_phone_has_a_way_out(town: Town, language: str) -> None:
    citizen = await town.citizen(language, "other-phone")
    await comes_to_the_iin(citizen)
    await citizen.says(citizen.person["iin"])
    citizen.sees("start-stopped-other-phone")
    assert await citizen.sms() == []
    await citizen.presses("start-stopped-check")
    assert citizen.say("start-check-done") in citizen.labels, citizen.screen()
    notices = await town.stored(
        lambda unit: unit.notices.of_provider(citizen.person["clinic"], town.clock.now(), 10)
    )
    assert [notice.kind for notice in notices] == ["identity-check"]

    code = CHECK_NUMBER.search(citizen.text)
    assert code, citizen.screen()
    page = f"/desk/{citizen.person['clinic']}/identity"
    answer = await town.web.post(page, data={"number": "NOT-ONE", "decision": "confirm"})
    assert answer.status == 404
    answer = await town.web.post(page, data={"number": code[1], "decision": "confirm"})
    assert answer.status == 200
    await citizen.looks()
    citizen.sees("notice-identity-confirmed")
    await citizen.presses("start-check-done")
    await citizen.says(await citizen.code_from_sms())
    citizen.sees("menu-main-ask")


async def test_a_silent_register_loses_nothing(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await comes_to_the_iin(citizen)
    (await town.registers()).silence()
    await citizen.says(citizen.person["iin"])
    citizen.sees("start-silent-register")
    (await town.registers()).answer()
    await citizen.presses("common-retry")
    citizen.sees("start-code-ask")


async def test_a_failed_sms_is_told_and_asked_again(town: Town) -> None:
    citizen = await town.citizen("ru")
    await comes_to_the_iin(citizen)
    (await town.sms()).fails = True
    await citizen.says(citizen.person["iin"])
    citizen.sees("start-silent-sms")
    (await town.sms()).fails = False
    await citizen.presses("common-retry")
    citizen.sees("start-code-ask")


async def test_five_wrong_codes_kill_the_code_and_a_new_one_opens(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    code = await comes_to_the_code(citizen)
    for left in (4, 3, 2, 1):
        await citizen.says(wrong(code))
        citizen.sees(citizen.say("start-code-wrong", left=left))
    await citizen.says(wrong(code))
    citizen.sees("start-code-last")
    await citizen.says(code)
    citizen.sees("start-code-dead")

    await town.time_passes(minutes=2)
    await citizen.presses("start-code-again")
    await citizen.says(await citizen.code_from_sms())
    citizen.sees("menu-main-ask")


async def test_ten_failures_lock_the_day_for_this_chat(town: Town) -> None:
    citizen = await town.citizen("ru")
    code = await comes_to_the_code(citizen)
    for _ in range(5):
        await citizen.says(wrong(code))
    await town.time_passes(minutes=2)
    await citizen.presses("start-code-again")
    code = await citizen.code_from_sms()
    for _ in range(5):
        await citizen.says(wrong(code))
    await citizen.says(code)
    assert citizen.say("menu-main-book") not in citizen.labels, citizen.screen()


async def test_a_code_lives_five_minutes(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    code = await comes_to_the_code(citizen)
    await town.time_passes(minutes=5, seconds=1)
    await citizen.says(code)
    citizen.sees("start-code-dead")


async def test_after_thirty_days_only_a_code_is_asked(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    town.clock.set(town.clock.now() + timedelta(days=30, seconds=1))
    await citizen.says("/start")
    citizen.sees("start-renew-ask")
    await citizen.presses("start-renew-send")
    await citizen.says(await citizen.code_from_sms())
    citizen.sees("menu-main-ask")


async def test_a_link_to_a_later_step_begins_at_the_first(town: Town) -> None:
    citizen = await town.citizen("kk")
    await citizen.opens_the_chat("kk")
    await citizen.says("/start confirm_visit_1")
    citizen.sees("start-language-about")


async def test_who_deletes_their_data_is_a_stranger_again(town: Town, language: str) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    await citizen.says("/delete_me")
    await citizen.presses("privacy-delete-next")
    await citizen.presses("privacy-delete-yes")
    citizen.sees("privacy-delete-done")
    chat = ChatRef(LOCAL_BOT, citizen.chat_id)
    acting = await town.stored(lambda unit: unit.chats.acting(chat))
    assert acting is None or acting.person is None
    assert await town.stored(lambda unit: unit.consents.living(chat, "personal-data")) is None
