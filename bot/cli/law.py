"""`emhana law …`: the law on the command line."""

import sys

import click

from bot.cli.decide_lines import answer_line
from domain.law import Law


@click.group()
def law() -> None:
    """Ask the law: decide, show, list, diff, explain."""


@law.command("decide")
def decide_lines() -> None:
    """Answer requests given as JSON Lines on standard input; exit status 1 when a line was not understood."""
    catalogue, understood = Law.load(), True
    for number, line in enumerate(sys.stdin.buffer, start=1):
        text, fine = answer_line(catalogue, line, number)
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
        understood = understood and fine
    if not understood:
        raise click.exceptions.Exit(1)
