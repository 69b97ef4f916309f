"""Find in a list by typing: what matches most of the words heard, endings aside. A number must match whole."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from handlers.shared.typed import fold

Key = TypeVar("Key")
SHORTEST_WORD, ENOUGH = 3, 5


def best(heard: str, candidates: Mapping[Key, Sequence[str]]) -> list[Key]:
    """Each candidate has texts, the telling one first: a word found there counts for more."""
    asked = fold(heard).split()
    scores = {key: _score(asked, texts) for key, texts in candidates.items()}
    highest = max(scores.values(), default=0)
    return [key for key, score in scores.items() if score == highest and score > 0]


def _score(asked: Sequence[str], texts: Sequence[str]) -> int:
    folded = [fold(text).split() for text in texts]
    return sum(
        max((_found(word, words) * (len(texts) - place) for place, words in enumerate(folded)), default=0)
        for word in asked
    )


def _found(asked: str, words: Sequence[str]) -> int:
    """Twice as much for the very word."""
    if asked in words:
        return 2
    return int(any(_begin_alike(asked, word) for word in words))


def _begin_alike(asked: str, word: str) -> bool:
    shorter = min(len(asked), len(word))
    if shorter < SHORTEST_WORD or asked.isdecimal():
        return False
    enough = min(shorter, ENOUGH)
    return asked[:enough] == word[:enough]
