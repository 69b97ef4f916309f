"""Which notions of the lexicon are in a message: «грудь болит» and «кеудем ауырып тұр» both hold chest and hurts.

An entry of the lexicon is a few words in their order, at most one other word between two of them. Of each word stands
its beginning; `=x` is the whole word, `x%` a Kazakh noun with its endings, `x~y` not where it goes on as y, `a|b`
either, `*` any word. A word nobody knows is taken for the one it sounds like (rapidfuzz).
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from domain.understanding.pages import lexicon, page
from domain.understanding.spelling import Token, fold, heard

ANY = "*"
# Of one letter or two, a word stands whole unless it says otherwise.
SHORTEST_BEGUN = 3
SHORTEST_GUESSED = 5
WELL_KNOWN = 4
LONG = 9
GAP = 1


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a notion stands, first and last word, whether it is denied there, and the entry that told of it."""

    first: int
    last: int
    denied: bool
    entry: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One word of an entry, made once a spelling."""

    stem: str
    whole: bool = False
    noun: bool = False
    never: tuple[str, ...] = ()

    def fits(self, word: str) -> bool:
        rest = word[len(self.stem) :]
        if self.whole:
            return not rest
        if self.noun:
            return _noun_ending().fullmatch(rest) is not None
        return not word.startswith(self.never) if self.never else True


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A few words in their order that stand for a notion."""

    notion: str
    written: str
    words: tuple[frozenset[Term], ...]
    denies: bool


Found = dict[str, list[Hit]]


def find(said: list[Token]) -> Found:
    """Every notion in a message, in the order said."""
    found: Found = defaultdict(list)
    terms = [terms_of(token.word) for token in said]
    by_first = _entries()
    for start, here in enumerate(terms):
        for entry in {entry for term in here for entry in by_first.get(term, ())}:
            last = _end(entry, terms, said, start)
            if last is not None:
                denied = _is_denied(entry, said, terms, start, last)
                found[entry.notion].append(Hit(start, last, denied, entry.written))
    return found


def unglued(said: list[Token]) -> list[Token]:
    """«недышит» is two words."""
    apart: list[Token] = []
    for token in said:
        head, rest = token.word[:2], token.word[2:]
        if head in _denial().glued and len(rest) >= SHORTEST_GUESSED - 1 and not known(token.word) and known(rest):
            apart += [Token(_denial().glued_as, token.clause), Token(rest, token.clause)]
        else:
            apart.append(token)
    return apart


def known(word: str) -> frozenset[Term]:
    """The terms a folded word begins with, as it is spelled."""
    table = _terms()
    return frozenset(
        term for end in range(1, len(word) + 1) for term in table.get(word[:end], ()) if term.fits(word)
    )


@lru_cache(maxsize=8192)
def terms_of(word: str) -> frozenset[Term]:
    """What a word begins with; of a word hardly known, also what it sounds like."""
    spelled = known(word)
    well_known = any(term.whole or len(term.stem) >= WELL_KNOWN for term in spelled)
    return spelled if well_known or len(word) < WELL_KNOWN or not word[0].isalpha() else spelled | _guessed(word)


def _guessed(word: str) -> frozenset[Term]:
    """The nearest stems by sound: one slip, two in a long word."""
    sound = heard(word)
    best: dict[str, int] = {}
    for size, stems in _sounds().get(sound[0], {}).items():
        slips = _slips(size, len(sound))
        if len(sound) < size - 1:
            continue
        if not slips:
            if sound[:size] in _by_sound():
                best[sound[:size]] = 0
            continue
        for cut in {sound[: size - 1], sound[:size], sound[: size + 1]}:
            for stem, distance, _ in process.extract(cut, stems, scorer=OSA.distance, score_cutoff=slips, limit=3):
                if size > SHORTEST_GUESSED or not distance or _is_near(word, stem):
                    best[stem] = min(best.get(stem, slips), int(distance))
    nearest = min(best.values(), default=0)
    return frozenset(
        term for stem, far in best.items() if far == nearest for term in _by_sound()[stem] if term.fits(term.stem)
    )


def _is_near(word: str, sound: str) -> bool:
    """A short stem must also be near as it is spelled: its sound alone is like too many others."""
    ends = range(len(sound) - 1, len(sound) + 2)
    return any(OSA.distance(word[:end], term.stem) <= 1 for term in _by_sound()[sound] for end in ends)


def _slips(size: int, length: int) -> int:
    """How far a stem of this size may be from the beginning of a word of this length."""
    if size >= LONG:
        return 2
    return 1 if size > SHORTEST_GUESSED or (size == SHORTEST_GUESSED and length <= size + 1) else 0


def _end(entry: Entry, terms: list[frozenset[Term]], said: list[Token], start: int) -> int | None:
    at, clause = start, said[start].clause
    for wanted in entry.words[1:]:
        reach = range(at + 1, min(at + 2 + GAP, len(said)))
        nexts = [i for i in reach if said[i].clause == clause and (not wanted or wanted & terms[i])]
        if nexts and nexts[0] > at + 1 and said[nexts[0]].word in _denial().after:
            return None
        if not nexts:
            return None
        at = nexts[0]
    return at


def _is_denied(entry: Entry, said: list[Token], terms: list[frozenset[Term]], start: int, last: int) -> bool:
    if entry.denies:
        return False
    denial, clause = _denial(), said[start].clause
    if any(said[i].word in denial.before for i in range(start + 1, last)):
        return True
    before = start - 1
    while before >= 0 and said[before].clause == clause and said[before].word in denial.between:
        before -= 1
    if before >= 0 and said[before].clause == clause and said[before].word in denial.before:
        return True
    after = last + 1
    while after < len(said) and said[after].clause == clause and said[after].word in denial.between:
        after += 1
    if after < len(said) and said[after].clause == clause and _denies_before(said, after):
        return True
    return any(
        not term.whole and denial.suffix.match(said[last].word[len(term.stem) :])
        for term in entry.words[-1] & terms[last]
        if said[last].word.startswith(term.stem)
    )


@dataclass(frozen=True, slots=True)
class _Denial:
    before: frozenset[str]
    after: frozenset[str]
    between: frozenset[str]
    glued: frozenset[str]
    glued_as: str
    suffix: re.Pattern[str]


@cache
def _denial() -> _Denial:
    told = page("spelling.toml")["denial"]
    before, after, between = (
        frozenset(fold(one.strip()) for one in told[key].split(",")) for key in ("before", "after", "between")
    )
    first = [fold(one.strip()) for one in told["before"].split(",")]
    return _Denial(before, after, between, frozenset(first[:2]), first[0], re.compile(told["suffix"]))


@cache
def _noun_ending() -> re.Pattern[str]:
    told = page("spelling.toml")["noun"]
    return re.compile("".join(f"(?:{told[part]})?" for part in ("plural", "owner", "case")))


def _denies_before(said: list[Token], at: int) -> bool:
    """«судорог нет», «есін жоғалтқан жоқ», «судорог не было»."""
    denial, following = _denial(), said[at + 1].word if at + 1 < len(said) else ""
    return said[at].word in denial.after or (said[at].word in denial.before and following in denial.between)


def entries_of(words: str) -> Iterator[str]:
    return (entry.strip() for entry in words.split(",") if entry.strip())


@cache
def _entries() -> dict[Term, list[Entry]]:
    by_first: dict[Term, list[Entry]] = defaultdict(list)
    for notion, tongues in lexicon().items():
        for written in (entry for words in tongues.values() for entry in entries_of(words)):
            words = tuple(_word(one) for one in written.split())
            entry = Entry(notion, written, words, _denies(written))
            for term in words[0]:
                by_first[term].append(entry)
    return by_first


def _denies(written: str) -> bool:
    """An entry that is itself a denial («не дышит», «дем алмай») is not denied by its own words."""
    denial = _denial()
    words = [fold(part.strip("=*%").split("~")[0]) for part in re.split(r"[\s|]", written)]
    return any(word in denial.before or word in denial.after for word in words)


@cache
def _word(written: str) -> frozenset[Term]:
    return frozenset(_term(one) for one in written.split("|")) if written != ANY else frozenset()


@cache
def _term(written: str) -> Term:
    stem, *never = (part.strip("*") for part in written.split("~"))
    bare = fold(stem.strip("=%")) if not stem.strip("=%").isdecimal() else stem.strip("=%")
    if not bare:
        raise ValueError(f"nothing is left of {written!r}")
    whole = stem.startswith("=") or (len(bare) < SHORTEST_BEGUN and not written.endswith(("*", "%")))
    return Term(bare, whole, stem.endswith("%"), tuple(map(fold, never)))


@cache
def _terms() -> dict[str, list[Term]]:
    table: dict[str, list[Term]] = defaultdict(list)
    for term in _all_terms():
        table[term.stem].append(term)
    return table


@cache
def _all_terms() -> frozenset[Term]:
    return frozenset(
        term
        for tongues in lexicon().values()
        for words in tongues.values()
        for entry in entries_of(words)
        for written in entry.split()
        for term in _word(written)
    )


@cache
def _by_sound() -> dict[str, list[Term]]:
    sounds: dict[str, list[Term]] = defaultdict(list)
    for term in _all_terms():
        if not term.whole and not term.noun and len(term.stem) >= WELL_KNOWN:
            sounds[heard(term.stem)].append(term)
    return sounds


@cache
def _sounds() -> dict[str, dict[int, list[str]]]:
    """Stems by sound: first letter, then length."""
    sorted_out: dict[str, dict[int, list[str]]] = defaultdict(lambda: defaultdict(list))
    for stem in _by_sound():
        sorted_out[stem[0]][len(stem)].append(stem)
    return sorted_out
