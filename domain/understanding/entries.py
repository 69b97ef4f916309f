"""The lexicon as it is searched.

An entry is a few words in their order, at most one other word between two of them. Of each word stands its
beginning; `=x` is the whole word, `x%` a Kazakh noun with its endings, `x~y` not where it goes on as y, `a|b`
either, `*` any word. A word of a letter or two stands whole, `x*` only begins with it.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from domain.understanding.pages import lexicon, page
from domain.understanding.spelling import fold

ANY = "*"
SHORTEST_BEGUN = 3


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """One word of an entry, made once a spelling."""

    stem: str
    whole: bool = False
    noun: bool = False
    never: tuple[str, ...] = ()

    def fits(self, word: str) -> bool:
        """Of a word that begins with the stem."""
        rest = word[len(self.stem) :]
        if self.whole:
            return not rest
        if self.noun:
            return _noun_ending().fullmatch(rest) is not None
        return not (self.never and word.startswith(self.never))


@dataclass(frozen=True, slots=True, eq=False)
class Entry:
    """A few words that stand for a notion; `denies` when they are a denial themselves («не дышит», «дем жоқ»)."""

    notion: str
    written: str
    words: tuple[frozenset[Term], ...]
    denies: bool


def known(word: str) -> frozenset[Term]:
    """The terms a folded word begins with, as it is spelled."""
    table = _by_stem()
    return frozenset(
        term for end in range(1, len(word) + 1) for term in table.get(word[:end], ()) if term.fits(word)
    )


@cache
def by_first_word() -> dict[Term, list[Entry]]:
    table: dict[Term, list[Entry]] = defaultdict(list)
    for entry in _entries():
        for term in entry.words[0]:
            table[term].append(entry)
    return table


@cache
def all_terms() -> tuple[Term, ...]:
    """In the order of the pages, so that whoever is asked for the nearest few gives the same."""
    every = (
        term for entry in _entries() for word in entry.words for term in sorted(word, key=lambda term: term.stem)
    )
    return tuple(dict.fromkeys(every))


def parts_of(words: str) -> Iterator[str]:
    """What stands between commas on a page."""
    return (part.strip() for part in words.split(",") if part.strip())


@cache
def folded(words: str) -> tuple[str, ...]:
    return tuple(map(fold, parts_of(words)))


@cache
def _by_stem() -> dict[str, list[Term]]:
    table: dict[str, list[Term]] = defaultdict(list)
    for term in all_terms():
        table[term.stem].append(term)
    return table


@cache
def _entries() -> tuple[Entry, ...]:
    return tuple(
        Entry(notion, written, tuple(map(_word, written.split())), _denies(written))
        for notion, tongues in lexicon().items()
        for words in tongues.values()
        for written in parts_of(words)
    )


@cache
def _word(written: str) -> frozenset[Term]:
    return frozenset(map(_term, written.split("|"))) if written != ANY else frozenset()


@cache
def _term(written: str) -> Term:
    stem, *never = written.split("~")
    bare = stem.strip("=%*")
    plain = bare if bare.isdecimal() else fold(bare)
    if not plain:
        raise ValueError(f"nothing is left of {written!r}")
    whole = stem.startswith("=") or (len(plain) < SHORTEST_BEGUN and not stem.endswith(("*", "%")))
    return Term(plain, whole, stem.endswith("%"), tuple(map(fold, never)))


def _denies(written: str) -> bool:
    told = page("spelling.toml")["denial"]
    deniers = {*folded(told["before"]), *folded(told["after"])}
    return any(fold(word.strip("=*%")) in deniers for word in re.split(r"[\s|~]", written))


@cache
def _noun_ending() -> re.Pattern[str]:
    told = page("spelling.toml")["noun"]
    return re.compile("".join(f"(?:{told[part]})?" for part in ("plural", "owner", "case")))
