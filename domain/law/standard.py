"""One version of one service's standard, as read from its TOML file. Every value carries its citation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from domain.law.conditions import BirthCertificate, FreeChoice, LastWord, Norm, OwnWill, Representative
from domain.law.hour_rules import Electronic, Hours
from domain.law.vocabulary import Channel, Text, Unit


@dataclass(frozen=True, slots=True)
class Act:
    id: str
    label: str
    number: str
    registration: str | None
    title: Text
    dates: Mapping[str, date]
    marks: frozenset[str]
    note: Text | None
    items: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Clause:
    """An official wording and where it stands."""

    text: Text
    cite: str
    channels: frozenset[str] = frozenset(Channel)


@dataclass(frozen=True, slots=True)
class RequiredDocument:
    """`code` is the same across versions; `register`: a state register gives it, so nobody is asked."""

    code: str
    text: Text
    cite: str
    channels: frozenset[str]
    register: bool
    when: str | None


@dataclass(frozen=True, slots=True)
class Ground:
    """A reason to refuse. `code` is the same across services and versions, `item` is this text's own number."""

    item: str
    code: str
    text: Text
    citation: str
    act_number: str
    channels: frozenset[str]
    suspends: bool

    @property
    def kk(self) -> str:
        return self.text.kk

    @property
    def ru(self) -> str:
        return self.text.ru


@dataclass(frozen=True, slots=True)
class Term:
    count: int
    unit: Unit
    channels: frozenset[str]
    cite: str
    readings: tuple[str, ...]
    to: str | None
    kind: str | None
    elapsed: timedelta | None


@dataclass(frozen=True, slots=True)
class Limit:
    """Another length of time the text gives: waiting, service at the counter, a check, validity."""

    code: str
    count: int
    unit: Unit
    channels: frozenset[str]
    cite: str


@dataclass(frozen=True, slots=True)
class Fee:
    free: bool
    text: Text
    cite: str
    kind: str | None


@dataclass(frozen=True, slots=True)
class InForce:
    """`marks` says what the texts leave open: from-approval, undated and the like."""

    since: date
    until: date | None
    marks: frozenset[str]

    def covers(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day < self.until)


@dataclass(frozen=True)
class Standard:
    id: str
    service: str
    act: Act
    in_force: InForce
    name: Clause
    ways: tuple[Clause, ...]
    terms: tuple[Term, ...]
    hours: Hours
    electronic: Electronic | None
    grounds: tuple[Ground, ...]
    documents: tuple[RequiredDocument, ...]
    fees: tuple[Fee, ...]
    limits: tuple[Limit, ...]
    rows: Mapping[str, tuple[Clause, ...]]
    norms: tuple[Norm, ...]
    representative: Representative | None
    own_will: OwnWill | None
    free_choice: FreeChoice | None
    birth_certificate: BirthCertificate | None
    last_word: LastWord | None

    def offers(self, channel: str) -> bool:
        return any(channel in way.channels for way in self.ways)

    def term(self, channel: str, to: str | None = None, kind: str | None = None) -> Term:
        for term in self.terms:
            if channel in term.channels and term.to in (None, to) and term.kind in (None, kind):
                return term
        raise LookupError(f"{self.id} gives no term for {channel}")

    @cached_property
    def addressees(self) -> frozenset[str]:
        """The values of `to` this standard tells apart; empty when it does not ask."""
        return frozenset(term.to for term in self.terms if term.to)

    @cached_property
    def kinds(self) -> frozenset[str]:
        return frozenset(term.kind for term in self.terms if term.kind)
