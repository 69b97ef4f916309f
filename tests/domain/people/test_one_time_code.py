from datetime import UTC, datetime, timedelta

import pytest

from domain.people.acting import ChatRef
from domain.people.one_time_code import (
    BUDGET,
    LIFE,
    TRIES,
    UNCONFIRMED_A_WEEK,
    Accepted,
    BudgetSpent,
    DeadCode,
    Failures,
    Locked,
    NotACode,
    Purpose,
    Sendings,
    SendRefusal,
    SentCode,
    TooManyCodes,
    Verdict,
    Whose,
    WrongCode,
    judge,
    locks_now,
    may_send,
    read_digits,
)

NOW = datetime(2026, 11, 24, 7, tzinfo=UTC)
WHOSE = Whose(ChatRef(1, 700), b"phone", b"iin")


def ago(*minutes: float) -> tuple[datetime, ...]:
    """Newest first."""
    return tuple(NOW - timedelta(minutes=one) for one in sorted(minutes))


def sent(minutes_ago: float = 1, failures: int = 0, used: bool = False) -> SentCode:
    at = NOW - timedelta(minutes=minutes_ago)
    return SentCode("a" * 16, Purpose.IDENTIFY, "b" * 16, WHOSE, at, at + LIFE, failures, NOW if used else None)


def in_minutes(minutes: float) -> datetime:
    return NOW + timedelta(minutes=minutes)


TEN = tuple(range(1, 11))
DAY = 24 * 60


@pytest.mark.parametrize(
    ("before", "lately", "unconfirmed", "failures", "expected"),
    [
        ((), 0, 0, Failures(), None),
        ((1, 2), 0, 2, Failures(), None),
        ((1, 2, 10), 0, 3, Failures(), TooManyCodes(in_minutes(5))),
        ((1, 2, 15), 0, 3, Failures(), None),
        ((20, 30, 40, 50, 60), 0, 5, Failures(), None),
        ((20, 30, 40, 50, 60, 70), 0, 6, Failures(), TooManyCodes(in_minutes(DAY - 70))),
        ((1, 2, 3, 50, 60, 70), 0, 6, Failures(), TooManyCodes(in_minutes(DAY - 70))),
        ((), 0, UNCONFIRMED_A_WEEK, Failures(), TooManyCodes(in_minutes(DAY))),
        ((), BUDGET, 0, Failures(), BudgetSpent(in_minutes(1))),
        ((), 0, 0, Failures(phone=ago(*TEN[:9])), None),
        ((), 0, 0, Failures(phone=ago(*TEN)), Locked(in_minutes(DAY - 10))),
        ((), 0, 0, Failures(iin=ago(*TEN)), Locked(in_minutes(DAY - 10))),
        ((), 0, 0, Failures(chat=ago(*TEN)), Locked(in_minutes(DAY - 10))),
        ((), 0, 0, Failures(chat=ago(*TEN[:9], DAY + 1)), None),
    ],
)
def test_when_a_code_may_be_sent(
    before: tuple[float, ...],
    lately: int,
    unconfirmed: int,
    failures: Failures,
    expected: SendRefusal | None,
) -> None:
    assert may_send(Sendings(ago(*before), unconfirmed, lately), failures, NOW) == expected


@pytest.mark.parametrize(
    ("code", "right", "failures", "expected"),
    [
        (sent(), True, Failures(), Accepted(sent())),
        (sent(), False, Failures(), WrongCode(TRIES - 1)),
        (sent(failures=3), False, Failures(), WrongCode(1)),
        (sent(failures=4), False, Failures(), WrongCode(0)),
        (sent(failures=4), True, Failures(), Accepted(sent(failures=4))),
        (sent(failures=5), True, Failures(), DeadCode()),
        (sent(minutes_ago=4.99), True, Failures(), Accepted(sent(minutes_ago=4.99))),
        (sent(minutes_ago=5), True, Failures(), DeadCode()),
        (sent(used=True), True, Failures(), DeadCode()),
        (None, True, Failures(), DeadCode()),
        (sent(), True, Failures(phone=ago(*TEN)), Locked(in_minutes(DAY - 10))),
        (sent(), True, Failures(iin=ago(*TEN)), Locked(in_minutes(DAY - 10))),
        (None, True, Failures(chat=ago(*TEN)), Locked(in_minutes(DAY - 10))),
    ],
)
def test_what_a_typed_code_is_worth(
    code: SentCode | None, right: bool, failures: Failures, expected: Verdict
) -> None:
    assert judge(code, failures, NOW, right=right) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("482913", "482913"),
        (" 482 913 ", "482913"),
        ("482-913", "482913"),
        ("48291", NotACode(5)),
        ("4829130", NotACode(7)),
        ("١٢٣٤٥٦", NotACode(0)),
        ("²²²²²²", NotACode(0)),
        ("код 482913", NotACode(6)),
        ("9" * 10_000, NotACode(32)),
        ("", NotACode(0)),
    ],
)
def test_only_six_plain_digits_are_a_code(typed: str, expected: str | NotACode) -> None:
    assert read_digits(typed) == expected


def test_the_owner_is_warned_at_the_failure_that_locks() -> None:
    assert not locks_now(Failures(phone=ago(*TEN[:9])))
    assert locks_now(Failures(phone=ago(*TEN)))
    assert locks_now(Failures(iin=ago(*TEN)))
    assert not locks_now(Failures(chat=ago(*TEN)))
