"""standards/<act>/act.toml and standards/<act>/<service>.toml, read into the catalogue.

A `cite` is an item of the file's own section ("7(1)"); another place is cited in full after "@"
("@DSM-254/2020 rules 11"). An unknown key is an error: what is written must be read.
"""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from domain.law.calendar import Calendar
from domain.law.catalogue import Catalogue
from domain.law.citation import expand
from domain.law.sections import Section
from domain.law.standard import Act, InForce, Standard, Text

type_of_table = dict[str, Any]


def standards_folder() -> Traversable:
    return files("domain.law").joinpath("standards")


def read_calendar() -> Calendar:
    table = _toml(standards_folder().joinpath("calendar.toml"))
    return Calendar({entry["date"]: entry["day_off"] for entry in table["days"]})


def read_catalogue() -> Catalogue:
    acts: dict[str, Act] = {}
    standards: list[Standard] = []
    for folder in sorted(_folders(), key=lambda each: each.name):
        act = read_act(folder.name, _toml(folder.joinpath("act.toml")))
        acts[act.id] = act
        standards += [read_standard(act, stem, _toml(file)) for stem, file in _services(folder)]
    return Catalogue(acts, standards)


def _folders() -> Iterable[Traversable]:
    return (each for each in standards_folder().iterdir() if each.is_dir())


def _services(folder: Traversable) -> Iterable[tuple[str, Traversable]]:
    names = sorted(each.name for each in folder.iterdir() if each.name.endswith(".toml"))
    return ((name.removesuffix(".toml"), folder.joinpath(name)) for name in names if name != "act.toml")


def _toml(file: Traversable) -> type_of_table:
    return tomllib.loads(file.read_text(encoding="utf-8"))


def read_act(act_id: str, table: Mapping[str, Any]) -> Act:
    dates: dict[str, date] = dict(table.get("dates", {}))
    note = table.get("note")
    return Act(
        id=act_id,
        label=table["label"],
        number=table.get("number", ""),
        title=Text(**table["title"]),
        dates=dates,
        marks=frozenset(table.get("marks", ())),
        note=Text(**note) if note else None,
        items={section: expand(items) for section, items in table["items"].items()},
    )


def read_standard(act: Act, service: str, table: type_of_table) -> Standard:
    section = Section(act.label, service, table)
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
        rows=section.rows(),
    )
    section.expect_nothing_left()
    return standard


def _in_force(table: Mapping[str, Any]) -> InForce:
    return InForce(table["since"], table.get("until"), frozenset(table.get("marks", ())))
