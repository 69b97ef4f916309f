"""The step tables of the 2013 regulations: who acts, in what order, within what time."""

from dataclasses import dataclass
from typing import Any

from domain.law.standard import Act
from domain.law.vocabulary import Text


@dataclass(frozen=True, slots=True)
class TableStep:
    """`cut`: the column is cut off in the source and told from the item on the same process."""

    number: int
    actor: Text
    action: Text
    ends_with: Text | None
    least_seconds: int
    most_seconds: int
    next: str
    cut: bool


@dataclass(frozen=True, slots=True)
class StepTable:
    path: str
    services: tuple[str, ...]
    citations: tuple[str, ...]
    steps: tuple[TableStep, ...]


def read_steps(act: Act, table: dict[str, Any]) -> tuple[StepTable, ...]:
    return tuple(_table(act, each) for each in table["tables"])


def _table(act: Act, table: dict[str, Any]) -> StepTable:
    services = tuple(table["services"])
    return StepTable(
        path=table["path"],
        services=services,
        citations=tuple(f"{act.label} {service} {table['cite']}" for service in services),
        steps=tuple(_step(step) for step in table["steps"]),
    )


def _step(table: dict[str, Any]) -> TableStep:
    least, most = table["seconds"]
    return TableStep(
        number=table["number"],
        actor=Text(**table["actor"]),
        action=Text(**table["action"]),
        ends_with=Text(**table["ends_with"]) if "ends_with" in table else None,
        least_seconds=least,
        most_seconds=most,
        next=table["next"],
        cut=table.get("cut", False),
    )
