"""The lexicon as it is searched.

A wording is a few words in their order, at most one other word between two of them. Of each word stands its
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
class Stem:
    """One word of a wording, made once a spelling."""

    letters: str
    whole: bool = False
    noun: bool = False
    never: tuple[str, ...] = ()

    def fits(self, word: str) -> bool:
        """Of a word that begins with the stem."""
        rest = word[len(self.letters) :]
        if self.whole:
            return not rest
        if self.noun:
            return _noun_ending().fullmatch(rest) is not None
        return not (self.never and word.startswith(self.never))


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """A few words that stand for a notion; `denies` when they are a denial themselves («не дышит», «дем жоқ»)."""

    notion: str
    written: str
    words: tuple[frozenset[Stem], ...]
    denies: bool


def known(word: str) -> frozenset[Stem]:
    """The stems a folded word begins with, as it is spelled."""
    table = _by_stem()
    return frozenset(
        stem for end in range(1, len(word) + 1) for stem in table.get(word[:end], ()) if stem.fits(word)
    )


@cache
def by_first_word() -> dict[Stem, list[Wording]]:
    table: dict[Stem, list[Wording]] = defaultdict(list)
    for wording in _wordings():
        for stem in wording.words[0]:
            table[stem].append(wording)
    return table


@cache
def all_stems() -> tuple[Stem, ...]:
    """In the order of the pages, so that whoever is asked for the nearest few gives the same."""
    every = (
        stem
        for wording in _wordings()
        for word in wording.words
        for stem in sorted(word, key=lambda stem: stem.letters)
    )
    return tuple(dict.fromkeys(every))


def parts_of(words: str) -> Iterator[str]:
    """What stands between commas on a page."""
    return (part.strip() for part in words.split(",") if part.strip())


@cache
def folded(words: str) -> tuple[str, ...]:
    return tuple(map(fold, parts_of(words)))


@cache
def _by_stem() -> dict[str, list[Stem]]:
    table: dict[str, list[Stem]] = defaultdict(list)
    for stem in all_stems():
        table[stem.letters].append(stem)
    return table


@cache
def _wordings() -> tuple[Wording, ...]:
    return tuple(
        Wording(notion, written, tuple(map(_word, written.split())), _denies(written))
        for notion, tongues in lexicon().items()
        for words in tongues.values()
        for written in parts_of(words)
    )


@cache
def _word(written: str) -> frozenset[Stem]:
    return frozenset(map(_stem, written.split("|"))) if written != ANY else frozenset()


@cache
def _stem(written: str) -> Stem:
    stem, *never = written.split("~")
    bare = stem.strip("=%*")
    plain = bare if bare.isdecimal() else fold(bare)
    if not plain:
        raise ValueError(f"nothing is left of {written!r}")
    whole = stem.startswith("=") or (len(plain) < SHORTEST_BEGUN and not stem.endswith(("*", "%")))
    return Stem(plain, whole, stem.endswith("%"), tuple(map(fold, never)))


def _denies(written: str) -> bool:
    told = page("spelling.toml")["denial"]
    deniers = {*folded(told["before"]), *folded(told["after"])}
    return any(fold(word.strip("=*%")) in deniers for word in re.split(r"[\s|~]", written))


@cache
def _noun_ending() -> re.Pattern[str]:
    told = page("spelling.toml")["noun"]
    return re.compile("".join(f"(?:{told[part]})?" for part in ("plural", "owner", "case")))
