"""Texts that have a Kazakh and a Russian form, and the data files that hold them."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from adapters.registers.sandbox.lot import lot
from domain.people.iin import Iin


@dataclass(frozen=True, slots=True)
class Spelling:
    kk: str
    ru: str

    @classmethod
    def read(cls, text: str) -> "Spelling":
        kk, _, ru = text.partition("/")
        return cls(kk, ru or kk)


def read_data(name: str) -> dict[str, Any]:
    file = resources.files(__package__) / "data" / name
    return tomllib.loads(file.read_text("utf-8"))


def read_spellings(name: str) -> dict[str, list[Spelling]]:
    """Lists of texts, by the name of the list."""
    return {title: [Spelling.read(each) for each in texts] for title, texts in read_data(name).items()}


def drawn_from(lists: Mapping[str, Sequence[Spelling]], name: str, iin: Iin) -> Spelling:
    """This person's own of that list."""
    return lists[name][lot(iin, name) % len(lists[name])]
