"""`emhana law …`: the law on the command line."""

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
    questions, answers = click.get_binary_stream("stdin"), click.get_text_stream("stdout", encoding="utf-8")
    for number, line in enumerate(questions, start=1):
        text, fine = answer_line(catalogue, line, number)
        answers.write(text + "\n")
        answers.flush()
        understood = understood and fine
    if not understood:
        raise click.exceptions.Exit(1)
