"""`emhana understand`: typed words in as JSON Lines, what they mean out; a bad line spoils only itself."""

import json
import sys
from typing import Any

import click

from bot.cli.decide_lines import LineError, parse
from domain.understanding import understand as understood

LANGUAGES = ("kk", "ru")


@click.command()
@click.option("--page", is_flag=True, help="Print docs/danger.md: every sign of danger, for a clinician to sign.")
def understand(page: bool) -> None:
    """Answer {"text": …, "language": "kk"|"ru"} on each line of standard input with danger, sign, goals and sure.

    A line that is not such an object is answered with {"error": …, "line": …}; exit status 1 when there was one.
    """
    if page:
        from bot.cli.danger_page import danger_page

        sys.stdout.buffer.write(danger_page().encode())
        return
    fine = True
    for number, line in enumerate(sys.stdin.buffer, start=1):
        try:
            answer = _answer(parse(line))
        except LineError as wrong:
            answer, fine = {"error": str(wrong), "line": number}, False
        sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n")
        sys.stdout.buffer.flush()
    if not fine:
        raise click.exceptions.Exit(1)


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    text, language = question.get("text"), question.get("language")
    if not isinstance(text, str):
        raise LineError("text is missing" if text is None else "text is not a string")
    if language is not None and language not in LANGUAGES:
        raise LineError("language is neither kk nor ru")
    told = understood(text)
    return {
        "danger": told.danger.urgency if told.danger else None,
        "sign": told.danger.sign if told.danger else None,
        "goals": list(told.goals),
        "sure": told.sure,
    }
