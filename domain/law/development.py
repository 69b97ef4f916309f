"""Annex 1 of DSM-254: the professional development a manager shows, first and at every renewal."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domain.law.standard import Act
from domain.law.vocabulary import Text


@dataclass(frozen=True, slots=True)
class Required:
    """`instead_of` names the requirement this one may stand for: 150 hours or 5 credits."""

    path: str
    code: str
    unit: str
    at_least: int
    instead_of: str | None
    activity: Text
    proof: Text
    citation: str


@dataclass(frozen=True, slots=True)
class Shortfall:
    code: str
    shown: int
    at_least: int
    citation: str


@dataclass(frozen=True, slots=True)
class Development:
    window_years: int
    window_citation: str
    required: tuple[Required, ...]

    def missing(self, path: str, shown: Mapping[str, int]) -> tuple[Shortfall, ...]:
        """What is still short on the path "first" or "renewal"; `shown` counts what falls into the window."""
        on_path = [each for each in self.required if each.path == path]
        met = {each.instead_of or each.code for each in on_path if shown.get(each.code, 0) >= each.at_least}
        return tuple(
            Shortfall(each.code, shown.get(each.code, 0), each.at_least, each.citation)
            for each in on_path
            if each.instead_of is None and each.code not in met
        )


def read_development(act: Act, table: dict[str, Any]) -> Development:
    return Development(
        window_years=table["window_years"],
        window_citation=f"{act.label} {table['window_cite']}",
        required=tuple(_required(act, table["cite"], each) for each in table["required"]),
    )


def _required(act: Act, cite: str, table: dict[str, Any]) -> Required:
    return Required(
        path=table["path"],
        code=table["code"],
        unit=table["unit"],
        at_least=table["at_least"],
        instead_of=table.get("instead_of"),
        activity=Text(**table["activity"]),
        proof=Text(**table["proof"]),
        citation=f"{act.label} {cite}",
    )
