"""What is known of a request. None means not known: a silent register is neither a yes nor a no."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Speaker(StrEnum):
    """Who speaks for the person."""

    SELF = "self"
    LEGAL = "legal-representative"
    POWER_OF_ATTORNEY = "power-of-attorney"


@dataclass(frozen=True, slots=True)
class Lists:
    """A doctor's list as it would stand after the attachment."""

    doctor: str
    total: int
    under: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Facts:
    on: date
    channel: str = "electronic"
    kind: str | None = None
    relation: Speaker = Speaker.SELF
    born: date | None = None
    capable: bool | None = None
    reliable: bool | None = None
    attached_here: bool | None = None
    attached_elsewhere: bool | None = None
    lives_in_unit: bool | None = None
    chooses_nearest_across_border: bool = False
    lists: Lists | None = None
    free_choices: tuple[date, ...] | None = None
    documents: Mapping[str, date | None] | None = None
    in_registers: frozenset[str] = frozenset()
    circumstances: frozenset[str] = frozenset()
    meets_rules: bool | None = None
    barred_by_court: bool | None = None
    owes: bool | None = None
