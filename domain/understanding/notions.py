"""Which notions of the lexicon are in a message: «грудь болит», «кеудем ауырып тұр» both hold chest and hurts."""

from collections import defaultdict
from dataclasses import dataclass

from domain.understanding.denial import is_denied, is_denying
from domain.understanding.guess import stems_of
from domain.understanding.spelling import Token
from domain.understanding.wordings import Stem, Wording, by_first_word

# How many other words may stand between two of a wording.
GAP = 1


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a notion stands, first and last word, whether it is denied there, and the wording that told of it."""

    first: int
    last: int
    denied: bool = False
    wording: str = ""


Found = dict[str, list[Hit]]


def find(said: list[Token]) -> Found:
    found: Found = defaultdict(list)
    stems = [stems_of(token.word) for token in said]
    for start, here in enumerate(stems):
        for wording in {wording for stem in here for wording in by_first_word().get(stem, ())}:
            last = _end(wording, stems, said, start)
            if last is not None:
                denied = not wording.denies and is_denied(said, start, last, wording.words[-1] & stems[last])
                found[wording.notion].append(Hit(start, last, denied, wording.written))
    return found


def _end(wording: Wording, stems: list[frozenset[Stem]], said: list[Token], start: int) -> int | None:
    """Where the wording ends that begins here, if all its words follow."""
    at = start
    for wanted in wording.words[1:]:
        reach = range(at + 1, min(at + 2 + GAP, len(said)))
        nexts = (i for i in reach if said[i].clause == said[start].clause and (not wanted or wanted & stems[i]))
        found = next(nexts, None)
        if found is None or (found > at + 1 and is_denying(said[found].word)):
            return None
        at = found
    return at
