from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from domain.booking.day_plan import PlannedSlot, Span
from domain.booking.kept_slot import KeptRow, KeptSlot
from domain.booking.refitting import fits, refit
from domain.booking.slot import SlotState

EIGHT = datetime(2026, 11, 23, 3, tzinfo=UTC)


def span(start: int, end: int) -> Span:
    return Span(EIGHT + timedelta(minutes=start), EIGHT + timedelta(minutes=end))


def planned(start: int, end: int, room: str = "101") -> PlannedSlot:
    return PlannedSlot("d", "c", date(2026, 11, 23), span(start, end), room)


def kept(number: int, start: int, end: int, state: SlotState = SlotState.FREE) -> KeptSlot:
    return KeptSlot(number, span(start, end), "101", state)


def test_what_is_missing_is_added_and_the_same_stays() -> None:
    todo = refit([planned(0, 20), planned(20, 40)], [span(0, 40)], [kept(1, 0, 20)])
    assert todo.add == [planned(20, 40)]
    todo.add.clear()
    assert not todo


def test_nothing_to_do_is_false() -> None:
    assert not refit([planned(0, 20)], [span(0, 20)], [kept(1, 0, 20)])


def test_a_free_time_outside_the_schedule_is_closed_once() -> None:
    assert refit([], [], [kept(1, 0, 20)]).close == [1]
    assert refit([], [], [kept(1, 0, 20, SlotState.HELD)]).close == [1]
    assert not refit([], [], [kept(1, 0, 20, SlotState.CLOSED)])


def test_a_closed_time_opens_again() -> None:
    assert refit([planned(0, 20)], [span(0, 20)], [kept(1, 0, 20, SlotState.CLOSED)]).change == [
        (1, planned(0, 20))
    ]


def test_another_length_or_room_changes_a_free_time() -> None:
    assert refit([planned(0, 30)], [span(0, 30)], [kept(1, 0, 20)]).change == [(1, planned(0, 30))]
    assert refit([planned(0, 20, "7")], [span(0, 20)], [kept(1, 0, 20)]).change == [(1, planned(0, 20, "7"))]


def test_a_booked_time_is_displaced_when_the_doctor_is_away_and_restored_when_back() -> None:
    assert refit([], [], [kept(1, 0, 20, SlotState.TAKEN)]).displace == [1]
    assert not refit([], [], [kept(1, 0, 20, SlotState.DISPLACED)])
    assert refit([planned(0, 20)], [span(0, 20)], [kept(1, 0, 20, SlotState.DISPLACED)]).restore == [1]


def test_a_booked_time_off_the_new_grid_stays_good_and_nothing_is_opened_over_it() -> None:
    todo = refit([planned(0, 30), planned(30, 60)], [span(0, 60)], [kept(1, 20, 40, SlotState.TAKEN)])
    assert not todo


def test_two_times_that_only_touch_do_not_meet() -> None:
    todo = refit([planned(0, 20), planned(20, 40)], [span(0, 40)], [kept(1, 0, 20, SlotState.TAKEN)])
    assert todo.add == [planned(20, 40)]


QUARTERS = st.dictionaries(st.integers(0, 3), st.tuples(st.sampled_from(SlotState), st.sampled_from((10, 15))))


@given(st.sets(st.integers(0, 3)), QUARTERS)
def test_what_fits_needs_no_refitting(wanted: set[int], there: dict[int, tuple[SlotState, int]]) -> None:
    wishes = [planned(15 * place, 15 * place + 15) for place in sorted(wanted)]
    first = int(EIGHT.timestamp())
    bare = [(first + 900 * place, first + 900 * place + 900, "101") for place in sorted(wanted)]
    rows = [
        KeptRow(place, first + 900 * place, first + 900 * place + 60 * length, "101", state.value)
        for place, (state, length) in sorted(there.items())
    ]
    todo = refit(wishes, [wish.span for wish in wishes], [row.slot for row in rows])
    if fits(bare, rows):
        assert not todo
    elif not todo:
        assert {SlotState.TAKEN, SlotState.DISPLACED} & {state for state, _ in there.values()}
