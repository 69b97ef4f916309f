"""`emhana law show` and `list`: a standard as the ten-row table, and the catalogue of them all."""

import textwrap
from collections.abc import Iterator

from bot.cli.law_words import LawWords
from domain.law import Law, Standard
from domain.law.standard import Clause
from domain.law.steps import StepTable, TableStep
from domain.law.table import TableRow, ten_rows

WIDTH = 100


def shown(law: Law, standard: Standard, words: LawWords) -> Iterator[str]:
    yield from _head(standard, words)
    for row in ten_rows(standard):
        yield ""
        yield from _row(row, words)
    for table in law.annexes.steps:
        yield from _steps(table, standard, words)


def _head(standard: Standard, words: LawWords) -> Iterator[str]:
    act, language = standard.act, words.language
    yield standard.name.text.in_language(language)
    yield from textwrap.wrap(f"{standard.id} · {act.number} · {act.title.in_language(language)}", WIDTH)
    yield words.in_force(standard)
    yield from (f"* {mark}" for mark in words.marks(standard))
    if act.note:
        yield from textwrap.wrap(f"* {act.note.in_language(language)}", WIDTH)


def _row(row: TableRow, words: LawWords) -> Iterator[str]:
    yield f"{row.number:>2}  {words.say(f'row-{row.key}')}"
    if not row.clauses:
        yield f"    {words.say('row-empty')}"
    for clause in row.clauses:
        yield from _clause(clause, words.language)


def _clause(clause: Clause, language: str) -> list[str]:
    text = clause.text.in_language(language)
    quoted = textwrap.wrap(
        f"– {text}", WIDTH, initial_indent="    ", subsequent_indent="      ", break_on_hyphens=False
    )
    return [*quoted, f"      [{clause.cite}]"]


def _steps(table: StepTable, standard: Standard, words: LawWords) -> Iterator[str]:
    own = f"{standard.act.label} {standard.service} "
    for cite in (each for each in table.citations if each.startswith(own)):
        yield ""
        yield f"    {words.say(f'steps-{table.path}', cite=cite)}"
        yield from (line for step in table.steps for line in _step(step, words))


def _step(step: TableStep, words: LawWords) -> list[str]:
    actor, action = step.actor.in_language(words.language), step.action.in_language(words.language)
    cut = f" ({words.say('step-cut')})" if step.cut else ""
    return textwrap.wrap(
        f"{step.number}. {actor}: {action} – {_time(step, words)}{cut}",
        WIDTH,
        initial_indent="    ",
        subsequent_indent="       ",
    )


def _time(step: TableStep, words: LawWords) -> str:
    most = words.seconds(step.most_seconds)
    if step.least_seconds == 0:
        return words.say("step-up-to", most=most)
    if step.least_seconds == step.most_seconds:
        return most
    return words.say("step-between", least=words.seconds(step.least_seconds), most=most)


def listed(law: Law, words: LawWords) -> Iterator[str]:
    for service in law.catalogue.services:
        for standard in law.catalogue.versions(service):
            yield f"{standard.id}  {words.in_force(standard)}"
            yield f"    {standard.name.text.in_language(words.language)}"
