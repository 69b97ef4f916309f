"""What is pressed instead of written: it means what its notions would as words, by the age of the ill."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Literal

from domain.understanding.danger import Danger, first_sign
from domain.understanding.ill import Ill
from domain.understanding.meaning import Meant
from domain.understanding.measures import of_degrees
from domain.understanding.notions import Hit
from domain.understanding.pages import page

Kind = Literal["signs", "symptoms"]
KINDS: tuple[Kind, Kind] = ("signs", "symptoms")


@dataclass(frozen=True, slots=True)
class Pressable:
    """`sign`: the danger it tells of by itself; `bearing`: of a pregnancy, offered to nobody else."""

    notions: tuple[str, ...]
    ages: tuple[str, ...]
    sign: str
    bearing: bool


def age_groups() -> dict[str, int]:
    """Their first days, the youngest first."""
    found: dict[str, int] = page("buttons.toml")["ages"]
    return found


def group_of(ill: Ill) -> str:
    return [name for name, first in age_groups().items() if first <= ill.days][-1]


def offered(kind: Kind, ill: Ill) -> tuple[str, ...]:
    """The codes of what may be pressed for somebody of this age."""
    group = group_of(ill)
    return tuple(
        code for code, one in pressable(kind).items() if group in one.ages and (ill.may_bear or not one.bearing)
    )


def danger_of(pressed: Iterable[str], ill: Ill, degrees: float | None = None) -> Danger | None:
    """By the lines alone: who pressed a sign has said no more and no less."""
    every = {**pressable("symptoms"), **pressable("signs")}
    told = [notion for code in pressed if code in every for notion in every[code].notions]
    told += [*ill.notions, *(of_degrees(degrees) if degrees is not None else ())]
    found = {notion: [Hit(place, place)] for place, notion in enumerate(dict.fromkeys(told))}
    meant = Meant(found, found, ())
    return first_sign("103", meant) or first_sign("urgent", meant)


@cache
def pressable(kind: Kind) -> dict[str, Pressable]:
    return {
        code: Pressable(
            tuple(told["says"].split()),
            tuple(told["ages"].split()),
            told.get("sign", ""),
            told.get("bearing", False),
        )
        for code, told in page("buttons.toml")[kind].items()
    }
