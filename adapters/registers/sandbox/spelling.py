"""Texts that have a Kazakh and a Russian form, and the data files that hold them."""

import tomllib
from dataclasses import dataclass
from importlib import resources
from typing import Any


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
