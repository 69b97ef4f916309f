"""How like dangerous messages a message is, by its notions and their pairs.

The weights are learned from phrases (`tests/understanding_learning.py` writes `learned.json`). They say nothing of
which danger it is: they only make up for the lines of `signs.toml`, where those miss one or cry for nothing.
"""

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import combinations

from domain.understanding.meaning import Meant

# Common words are no trait of a message.
NO_TRAITS = frozenset({"plain"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """Above `alarm` a message is a danger without a sign, too; below `doubt` one with a sign is none."""

    bias: float
    alarm: float
    doubt: float
    weights: Mapping[str, float]

    def of(self, told: Meant) -> float:
        known = [self.weights[trait] for trait in traits(told) if trait in self.weights]
        return self.bias + sum(known) / math.sqrt(len(known)) if known else self.bias


def traits(told: Meant) -> list[str]:
    """The notions meant, each two of them, and those that stand only denied."""
    notions = [notion for notion in told.now if notion not in NO_TRAITS]
    pairs = [f"{one} {other}" for one, other in combinations(notions, 2)]
    return [*notions, *pairs, *(f"no {notion}" for notion in told.denied)]


@cache
def learned() -> Likeness:
    told = json.loads(resources.files(__package__).joinpath("learned.json").read_text("utf-8"))
    return Likeness(**told)
