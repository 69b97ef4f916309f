"""How the guide lists a service, beside what the law says of it: `guide.toml` in its folder, where it has one."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

LAST = 100


@dataclass(frozen=True, slots=True)
class Guided:
    """`rank`: what people ask for most stands first. `in_clinic`: it is had in a primary care clinic."""

    rank: int = LAST
    in_clinic: bool = False
    emergency: bool = False
    """Some ask for it who should call 103."""


@cache
def guided(service: str) -> Guided:
    page = files("domain.services") / service.replace("-", "_") / "guide.toml"
    return Guided(**tomllib.loads(page.read_text("utf-8"))) if page.is_file() else Guided()


def in_order(services: Iterable[str]) -> list[str]:
    """A service nobody ranked follows by its code."""
    return sorted(services, key=lambda service: (guided(service).rank, service))
