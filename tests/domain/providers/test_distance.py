import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.providers.distance import Point, metres_between

HALF_ROUND = 20_015_115
PLACES = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))


@pytest.mark.parametrize(
    ("one", "other", "metres"),
    [
        (Point(43.2592, 76.9553), Point(43.2592, 76.9553), 0),
        (Point(43.2592, 76.9553), Point(43.2757, 76.9895), 3_323),  # two clinics of Almaty
        (Point(43.238, 76.945), Point(51.169, 71.449), 972_000),  # Almaty and Astana
        (Point(0, 0), Point(0, 1), 111_195),
        (Point(0, 179.5), Point(0, -179.5), 111_195),  # across the date line
        (Point(90, 0), Point(90, 123), 0),  # every meridian meets at the pole
        (Point(90, 0), Point(-90, 0), HALF_ROUND),
        (Point(0, 0), Point(0, 180), HALF_ROUND),
    ],
)
def test_known_distances(one: Point, other: Point, metres: float) -> None:
    assert metres_between(one, other) == pytest.approx(metres, rel=0.005, abs=0.001)


@given(PLACES, PLACES)
def test_the_way_back_is_as_long_and_no_way_is_longer_than_half_round(one: Point, other: Point) -> None:
    assert metres_between(one, other) == pytest.approx(metres_between(other, one), abs=0.01)
    assert 0 <= metres_between(one, other) <= HALF_ROUND + 1
