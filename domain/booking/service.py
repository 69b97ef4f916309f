"""The public service a booked visit is filed under: the one whose folder says so in `booking.toml`."""

import tomllib
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from domain.law.service_folder import service_of

PAGE = "booking.toml"


@cache
def booked_as() -> str:
    return service_of(_folder().name)


@cache
def lead_minutes() -> int:
    return int(tomllib.loads((_folder() / PAGE).read_text("utf-8"))["lead_minutes"])


def _folder() -> Traversable:
    return next(each for each in files("domain.services").iterdir() if (each / PAGE).is_file())
