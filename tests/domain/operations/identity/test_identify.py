from datetime import date, timedelta

import pytest

from domain.operations.identity.end_session import EndSession
from domain.operations.identity.identify_person import Minor, NoConsent, NoPhone, OtherPhone, UnknownPerson
from domain.operations.identity.send_code import CodeSent, SmsSilent
from domain.operations.identity.share_contact import ForeignContact, OwnPhone, ShareContact, SharedContact
from domain.operations.identity.verify_code import Identified
from domain.people.one_time_code import DeadCode, NotACode, WrongCode
from domain.people.phone import Phone, PhoneFlaw, PhoneRefused
from domain.requests.outcomes import RegisterDidNotAnswer
from tests.support.identity import House, registered, wrong

PHONE, OTHER = Phone("+77011234567"), Phone("+77051112233")


async def test_a_citizen_is_identified_for_thirty_days(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    sent = await house.asks_code(acting, person, PHONE)
    done = await house.types(acting, sent, house.sms.code(PHONE))
    assert isinstance(done, Identified)
    assert done.until == house.clock.now() + timedelta(days=30)
    there = await house.acting(acting.chat)
    assert there.person is not None
    assert (there.person.iin, there.person.phone) == (person.iin, PHONE)
    assert there.person.name_kk == person.name_kk.full
    assert there.is_verified(house.clock.now() + timedelta(days=29))
    assert not there.is_verified(house.clock.now() + timedelta(days=30))


async def test_the_sms_is_short_and_in_the_language_of_the_chat(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    for number, language in ((700, "kk"), (701, "ru")):
        await house.asks_code(await house.chat(number, language), person, PHONE)
    kazakh, russian = house.sms.texts[PHONE]
    assert kazakh.startswith("Emhana: кіру коды")
    assert russian.startswith("Emhana: код входа")
    assert max(len(kazakh), len(russian)) <= 70


async def test_each_refusal_has_its_own_reason(house: House) -> None:
    acting = await house.chat()
    stranger = registered(serial=5)
    assert await house.claims(acting, stranger, PHONE) == UnknownPerson()
    bound = house.registers.knows(registered(serial=20), OTHER)
    assert await house.claims(acting, bound, PHONE) == OtherPhone()
    bare = house.registers.knows(registered(serial=30))
    assert await house.claims(acting, bare, PHONE) == NoPhone()
    child = house.registers.knows(registered(date(2015, 3, 1)), PHONE)
    assert await house.claims(acting, child, PHONE) == Minor()
    assert house.sms.count(PHONE) == 0


@pytest.mark.parametrize(("born", "speaks"), [(date(2010, 11, 24), True), (date(2010, 11, 25), False)])
async def test_at_sixteen_a_person_speaks_for_themselves(house: House, born: date, speaks: bool) -> None:
    person = house.registers.knows(registered(born), PHONE)
    outcome = await house.claims(await house.chat(), person, PHONE)
    assert isinstance(outcome, CodeSent) is speaks


async def test_without_consent_nothing_is_asked_of_a_register(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    assert await house.claims(await house.chat(agreed=False), person, PHONE) == NoConsent()


async def test_a_silent_register_is_neither_yes_nor_no(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    house.registers.silent = True
    assert await house.claims(acting, person, PHONE) == RegisterDidNotAnswer()
    house.registers.silent = False
    assert isinstance(await house.claims(acting, person, PHONE), CodeSent)


async def test_an_sms_that_never_left_does_not_count(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    house.sms.down = True
    for _ in range(5):
        assert await house.claims(acting, person, PHONE) == SmsSilent()
    house.sms.down = False
    assert isinstance(await house.claims(acting, person, PHONE), CodeSent)


async def test_a_double_tap_sends_one_code(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    first = await house.asks_code(acting, person, PHONE)
    assert await house.asks_code(acting, person, PHONE) == first
    assert house.sms.count(PHONE) == 1
    house.clock.goes_on(minutes=1)
    assert (await house.asks_code(acting, person, PHONE)).resend_at > first.resend_at
    assert house.sms.count(PHONE) == 2


async def test_a_newer_code_replaces_the_older(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    await house.asks_code(acting, person, PHONE)
    old = house.sms.code(PHONE)
    house.clock.goes_on(minutes=1)
    sent = await house.asks_code(acting, person, PHONE)
    if old != house.sms.code(PHONE):
        assert await house.types(acting, sent, old) == WrongCode(4)
    assert isinstance(await house.types(acting, sent, house.sms.code(PHONE)), Identified)


async def test_wrong_and_malformed_codes_are_told_apart(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    sent = await house.asks_code(acting, person, PHONE)
    assert await house.types(acting, sent, "12345") == NotACode(5)
    assert await house.types(acting, sent, wrong(house.sms.code(PHONE))) == WrongCode(4)
    house.clock.goes_on(minutes=5)
    assert await house.types(acting, sent, house.sms.code(PHONE)) == DeadCode()


async def test_a_replayed_update_finds_the_same_outcome_once(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    sent = await house.asks_code(acting, person, PHONE)
    code = house.sms.code(PHONE)
    first = await house.types(acting, sent, code)
    house.clock.goes_on(seconds=30)
    assert await house.types(acting, sent, code) == first


async def test_after_logging_out_the_chat_knows_nobody(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.identified(700, person, PHONE)
    await EndSession(house.store, house.clock)(acting.chat)
    there = await house.acting(acting.chat)
    assert there.person is None
    assert not there.is_verified(house.clock.now())
    sent = CodeSent(acting.person.id if acting.person else "", house.clock.now(), house.clock.now())
    assert await house.types(there, sent, house.sms.code(PHONE)) == DeadCode()


async def test_only_ones_own_contact_counts(house: House) -> None:
    share = ShareContact(house.store, house.clock)
    acting = await house.chat()
    assert await share(SharedContact(acting, "77011234567", acting.user_id)) == OwnPhone(PHONE)
    assert await share(SharedContact(acting, "8 (701) 123-45-67", acting.user_id)) == OwnPhone(PHONE)
    assert await share(SharedContact(acting, "77011234567", 1)) == ForeignContact()
    assert await share(SharedContact(acting, "77011234567", None)) == ForeignContact()
    assert await share(SharedContact(acting, "+79161234567", acting.user_id)) == PhoneRefused(PhoneFlaw.FOREIGN)
