"""The times DSM-254 gives beside the term, each with its citation and by the department's own calendar."""

from datetime import date, datetime

import pytest

from domain.law.law import ALMATY, Law
from domain.law.limits import limit, limit_ends
from domain.people.acting import ChatRef
from domain.requests.request import Request
from domain.requests.state import RequestState
from domain.services.manager_certification.notices import completeness_due, ending_soon

SERVICE = "manager-certification"
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=ALMATY)
# 16 December is Independence Day.
BEFORE_HOLIDAY = datetime(2026, 12, 14, 12, 0, tzinfo=ALMATY)


@pytest.fixture(scope="module")
def law() -> Law:
    return Law.load()


@pytest.mark.parametrize(
    ("code", "start", "ends", "cite"),
    [
        ("completeness", TUESDAY, "2026-11-26T18:30", "rules 8"),
        ("conclusion", TUESDAY, "2026-12-01T18:30", "rules 5"),
        ("appeal", TUESDAY, "2026-11-27T18:30", "annex 2"),
        ("appeal-answer", TUESDAY, "2026-12-01T18:30", "annex 2"),
        ("completeness", BEFORE_HOLIDAY, "2026-12-17T18:30", "rules 8"),
        ("appeal", BEFORE_HOLIDAY, "2026-12-18T18:30", "annex 2"),
    ],
)
def test_until_when(law: Law, code: str, start: datetime, ends: str, cite: str) -> None:
    standard = law.standard(SERVICE, start.date())
    assert limit(standard, code).cite == f"DSM-254/2020 {cite}"
    assert limit_ends(law, standard, code, start) == datetime.fromisoformat(ends).replace(tzinfo=ALMATY)


def test_a_length_the_text_does_not_give(law: Law) -> None:
    with pytest.raises(LookupError):
        limit(law.standard("appointment", TUESDAY.date()), "appeal")


def test_the_department_is_called_in_the_morning_of_the_second_day(law: Law) -> None:
    notices = tuple(completeness_due(law, request(TUESDAY)))
    assert {each.due_at for each in notices} == {datetime(2026, 11, 26, 9, 0, tzinfo=ALMATY)}


def test_the_manager_is_reminded_three_months_and_one_month_ahead() -> None:
    due = [each.due_at.date() for each in ending_soon(request(TUESDAY), date(2031, 5, 31))]
    assert due == [date(2031, 2, 28), date(2031, 4, 30)]


def request(accepted: datetime) -> Request:
    return Request(
        "7K3-M92-Q4X", SERVICE, "dsm-254-2020/manager-certification", "electronic", "almaty-committee", "p", "p",
        ChatRef(1, 1), "kk", RequestState.ACCEPTED, accepted, accepted,
    )  # fmt: skip
