"""Attacks 6 to 9: guessing, replaying and flooding one-time codes."""

import asyncio
from datetime import timedelta

import pytest

from domain.operations.identity.fresh_code import SendFreshCode, ToSign, VerifyFreshCode
from domain.operations.identity.send_code import CodeSent
from domain.people.one_time_code import (
    Accepted,
    BudgetSpent,
    DeadCode,
    Locked,
    TooManyCodes,
    WrongCode,
)
from domain.people.phone import Phone
from tests.support.identity import NOON, House, registered, wrong

PHONE = Phone("+77011234567")


def phone(number: int) -> Phone:
    return Phone(f"+7701{number:07}")


async def test_06_five_wrong_tries_kill_the_code_and_ten_lock_the_day(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    for is_locked in (False, True):
        sent = await house.asks_code(acting, person, PHONE)
        code = house.sms.code(PHONE)
        outcomes = [await house.types(acting, sent, wrong(code)) for _ in range(4)]
        assert outcomes == [WrongCode(4), WrongCode(3), WrongCode(2), WrongCode(1)]
        last = await house.types(acting, sent, wrong(code))
        assert isinstance(last, Locked) is is_locked
        assert await house.types(acting, sent, code) == (last if is_locked else DeadCode())
        house.clock.goes_on(minutes=1)
    assert isinstance(last, Locked)
    assert isinstance(await house.claims(acting, person, PHONE), Locked)
    house.clock.goes_on(hours=24)
    assert isinstance(await house.claims(acting, person, PHONE), CodeSent)


async def test_07_fifty_chats_buy_no_more_guesses(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    tried, locked = 0, 0
    for number in range(50):
        acting = await house.chat(1000 + number)
        sent = await house.claims(acting, person, PHONE)
        if not isinstance(sent, CodeSent):
            house.clock.goes_on(minutes=16)
            locked += isinstance(sent, Locked)
            continue
        for _ in range(4):
            outcome = await house.types(acting, sent, wrong(house.sms.code(PHONE)))
            tried += isinstance(outcome, WrongCode)
            locked += isinstance(outcome, Locked)
    assert tried == 9
    assert locked > 1
    warnings = [text for text in house.sms.texts[PHONE] if "1414" in text]
    assert len(warnings) == 1
    assert house.alarms.rung.count("code-lock") == 1


async def test_07_parallel_guesses_are_counted_one_by_one(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    sent = await house.asks_code(acting, person, PHONE)
    code = wrong(house.sms.code(PHONE))
    outcomes = await asyncio.gather(*(house.types(acting, sent, code) for _ in range(20)))
    assert sorted(one.tries_left for one in outcomes if isinstance(one, WrongCode)) == [0, 1, 2, 3, 4]
    assert outcomes.count(DeadCode()) == 15


async def test_08_a_used_code_is_dead_and_a_code_is_good_for_one_matter(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    thief = await house.chat(999)
    acting = await house.identified(700, person, PHONE)
    login = house.sms.code(PHONE)
    assert acting.person is not None
    sent = CodeSent(acting.person.id, house.clock.now(), house.clock.now())
    assert await house.types(thief, sent, login) == DeadCode()

    send = SendFreshCode(house.clock, house.send_code)
    check = VerifyFreshCode(house.store, house.clock, house.ids, house.after_failure)
    assert isinstance(await send(ToSign(acting, "7K3-M92-Q4X")), CodeSent)
    code = house.sms.code(PHONE)
    assert await check(ToSign(acting, "AAA-BBB-CCC"), code) == DeadCode()
    assert await house.types(acting, sent, code) == DeadCode()
    assert isinstance(await check(ToSign(acting, "7K3-M92-Q4X"), code), Accepted)
    assert await check(ToSign(acting, "7K3-M92-Q4X"), code) == DeadCode()


async def test_09_a_phone_gets_three_codes_a_quarter_and_six_a_day(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    received = []
    for minute in (0, 1, 2, 3, 14, 15, 16, 17, 18, 60, 23 * 60, 24 * 60):
        house.clock.at = NOON + timedelta(minutes=minute)
        await house.claims(await house.chat(2000 + minute), person, PHONE)
        received.append(house.sms.count(PHONE))
    assert received == [1, 2, 3, 3, 3, 4, 5, 6, 6, 6, 6, 7]


async def test_09_who_never_confirms_is_left_in_peace_for_days(house: House) -> None:
    person = house.registers.knows(registered(), PHONE)
    acting = await house.chat()
    for _ in range(20):
        outcome = await house.claims(acting, person, PHONE)
        house.clock.goes_on(hours=5)
    assert isinstance(outcome, TooManyCodes)
    assert house.sms.count(PHONE) == 12
    house.clock.goes_on(days=7)
    assert isinstance(await house.claims(acting, person, PHONE), CodeSent)


async def test_09_all_together_cannot_empty_the_sms_budget(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("domain.people.one_time_code.BUDGET", 5)
    outcomes = []
    for number in range(7):
        person = house.registers.knows(registered(serial=1 + number * 10), phone(number))
        outcomes.append(await house.claims(await house.chat(3000 + number), person, phone(number)))
    assert [isinstance(one, CodeSent) for one in outcomes] == [True] * 5 + [False] * 2
    assert outcomes[-1] == BudgetSpent(house.clock.now() + timedelta(minutes=1))
    assert "code-budget" in house.alarms.rung


async def test_fifty_wrong_codes_a_minute_ring_the_alarm(house: House) -> None:
    for number in range(13):
        person = house.registers.knows(registered(serial=1 + number * 10), phone(number))
        acting = await house.chat(4000 + number)
        sent = await house.asks_code(acting, person, phone(number))
        for _ in range(4):
            await house.types(acting, sent, wrong(house.sms.code(phone(number))))
        assert ("code-failures" in house.alarms.rung) is (number == 12)
