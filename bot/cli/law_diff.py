"""`emhana law diff`: what changed between two days, in words."""

import textwrap
from collections.abc import Iterator

from bot.cli.law_words import LawWords
from domain.law import Standard
from domain.law.differences import Difference, differences
from domain.law.standard import Clause
from domain.law.vocabulary import Text

WIDTH = 100
QUOTED_ROWS = {"provider", "form", "result"}


def told(old: Standard, new: Standard, words: LawWords) -> Iterator[str]:
    changes = [change for change in differences(old, new) if not _same_in(words.language, change)]
    if not changes:
        yield words.say("diff-none", service=new.name.text.in_language(words.language), standard=new.id)
    for change in changes:
        yield from _told(change, words)
    other = [change.about for change in changes if change.topic == "wording" and change.about not in QUOTED_ROWS]
    if other:
        rows = "; ".join(words.say(f"row-{row}") for row in other)
        yield from _wrapped(words.say("diff-wordings", rows=rows))


def _same_in(language: str, change: Difference) -> bool:
    """Russian titles are ours, so a text renamed in Kazakh may have kept its Russian name."""
    if not isinstance(change.before, Text) or not isinstance(change.after, Text):
        return False
    return change.before.in_language(language) == change.after.in_language(language)


def _told(change: Difference, words: LawWords) -> Iterator[str]:
    if change.topic != "wording":
        yield from _wrapped(words.say(_key(change), **_facts(change, words)))
    elif change.about in QUOTED_ROWS:
        yield from _wrapped(words.say("diff-wording", row=words.say(f"row-{change.about}")))
        yield from _wrapped(words.say("diff-said-before", text=_quoted(change.before, words)), "    ")
        yield from _wrapped(words.say("diff-said-after", text=_quoted(change.after, words)), "    ")


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=indent, subsequent_indent=f"{indent}  ", break_on_hyphens=False
    )


def _quoted(clauses: tuple[Clause, ...], words: LawWords) -> str:
    return "; ".join(_plain(clause.text, words) for clause in clauses)


def _plain(text: Text, words: LawWords) -> str:
    """A quote inside a sentence of ours: its own full stop would stand twice."""
    return text.in_language(words.language).rstrip(".;")


def _key(change: Difference) -> str:
    if change.topic in {"act", "name"}:
        return f"diff-{change.topic}"
    if change.before is None:
        return f"diff-{change.topic}-came"
    return f"diff-{change.topic}-{'went' if change.after is None else 'changed'}"


def _facts(change: Difference, words: LawWords) -> dict[str, str | int]:
    about = {"about": words.about(change.topic, change.about)} if _tells_about(change) else {}
    values = {"before": change.before, "after": change.after}
    return {**about, **{key: _value(change.topic, each, words) for key, each in values.items() if each is not None}}


def _tells_about(change: Difference) -> bool:
    """A ground or a document is told by its words, the rest by what it is about."""
    return change.about is not None and change.topic not in {"ground", "document", "free"}


def _value(topic: str, value: object, words: LawWords) -> str:
    return _plain(value, words) if isinstance(value, Text) else words.value(topic, value)
