"""Meeting a citizen, window by window, on the real operations over SQLite."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.fsm.storage.base import DefaultKeyBuilder
from aiogram.fsm.storage.memory import MemoryStorage
from aiogram.methods import DeleteMessage, SendMessage
from aiogram.types import Contact, ReplyKeyboardMarkup
from aiogram_dialog import setup_dialogs
from aiogram_dialog.api.entities import stack
from dishka import Provider, Scope, make_async_container, provide_all
from dishka.integrations.aiogram import setup_dishka

from adapters.db.sqlite import SqliteDatabase
from bot.found import EVERYTHING
from bot.random_ids import intent_number
from domain.law import Law
from domain.people.phone import Phone as PhoneNumber
from domain.ports.alarms import Alarms
from domain.ports.calendar_files import CalendarFiles
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.registers import AttachmentRegister, PersonsRegister
from domain.ports.sms import Sms
from domain.ports.store import Store
from domain.words import Words
from handlers.found import journeys
from handlers.menu.journey import dialog as menu
from handlers.privacy.journey import dialog as privacy
from handlers.settings.journey import dialog as settings
from handlers.shared import commands, stale
from handlers.shared.middleware import WhoIsThere
from handlers.start.journey import dialog as start
from tests.handlers.phone import CHAT, Phone, Screen
from tests.support.identity import WORDS, House, registered, wrong

NUMBER = PhoneNumber("+77011234567")
PERSON = registered()


class Operations(Provider):
    scope = Scope.APP
    everything = provide_all(*EVERYTHING)


@pytest.fixture
async def house(sqlite_url: str) -> AsyncIterator[House]:
    database = SqliteDatabase(sqlite_url)
    await database.start()
    house = House(database)
    house.registers.knows(PERSON, NUMBER)
    yield house
    await database.stop()


def phone_in(house: House, **options: Any) -> Phone:
    screen = Screen()
    bot = Bot("1:local", session=screen, default=DefaultBotProperties(parse_mode="HTML"))
    dispatcher = Dispatcher(storage=MemoryStorage())
    dispatcher.fsm.storage.key_builder = DefaultKeyBuilder(with_destiny=True)
    dispatcher.update.outer_middleware(WhoIsThere(house.store, WORDS, house.clock, journeys(), sandbox=True))
    for router in (commands.router, menu, start, settings, privacy, stale.router):
        router._parent_router = None
        dispatcher.include_router(router)
    stack.new_int_id = intent_number  # as the real dispatcher does: the library's own ids collide
    setup_dialogs(dispatcher)
    ports: dict[Any, Any] = {
        Store: house.store, Clock: house.clock, Ids: house.ids, Words: WORDS, Sms: house.sms,
        Alarms: house.alarms, PersonsRegister: house.registers, AttachmentRegister: house.registers,
        Law: Law.load(), CalendarFiles: object(),
    }  # fmt: skip
    outside = Provider(scope=Scope.APP)
    for port in ports:
        outside.from_context(provides=port)
    setup_dishka(make_async_container(outside, Operations(), context=ports, skip_validation=True), dispatcher)
    return Phone(dispatcher, bot, screen, **options)


def say(key: str, language: str = "kk", **facts: str | int) -> str:
    return WORDS.say(language, key, **facts).replace("<b>", "").replace("</b>", "")


async def up_to_contact(phone: Phone, language: str = "kk") -> None:
    await phone.says("/start")
    await phone.presses(say(f"start-language-{language}", language))
    await phone.presses(say("start-consent-agree", language))


async def shares(phone: Phone, number: str = NUMBER.e164, owner: int = CHAT) -> None:
    await phone.sends(contact=Contact(phone_number=number, first_name="A", user_id=owner))


async def up_to_code(phone: Phone, language: str = "kk") -> None:
    await up_to_contact(phone, language)
    await shares(phone)
    await phone.says(PERSON.iin.value)


@pytest.mark.parametrize("language", ["kk", "ru"])
async def test_a_citizen_is_met_and_comes_to_the_menu(house: House, language: str) -> None:
    phone = phone_in(house)
    await phone.says("/start")
    assert say("start-language-sandbox") in phone.text
    await phone.presses(say(f"start-language-{language}", language))
    assert say("privacy-consent", language) in phone.text
    await phone.presses(say("start-consent-agree", language))
    asked = next(one for one in reversed(phone.screen.calls) if isinstance(one, SendMessage))
    assert isinstance(asked.reply_markup, ReplyKeyboardMarkup)
    assert asked.reply_markup.keyboard[0][0].request_contact
    await shares(phone)
    assert say("start-iin-ask", language) in phone.text
    typed_at = phone.screen.last_id + 1
    await phone.says(PERSON.iin.value)
    assert DeleteMessage(chat_id=CHAT, message_id=typed_at) in phone.screen.calls
    assert say("start-code-whose", language) in phone.text
    assert NUMBER.masked in phone.text
    await phone.says(house.sms.code(NUMBER))
    name = PERSON.name(language).full
    assert say("start-done", language, name=name, days=30) in phone.text
    assert say("menu-main-ask", language) in phone.text
    assert PERSON.iin.value not in "".join(one.text or "" for one in phone.screen.messages.values())


async def test_somebody_elses_contact_is_refused_with_how_to(house: House) -> None:
    phone = phone_in(house)
    await up_to_contact(phone)
    await shares(phone, owner=1)
    assert say("start-contact-foreign") in phone.text
    await phone.says(NUMBER.e164)
    assert say("start-contact-typed") in phone.text
    await shares(phone, "+12025550123")
    assert say("start-contact-phone-foreign") in phone.text


@pytest.mark.parametrize(
    ("typed", "key", "facts"),
    [
        ("90051730001", "start-iin-length", {"digits": 11}),
        ("٩٠٠٥١٧٣٠٠٠١٢", "start-iin-not-digits", {}),
        ("900517300011", "start-iin-check-digit", {}),
    ],
)
async def test_a_wrong_iin_is_explained(house: House, typed: str, key: str, facts: dict[str, int]) -> None:
    phone = phone_in(house)
    await up_to_contact(phone)
    await shares(phone)
    await phone.says(typed)
    assert say(key, **facts) in phone.text
    assert say("start-iin-ask") in phone.text


async def test_an_odd_iin_is_only_confirmed(house: House) -> None:
    phone = phone_in(house)
    await up_to_contact(phone)
    await shares(phone)
    odd = registered(PERSON.birth_date.replace(year=2090))
    await phone.says(odd.iin.value)
    assert say("start-iin-odd-date") in phone.text or say("start-iin-future-date") in phone.text
    await phone.presses(say("start-odd-yes"))
    assert say("start-stopped-unknown") in phone.text


async def test_a_silent_register_loses_nothing(house: House) -> None:
    phone = phone_in(house)
    house.registers.silent = True
    await up_to_code(phone)
    assert say("start-silent-register") in phone.text
    house.registers.silent = False
    await phone.presses(say("common-retry"))
    assert say("start-code-ask") in phone.text


async def test_wrong_codes_count_down_and_another_code_can_be_asked(house: House) -> None:
    phone = phone_in(house)
    await up_to_code(phone)
    await phone.says("12345")
    assert say("start-code-digits", digits=5) in phone.text
    for left in (4, 3, 2, 1):
        await phone.says(wrong(house.sms.code(NUMBER)))
        assert say("start-code-wrong", left=left) in phone.text
    await phone.says(wrong(house.sms.code(NUMBER)))
    assert say("start-code-last") in phone.text
    await phone.says(house.sms.code(NUMBER))
    assert say("start-code-dead") in phone.text
    house.clock.goes_on(seconds=20)
    await phone.presses(say("start-code-again"))
    assert say("start-code-wait", seconds=40) in phone.text
    house.clock.goes_on(seconds=40)
    await phone.presses(say("start-code-again"))
    assert say("start-code-sent") in phone.text
    await phone.says(house.sms.code(NUMBER))
    assert say("menu-main-ask") in phone.text


async def test_another_phone_is_not_a_dead_end(house: House) -> None:
    phone = phone_in(house)
    house.registers.knows(PERSON, PhoneNumber("+77051112233"))
    await up_to_code(phone)
    assert say("start-stopped-other-phone") in phone.text
    await phone.presses(say("start-stopped-check"))
    assert say("start-check-1414") in phone.text
    await phone.presses(say("start-check-done"))
    assert say("start-check-not-yet") in phone.text
    assert say("start-check-1414") in phone.text
    await phone.presses(say("common-back"))
    await phone.presses(say("start-stopped-retype"))
    assert say("start-iin-ask") in phone.text


async def test_after_thirty_days_a_code_is_enough(house: House) -> None:
    phone = phone_in(house)
    await up_to_code(phone)
    await phone.says(house.sms.code(NUMBER))
    house.clock.goes_on(days=31)
    await phone.presses(say("menu-main-mine"))
    assert say("start-renew-ask") in phone.text
    await phone.presses(say("start-renew-send"))
    await phone.says(house.sms.code(NUMBER))
    assert house.sms.count(NUMBER) == 2


async def test_the_language_changes_in_mid_form(house: House) -> None:
    phone = phone_in(house)
    await up_to_code(phone)
    await phone.says("/language")
    await phone.presses("Русский")
    assert say("settings-language-done", "ru") in phone.text
    assert say("start-code-ask", "ru") in phone.text


async def test_settings_are_kept_and_one_can_leave(house: House) -> None:
    phone = phone_in(house)
    await up_to_code(phone)
    await phone.says(house.sms.code(NUMBER))
    await phone.says("/settings")
    await phone.presses(say("settings-main-shared-on"))
    await phone.presses(say("settings-main-clinic-on"))
    assert say("settings-main-shared") in phone.text
    assert say("settings-main-clinic") in phone.text
    await phone.presses(say("settings-main-logout"))
    await phone.presses(say("settings-logout-yes"))
    assert say("settings-logout-done") in phone.text


async def test_being_forgotten_takes_two_steps(house: House) -> None:
    phone = phone_in(house)
    await up_to_code(phone)
    await phone.says(house.sms.code(NUMBER))
    await phone.says("/delete_me")
    await phone.presses(say("privacy-delete-next"))
    await phone.presses(say("privacy-delete-yes"))
    assert say("privacy-delete-done") in phone.text
    assert say("start-language-ask") in phone.text


async def test_an_old_session_must_be_renewed_before_anything_is_deleted(house: House) -> None:
    phone = phone_in(house)
    await up_to_code(phone)
    await phone.says(house.sms.code(NUMBER))
    house.clock.goes_on(days=30)
    await phone.says("/delete_me")
    await phone.presses(say("privacy-delete-next"))
    await phone.presses(say("privacy-delete-yes"))
    assert say("notice-answer-identify") in phone.text


async def test_consent_is_shown_and_withdrawn(house: House) -> None:
    phone = phone_in(house)
    await up_to_contact(phone)
    await phone.says("/privacy")
    assert "2026-11" in phone.text
    await phone.presses(say("privacy-main-withdraw"))
    await phone.presses(say("privacy-withdraw-yes"))
    assert say("privacy-withdraw-done") in phone.text
    assert say("start-language-ask") in phone.text
