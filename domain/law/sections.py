"""The tables of one standard's TOML file, each turned into its value."""

from collections.abc import Mapping
from datetime import time, timedelta
from typing import Any

from domain.law.conditions import BirthCertificate, FreeChoice, LastWord, Norm, OwnWill, Representative
from domain.law.errors import LawError
from domain.law.hour_rules import Duty, Electronic, Hours, LastAcceptance, Pause, Row
from domain.law.standard import Clause, Fee, Ground, Limit, RequiredDocument, Term
from domain.law.vocabulary import FRIDAY, MONDAY, SATURDAY, Channel, ElectronicRule, Text, Unit

Table = Mapping[str, Any]
WEEKDAYS = {"mon-fri": frozenset(range(MONDAY, FRIDAY + 1)), "sat": frozenset({SATURDAY})}
ELAPSED = {Unit.MINUTES, Unit.HOURS}


class Section:
    """Takes tables out one by one, so that a forgotten or misspelt one is seen at the end."""

    def __init__(self, label: str, number: str, service: str, table: dict[str, Any]) -> None:
        self.label, self.number, self.service, self.left = label, number, service, dict(table)

    def take(self, key: str, default: Any = None) -> Any:
        if key not in self.left and default is None:
            raise LawError(f"{self.label} {self.service} has no {key}")
        return self.left.pop(key, default)

    def expect_nothing_left(self) -> None:
        if self.left:
            raise LawError(f"{self.label} {self.service}: nobody reads {', '.join(sorted(self.left))}")

    def cite(self, table: Table) -> str:
        item = table.get("cite")
        if not item:
            raise LawError(f"{self.label} {self.service}: no cite beside {dict(table)}")
        return str(item).removeprefix("@") if item.startswith("@") else f"{self.label} {self.service} {item}"

    def clause(self, table: Table) -> Clause:
        return Clause(_text(table), self.cite(table), _channels(table))

    def ways(self) -> tuple[Clause, ...]:
        return tuple(self.clause(table) for table in self.take("ways"))

    def terms(self) -> tuple[Term, ...]:
        return tuple(self._term(table) for table in self.take("terms"))

    def _term(self, table: Table) -> Term:
        unit = _unit(table)
        return Term(
            count=table[unit],
            unit=unit,
            channels=_channels(table),
            cite=self.cite(table),
            readings=_readings(table),
            to=table.get("to"),
            kind=table.get("kind"),
            elapsed=timedelta(**{unit: table[unit]}) if unit in ELAPSED else None,
        )

    def hours(self) -> Hours:
        rows = tuple(self._row(table) for table in self.take("hours"))
        return Hours(
            rows=rows,
            cite=rows[0].cite,
            pause=self._pause(self.take("break", {})),
            last_acceptance=self._last_acceptance(self.take("last_acceptance", {})),
            duty=self._duty(self.take("duty", {})),
        )

    def _row(self, table: Table) -> Row:
        days, opens, closes = WEEKDAYS[table["days"]], table.get("open"), table.get("close")
        return Row(days, opens, closes, self.cite(table), _readings(table))

    def _pause(self, table: Table) -> Pause | None:
        return Pause(table["from"], table["until"], self.cite(table)) if table else None

    def _last_acceptance(self, table: Table) -> LastAcceptance | None:
        if not table:
            return None
        at: dict[int, time] = {day: table[key] for key, days in WEEKDAYS.items() if key in table for day in days}
        contested = table.get("contested")
        return LastAcceptance(
            at=at,
            channels=_channels(table),
            cite=self.cite(table),
            readings=_readings(table),
            contested=(contested[0], contested[1]) if contested else None,
        )

    def _duty(self, table: Table) -> Duty | None:
        return Duty(self.cite(table), _readings(table)) if table else None

    def electronic(self) -> Electronic | None:
        table = self.take("electronic", {})
        if not table:
            return None
        return Electronic(ElectronicRule(table["rule"]), self.cite(table), _readings(table))

    def grounds(self) -> tuple[Ground, ...]:
        return tuple(self._ground(table) for table in self.take("grounds", []))

    def _ground(self, table: Table) -> Ground:
        return Ground(
            item=self.cite(table).removeprefix(f"{self.label} ").removeprefix(f"{self.service} "),
            code=table["code"],
            text=_text(table),
            citation=self.cite(table),
            act_number=self.number,
            channels=_channels(table),
            suspends=table.get("suspends", False),
        )

    def documents(self) -> tuple[RequiredDocument, ...]:
        return tuple(self._document(table) for table in self.take("documents", []))

    def _document(self, table: Table) -> RequiredDocument:
        return RequiredDocument(
            code=table["code"],
            text=_text(table),
            cite=self.cite(table),
            channels=_channels(table),
            register=table.get("register", False),
            when=table.get("when"),
        )

    def fees(self) -> tuple[Fee, ...]:
        return tuple(
            Fee(table["free"], _text(table), self.cite(table), table.get("kind")) for table in self.take("fees", [])
        )

    def limits(self) -> tuple[Limit, ...]:
        return tuple(
            Limit(table["code"], table[_unit(table)], _unit(table), _channels(table), self.cite(table))
            for table in self.take("limits", [])
        )

    def rows(self) -> dict[str, tuple[Clause, ...]]:
        text: Mapping[str, list[Table]] = self.take("text", {})
        return {row: tuple(self.clause(table) for table in tables) for row, tables in text.items()}

    def norms(self) -> tuple[Norm, ...]:
        return tuple(
            Norm(table["doctor"], table["at_most"], table.get("under_age"), self.cite(table))
            for table in self.take("norms", [])
        )

    def representative(self) -> Representative | None:
        table = self.take("representative", {})
        return Representative(self.cite(table)) if table.get("by_power_of_attorney") else None

    def own_will(self) -> OwnWill | None:
        table = self.take("own_will", {})
        return OwnWill(table["adult_age"], self.cite(table)) if table else None

    def free_choice(self) -> FreeChoice | None:
        table = self.take("free_choice", {})
        return FreeChoice(table["times_a_year"], self.cite(table)) if table else None

    def birth_certificate(self) -> BirthCertificate | None:
        table = self.take("birth_certificate", {})
        return BirthCertificate(table["under_age"], self.cite(table)) if table else None

    def last_word(self) -> LastWord | None:
        table = self.take("last_word", {})
        return LastWord(table["of"], self.cite(table)) if table else None


def _unit(table: Table) -> Unit:
    return next(unit for unit in Unit if unit in table)


def _text(table: Table) -> Text:
    return Text(table.get("kk", ""), table.get("ru", ""))


def _channels(table: Table) -> frozenset[str]:
    return frozenset(table.get("channels", [str(channel) for channel in Channel]))


def _readings(table: Table) -> tuple[str, ...]:
    return tuple(table.get("readings", ()))
