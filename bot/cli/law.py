"""`emhana law …`: the law on the command line."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cache

import click

from bot.cli.decide_lines import answer_line
from bot.cli.law_words import LawWords
from domain.law import Law, LawError

language_option = click.option("--lang", type=click.Choice(["kk", "ru"]), default="kk", show_default=True)
Day = click.DateTime(formats=["%Y-%m-%d"])
_law = cache(Law.load)


@click.group()
def law() -> None:
    """Ask the law: decide, show, list, diff, explain."""


@law.command("decide")
def decide_lines() -> None:
    """Answer requests given as JSON Lines on standard input; exit status 1 when a line was not understood."""
    catalogue, understood = _law(), True
    for number, line in enumerate(sys.stdin.buffer, start=1):
        text, fine = answer_line(catalogue, line, number)
        sys.stdout.buffer.write(text.encode() + b"\n")
        sys.stdout.buffer.flush()
        understood = understood and fine
    if not understood:
        raise click.exceptions.Exit(1)


@law.command("show")
@click.argument("service")
@click.option("--on", type=Day, help="The day whose text is asked for; without it, the newest text.")
@language_option
def show(service: str, on: datetime | None, lang: str) -> None:
    """Print the standard of SERVICE as the ten-row table, each value with its item."""
    from bot.cli.law_show import shown

    catalogue = _law()
    with _refusals():
        versions = catalogue.catalogue.versions(service)
        standard = catalogue.standard(service, on.date()) if on else versions[-1]
    _print(shown(catalogue, standard, _words(lang)))


@law.command("list")
@language_option
def list_versions(lang: str) -> None:
    """List every version of every service."""
    from bot.cli.law_show import listed

    _print(listed(_law(), _words(lang)))


@law.command("diff")
@click.argument("service")
@click.argument("before", type=Day)
@click.argument("after", type=Day)
@language_option
def diff(service: str, before: datetime, after: datetime, lang: str) -> None:
    """Say in words what changed in SERVICE between two days."""
    from bot.cli.law_diff import told

    catalogue = _law()
    with _refusals():
        old, new = (catalogue.standard(service, each.date()) for each in (before, after))
    _print(told(old, new, _words(lang)))


@law.command("explain")
@language_option
def explain(lang: str) -> None:
    """Print the chain behind decisions given as JSON Lines: fact, rule, item, reading, result."""
    from bot.cli.law_explain import explained

    catalogue, words, sound = _law(), _words(lang), True
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            _print(explained(catalogue, line, words))
        except ValueError as wrong:
            click.echo(f"line {number}: {wrong}", err=True)
            sound = False
    if not sound:
        raise click.exceptions.Exit(1)


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line)


@contextmanager
def _refusals() -> Iterator[None]:
    """What the law does not know is told in its own words, without a traceback."""
    try:
        yield
    except LawError as error:
        raise click.ClickException(str(error)) from error


def _words(language: str) -> LawWords:
    from adapters.words import FluentWords

    return LawWords(FluentWords(), language)
