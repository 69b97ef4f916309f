"""The pages of knowledge beside this code, read once."""

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def page(name: str) -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath(name).read_text("utf-8"))


@cache
def lexicon() -> dict[str, dict[str, str]]:
    """Every notion, by name, with its words in Kazakh and in Russian."""
    notions: dict[str, dict[str, str]] = {}
    for leaf in sorted(resources.files(__package__).joinpath("lexicon").iterdir(), key=lambda leaf: leaf.name):
        for name, words in tomllib.loads(leaf.read_text("utf-8")).items():
            if name in notions:
                raise ValueError(f"the notion {name} stands on two pages")
            notions[name] = words
    return notions
