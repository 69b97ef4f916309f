"""A word nobody knows is taken for the one it sounds like: «бальничный», «тимпература», «дәргер»."""

from collections import defaultdict
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.understanding.spelling import heard
from domain.understanding.wordings import Stem, all_stems, known

# A word is well known by a stem of so many letters, and hardly in spite of it when it goes on for as many again.
WELL_KNOWN = 4
FAR_BEYOND = 4
# So long a stem may be guessed with one slip, so long a one with two.
ONE_SLIP, TWO_SLIPS = 5, 9
NEAREST = 3


@lru_cache(maxsize=8192)
def stems_of(word: str) -> frozenset[Stem]:
    """What a word begins with; of a word hardly known, also what it sounds like."""
    spelled = known(word)
    if len(word) < WELL_KNOWN or not word[0].isalpha() or any(stem.whole for stem in spelled):
        return spelled
    longest = max((len(stem.letters) for stem in spelled), default=0)
    if longest < WELL_KNOWN:
        return spelled | _stems(word, _like(word, slips=True))
    if longest == WELL_KNOWN and len(word) >= longest + FAR_BEYOND:
        return spelled | _stems(word, _like(word, slips=False))
    return spelled


def sounds_known(word: str) -> bool:
    """Whether it begins, as it is heard, with a stem that is not short."""
    return any(len(like) > ONE_SLIP for like in _like(word, slips=False))


def _like(word: str, *, slips: bool) -> dict[str, int]:
    """Stems by sound that the word may begin with, and how many letters each is away."""
    sound = heard(word)
    far: dict[str, int] = {}
    for size, sounds in _by_size().get(sound[0], {}).items():
        most = _slips(size, len(sound)) if slips else 0
        if len(sound) < size - (most > 0):
            continue
        for like, distance in _nearest(sound, size, sounds, most):
            if size > ONE_SLIP or _is_near(word, like):
                far[like] = min(distance, far.get(like, distance))
    return far


def _nearest(sound: str, size: int, sounds: list[str], most: int) -> list[tuple[str, int]]:
    if not most:
        return [(sound[:size], 0)] if sound[:size] in _by_sound() else []
    cuts = {sound[:end] for end in range(size - 1, size + 2)}
    found = [process.extract(cut, sounds, scorer=OSA.distance, score_cutoff=most, limit=NEAREST) for cut in cuts]
    return [(like, int(distance)) for those in found for like, distance, _ in those]


def _slips(size: int, length: int) -> int:
    if size >= TWO_SLIPS:
        return 2
    return 1 if size > ONE_SLIP or (size == ONE_SLIP and length <= size + 1) else 0


def _is_near(word: str, sound: str) -> bool:
    """A short stem must also be near as it is spelled: its sound alone is like too many others."""
    ends = range(len(sound) - 1, len(sound) + 2)
    return any(OSA.distance(word[:end], stem.letters) <= 1 for stem in _by_sound()[sound] for end in ends)


def _stems(word: str, far: dict[str, int]) -> frozenset[Stem]:
    """Those of the nearest sounds; a whole word must be as long as the one said."""
    nearest = min(far.values(), default=0)
    return frozenset(
        stem
        for like, distance in far.items()
        if distance == nearest
        for stem in _by_sound()[like]
        if not stem.whole or abs(len(word) - len(stem.letters)) <= 1
    )


@cache
def _by_sound() -> dict[str, list[Stem]]:
    sounds: dict[str, list[Stem]] = defaultdict(list)
    for stem in all_stems():
        if not stem.noun and len(stem.letters) >= (ONE_SLIP if stem.whole else WELL_KNOWN):
            sounds[heard(stem.letters)].append(stem)
    return sounds


@cache
def _by_size() -> dict[str, dict[int, list[str]]]:
    """Stems by sound: first letter, then length."""
    sorted_out: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for like in _by_sound():
        sorted_out[like[0]][len(like)].append(like)
    return sorted_out
