"""Phrases of other people and what must be understood of them, and the counting of both.

`danger_given.csv` and `intents_given.csv` were written by others. `fresh.csv` is ours, in rounds: each was written
after the rules of its day and first counted before the rules were touched.
"""

import csv
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
MIXED = ("mix", "kk-typo", "ru-typo")


@dataclass(frozen=True, slots=True)
class Phrase:
    kind: str
    language: str
    text: str
    expect: str
    also: frozenset[str]
    round: str

    @property
    def group(self) -> str:
        return "mixed" if self.language in MIXED else self.language[:2]


def given(kind: str) -> list[Phrase]:
    return [_phrase(row, kind, "given") for row in _rows(f"{kind}_given.csv")]


def fresh(kind: str) -> list[Phrase]:
    return [_phrase(row, kind, row["round"]) for row in _rows("fresh.csv") if row["kind"] == kind]


def _rows(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as page:
        return list(csv.DictReader(page))


def _phrase(row: dict[str, str], kind: str, of: str) -> Phrase:
    also = frozenset(filter(None, row["also_ok"].split(";")))
    return Phrase(kind, row["language"], row["text"], row["expect"], also, of)


Answer = tuple[str, tuple[str, ...], bool]
"""Danger or `none`, goals, sure."""


def counted(phrases: Iterable[Phrase], answer: Callable[[Phrase], Answer]) -> Counter[str]:
    tally: Counter[str] = Counter()
    for phrase in phrases:
        urgency, goals, sure = answer(phrase)
        if phrase.kind == "danger":
            tally[phrase.expect] += 1
            fine = urgency == phrase.expect or (phrase.expect != "103" and urgency in phrase.also)
            tally[f"{phrase.expect} right"] += fine
            tally[f"{phrase.expect} called"] += urgency == "103"
        else:
            tally["goals"] += 1
            tally["goals right"] += not {phrase.expect, *phrase.also}.isdisjoint(goals)
            tally["goals direct"] += sure and goals[0] == phrase.expect
            tally["goals astray"] += sure and goals[0] not in {phrase.expect, *phrase.also}
    return tally


def share(tally: Counter[str], part: str, of: str) -> float:
    return tally[part] / tally[of] if tally[of] else 1.0
