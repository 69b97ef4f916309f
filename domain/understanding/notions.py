"""Which notions of the lexicon are in a message: «грудь болит», «кеудем ауырып тұр» both hold chest and hurts."""

from collections import defaultdict
from dataclasses import dataclass

from domain.understanding.denial import is_denied, is_denying
from domain.understanding.entries import Entry, Term, by_first_word
from domain.understanding.guess import terms_of
from domain.understanding.spelling import Token

# How many other words may stand between two of an entry.
GAP = 1


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a notion stands, first and last word, whether it is denied there, and the entry that told of it."""

    first: int
    last: int
    denied: bool = False
    entry: str = ""


Found = dict[str, list[Hit]]


def find(said: list[Token]) -> Found:
    found: Found = defaultdict(list)
    terms = [terms_of(token.word) for token in said]
    for start, here in enumerate(terms):
        for entry in {entry for term in here for entry in by_first_word().get(term, ())}:
            last = _end(entry, terms, said, start)
            if last is not None:
                denied = not entry.denies and is_denied(said, start, last, entry.words[-1] & terms[last])
                found[entry.notion].append(Hit(start, last, denied, entry.written))
    return found


def _end(entry: Entry, terms: list[frozenset[Term]], said: list[Token], start: int) -> int | None:
    """Where the entry ends that begins here, if all its words follow."""
    at = start
    for wanted in entry.words[1:]:
        reach = range(at + 1, min(at + 2 + GAP, len(said)))
        nexts = (i for i in reach if said[i].clause == said[start].clause and (not wanted or wanted & terms[i]))
        found = next(nexts, None)
        if found is None or (found > at + 1 and is_denying(said[found].word)):
            return None
        at = found
    return at
