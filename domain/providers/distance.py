"""How far it is across the ground, as the crow flies."""

from math import asin, cos, radians, sin, sqrt
from typing import NamedTuple

EARTH_RADIUS = 6_371_008.8


class Point(NamedTuple):
    latitude: float
    longitude: float


def metres_between(one: Point, other: Point) -> float:
    """The haversine formula: good to half a per cent anywhere."""
    north, far_north = radians(one.latitude), radians(other.latitude)
    across = sin((far_north - north) / 2) ** 2
    along = sin(radians(other.longitude - one.longitude) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(sqrt(min(1.0, across + cos(north) * cos(far_north) * along)))
