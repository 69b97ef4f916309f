"""What the texts say about hours, break, last acceptance and the portal, as written there."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time

from domain.law.vocabulary import ElectronicRule


@dataclass(frozen=True, slots=True)
class Row:
    """Hours of some weekdays; without `opens` the text names the days but gives no hours."""

    weekdays: frozenset[int]
    opens: time | None
    closes: time | None
    cite: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pause:
    begins: time
    ends: time
    cite: str


@dataclass(frozen=True, slots=True)
class LastAcceptance:
    """The limit two hours before closing. `contested` bounds the hours where the text contradicts itself."""

    at: Mapping[int, time]
    channels: frozenset[str]
    cite: str
    readings: tuple[str, ...]
    contested: tuple[time, time] | None


@dataclass(frozen=True, slots=True)
class Electronic:
    rule: ElectronicRule
    cite: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Duty:
    """Duty doctors on Sundays and days off, at hours the text does not state (R14)."""

    cite: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hours:
    rows: tuple[Row, ...]
    cite: str
    pause: Pause | None
    last_acceptance: LastAcceptance | None
    duty: Duty | None
