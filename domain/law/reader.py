"""standards/<act>/act.toml and standards/<act>/<service>.toml, read into the catalogue.

A `cite` is an item of the file's own section ("7(1)"); another place is cited in full after "@"
("@DSM-254/2020 rules 11"). An unknown key is an error: what is written must be read.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from domain.law.calendar import Calendar
from domain.law.catalogue import Catalogue
from domain.law.citation import expand
from domain.law.development import Development, read_development
from domain.law.sections import Section
from domain.law.standard import Act, InForce, Standard
from domain.law.steps import StepTable, read_steps
from domain.law.vocabulary import Text

Table = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Annexes:
    steps: tuple[StepTable, ...]
    development: Development
    readings: dict[str, Text]
    holidays: tuple[date, ...]


def standards_folder() -> Traversable:
    return files("domain.law").joinpath("standards")


def read_calendar(standards: Traversable) -> Calendar:
    table = _toml(standards / "calendar.toml")
    return Calendar({entry["date"]: entry["day_off"] for entry in table["days"]})


def read_catalogue(standards: Traversable) -> Catalogue:
    acts: dict[str, Act] = {}
    found: list[Standard] = []
    for folder in sorted(_folders(standards), key=lambda each: each.name):
        act = read_act(folder.name, _toml(folder.joinpath("act.toml")))
        acts[act.id] = act
        found += [read_standard(act, stem, _toml(file)) for stem, file in _services(folder)]
    return Catalogue(acts, found)


def read_annexes(standards: Traversable, catalogue: Catalogue) -> Annexes:
    """The tables that belong to an act rather than to one service."""
    steps_act, development_act = catalogue.acts["almaty-3-561-2013"], catalogue.acts["dsm-254-2020"]
    return Annexes(
        steps=read_steps(steps_act, _toml(standards / steps_act.id / "_steps.toml")),
        development=read_development(development_act, _toml(standards / development_act.id / "_development.toml")),
        readings={code: Text(**table) for code, table in _toml(standards / "readings.toml").items()},
        holidays=tuple(_toml(standards / "calendar.toml")["yearly"]),
    )


def _folders(standards: Traversable) -> Iterable[Traversable]:
    return (each for each in standards.iterdir() if each.is_dir())


def _services(folder: Traversable) -> Iterable[tuple[str, Traversable]]:
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml"))
    return ((name.removesuffix(".toml"), folder.joinpath(name)) for name in names if _is_service(name))


def _is_service(name: str) -> bool:
    """An act's own file and the tables beside it ("_steps.toml") are not standards."""
    return name != "act.toml" and not name.startswith("_")


def _toml(file: Traversable) -> Table:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def read_act(act_id: str, table: Mapping[str, Any]) -> Act:
    dates: dict[str, date] = dict(table.get("dates", {}))
    note = table.get("note")
    return Act(
        id=act_id,
        label=table["label"],
        number=table.get("number", ""),
        registration=table.get("registration"),
        title=Text(**table["title"]),
        dates=dates,
        marks=frozenset(table.get("marks", ())),
        note=Text(**note) if note else None,
        items={section: expand(items) for section, items in table["items"].items()},
    )


def read_standard(act: Act, service: str, table: Table) -> Standard:
    section = Section(act.label, act.number, service, table)
    standard = Standard(
        id=f"{act.id}/{service}",
        service=service,
        act=act,
        in_force=_in_force(section.take("in_force")),
        name=section.clause(section.take("name")),
        ways=section.ways(),
        terms=section.terms(),
        hours=section.hours(),
        electronic=section.electronic(),
        grounds=section.grounds(),
        documents=section.documents(),
        fees=section.fees(),
        limits=section.limits(),
        rows=section.rows(),
        norms=section.norms(),
        representative=section.representative(),
        own_will=section.own_will(),
        free_choice=section.free_choice(),
        birth_certificate=section.birth_certificate(),
        last_word=section.last_word(),
    )
    section.expect_nothing_left()
    return standard


def _in_force(table: Mapping[str, Any]) -> InForce:
    return InForce(table["since"], table.get("until"), frozenset(table.get("marks", ())))
