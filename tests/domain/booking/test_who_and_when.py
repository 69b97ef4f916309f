from datetime import UTC, date, datetime, timedelta

import pytest

from domain.booking.eligible import eligible_doctors
from domain.booking.lead import LEAD, entry_at
from domain.booking.waiting import AgeGroup, groups_seen_by
from domain.providers.doctor import Speciality
from domain.requests.state import FOLLOWING, IllegalMove, RequestState
from tests.support.booking import DOCTORS, GP, LAW, PAEDIATRICIAN, SECOND, THERAPIST

DAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("born", "own", "expected"),
    [
        (date(1990, 5, 17), THERAPIST.id, (THERAPIST, SECOND, GP)),
        (date(1990, 5, 17), SECOND.id, (SECOND, THERAPIST, GP)),
        (date(1990, 5, 17), GP.id, (GP, THERAPIST, SECOND)),
        (date(2020, 1, 1), PAEDIATRICIAN.id, (PAEDIATRICIAN, GP)),
        (date(2008, 11, 25), PAEDIATRICIAN.id, (PAEDIATRICIAN, GP)),  # eighteen tomorrow
        (date(2008, 11, 24), PAEDIATRICIAN.id, (THERAPIST, SECOND, GP)),  # eighteen today
    ],
)
def test_doctors_by_age_own_first(born: date, own: str, expected: tuple[object, ...]) -> None:
    found = eligible_doctors(DOCTORS, born, DAY, own)
    assert found[0] == expected[0]
    assert set(found) == set(expected)


@pytest.mark.parametrize(
    ("speciality", "groups"),
    [
        (Speciality.GP, (AgeGroup.CHILD, AgeGroup.ADULT)),
        (Speciality.DISTRICT_THERAPIST, (AgeGroup.ADULT,)),
        (Speciality.DISTRICT_PAEDIATRICIAN, (AgeGroup.CHILD,)),
    ],
)
def test_waiting_groups(speciality: Speciality, groups: tuple[AgeGroup, ...]) -> None:
    assert groups_seen_by(speciality) == groups


@pytest.mark.parametrize(
    ("local", "earliest"),
    [
        ("2026-11-24T10:00:00+05:00", "2026-11-24T10:30:00+05:00"),
        ("2026-11-24T20:00:00+05:00", "2026-11-24T20:30:00+05:00"),  # exactly at closing is in time
        ("2026-11-24T20:00:01+05:00", "2026-11-25T08:30:00+05:00"),
        ("2026-11-28T15:00:00+05:00", "2026-11-30T08:30:00+05:00"),  # Saturday after closing
    ],
)
def test_the_earliest_visit(local: str, earliest: str) -> None:
    entry = entry_at(LAW, "electronic", datetime.fromisoformat(local))
    assert entry.earliest == datetime.fromisoformat(earliest)


def test_a_hold_is_honoured_when_booking() -> None:
    entry = entry_at(LAW, "electronic", datetime(2026, 11, 24, 5, tzinfo=UTC))
    assert entry.looking("me").earliest - entry.taking("me").earliest == timedelta(minutes=5)
    assert entry.looking("me").earliest == entry.now + LEAD


@pytest.mark.parametrize("state", list(RequestState))
@pytest.mark.parametrize("following", list(RequestState))
def test_only_the_moves_of_the_table_are_possible(state: RequestState, following: RequestState) -> None:
    if following in FOLLOWING[state]:
        assert state.to(following) is following
    else:
        with pytest.raises(IllegalMove):
            state.to(following)


def test_what_is_over_stays_over() -> None:
    assert not FOLLOWING[RequestState.CANCELLED]
    assert not FOLLOWING[RequestState.REFUSED]
