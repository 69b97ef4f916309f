"""`emhana law explain`: the chain of a decision, link by link, in words."""

import json
import textwrap
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from bot.cli.decide_lines import LineError, answer_of, fields, parse
from bot.cli.law_words import LawWords
from domain.law import Law
from domain.law.differences import Length
from domain.law.explain import ExplainedStep, Link

WIDTH = 100
TELLING = ("at", "channel", "day", "standard", "since", "basis", "accepted", "due", "next")


def explained(law: Law, line: bytes, words: LawWords) -> Iterator[str]:
    """Recomputes the decision from its facts, so that an altered one is seen."""
    given = parse(line)
    decision = answer_of(law, given)
    for step in law.explain(decision):
        yield from _told(step, words)
    wrong = [key for key, value in fields(decision).items() if key in given and given[key] != value]
    if wrong:
        yield words.say("explain-differs", fields=", ".join(wrong))
        raise LineError(f"the decision differs in: {', '.join(wrong)}")


def _told(step: ExplainedStep, words: LawWords) -> Iterator[str]:
    yield f"{words.say(f'link-{step.link}')}: {words.say(f'explain-{_key(step)}', **_facts(step, words))}"
    for quote in step.quotes:
        text = json.dumps(quote.in_language(words.language), ensure_ascii=False)
        yield from textwrap.wrap(text, WIDTH, initial_indent="    ", subsequent_indent="    ")


def _key(step: ExplainedStep) -> str:
    quoted = step.link in {Link.ITEM, Link.READING} and step.code != "term"
    return "basis" if quoted else step.code


def _facts(step: ExplainedStep, words: LawWords) -> dict[str, str | int]:
    facts: dict[str, str | int] = {key: _fact(key, step.values[key], words) for key in _present(step)}
    if step.code == "term":
        facts["length"] = words.length(Length(*_length(step.values)))
    return facts


def _present(step: ExplainedStep) -> list[str]:
    return [key for key in TELLING if step.values.get(key) is not None]


def _length(values: Any) -> tuple[int, str]:
    return values["count"], values["unit"]


def _fact(key: str, value: Any, words: LawWords) -> str:
    if isinstance(value, datetime):
        return words.moment(value)
    if key == "channel":
        return words.say(f"channel-{value}")
    return words.day(value) if key == "day" else str(value)
