"""What must hold of the data, whoever edits it: asked by the tests and by `emhana check`."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from itertools import pairwise

from domain.law.basis import is_reading
from domain.law.catalogue import Catalogue
from domain.law.law import Law
from domain.law.standard import Act
from domain.law.vocabulary import Text

CITING = ("cite", "citation")
KURBAN_AIT = "Eid al-Adha"


def faults(law: Law, today: date) -> list[str]:
    return [
        *unknown_citations(law),
        *broken_dates(law.catalogue),
        *missing_words(law),
        *missing_holidays(law, today.year + 1),
    ]


def unknown_citations(law: Law) -> Iterator[str]:
    known = {citation for act in law.catalogue.acts.values() for citation in citations_of(act)}
    for standard in law.catalogue.all():
        for cited in cited_by(standard):
            if cited not in known and not (is_reading(cited) and cited in law.annexes.readings):
                yield f"{standard.id} cites {cited}, which no text has"
    for cited in (each for table in law.annexes.steps for each in table.citations):
        if cited not in known:
            yield f"the step tables cite {cited}, which no text has"
    for cited in cited_by(law.annexes.development):
        if cited not in known:
            yield f"the development table cites {cited}, which no text has"


def citations_of(act: Act) -> Iterator[str]:
    return (f"{act.label} {section} {item}" for section, items in act.items.items() for item in items)


def cited_by(value: object) -> Iterator[str]:
    """Every citation and reading anywhere inside a value."""
    if isinstance(value, Act):
        return
    if isinstance(value, dict):
        yield from (cited for each in value.values() for cited in cited_by(each))
    elif isinstance(value, tuple):
        yield from (cited for each in value for cited in cited_by(each))
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name.endswith(CITING):
                yield inner
            elif field.name == "readings":
                yield from inner
            else:
                yield from cited_by(inner)


def broken_dates(catalogue: Catalogue) -> Iterator[str]:
    for service in catalogue.services:
        versions = catalogue.versions(service)
        for older, newer in pairwise(versions):
            if older.in_force.until != newer.in_force.since:
                yield f"{service}: {older.id} ends {older.in_force.until}, {newer.id} begins {newer.in_force.since}"
        if versions[-1].in_force.until is not None:
            yield f"{service}: nothing follows {versions[-1].id}"
        yield from (
            f"{each.id} ends before it begins"
            for each in versions
            if each.in_force.until is not None and each.in_force.until <= each.in_force.since
        )


def missing_words(law: Law) -> Iterator[str]:
    for standard in law.catalogue.all():
        yield from (f"{standard.id}: {where} has no words in {language}" for where, language in _wordless(standard))
        if not standard.grounds and not standard.rows.get("no_grounds") and standard.service != "complaint":
            yield f"{standard.id}: neither grounds nor a word that there are none"


def _wordless(value: object, where: str = "name") -> Iterator[tuple[str, str]]:
    if isinstance(value, Text):
        yield from ((where, language) for language in ("kk", "ru") if not value.in_language(language).strip())
    elif isinstance(value, dict):
        yield from (found for key, each in value.items() for found in _wordless(each, str(key)))
    elif isinstance(value, tuple):
        yield from (found for each in value for found in _wordless(each, where))
    elif is_dataclass(value):
        for field in fields(value):
            yield from _wordless(getattr(value, field.name), getattr(value, "cite", where))


def missing_holidays(law: Law, year: int) -> Iterator[str]:
    """The library computes years ahead; what it lost, or never had, is seen a year before it hurts."""
    expected = (day.replace(year=year) for day in law.annexes.holidays if day.year <= year)
    yield from (
        f"{day} is not a day off: look for the change of the law, then in standards/calendar.toml"
        for day in expected
        if not law.calendar.is_day_off(day)
    )
    if not any(KURBAN_AIT in (law.calendar.name(day) or "") for day in law.calendar.days_off(year)):
        yield f"{year} has no Kurban Ait: update the holidays library"
