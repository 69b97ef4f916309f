"""One spelling for a word, whether in Cyrillic, Latin, without the special letters or as it is heard."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from domain.understanding.pages import page

# A message longer than this is not read to its end: danger is said early, and an answer must come at once.
READ_AT_MOST = 4096
_PIECE = re.compile(r"\d+(?:[.,]\d+)?|(?:[^\W\d_]['’ʼ`]?)+|№|[.,;:!?\n()…–—]|\s-\s|/")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[a-z\u00df-\u024f\u0250-\u02af]")
_DOUBLED = re.compile(r"([^\W\d])\1+")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a number as written, folded; `clause` grows at each mark between them."""

    word: str
    clause: int

    @property
    def is_number(self) -> bool:
        return self.word[0].isdecimal()


def tokens(text: str) -> list[Token]:
    found, clause = [], 0
    for piece in _PIECE.findall(unicodedata.normalize("NFKC", text[:READ_AT_MOST]).casefold()):
        if piece[0].isdecimal():
            found.append(Token(piece.replace(",", "."), clause))
        elif piece[0].isalpha():
            word = fold(piece)
            if word:
                found.append(Token(word, clause))
        elif piece not in ("№", "/"):
            clause += 1
    return found


@lru_cache(maxsize=8192)
def fold(word: str) -> str:
    """A word in small letters becomes its plain Cyrillic skeleton."""
    word = unicodedata.normalize("NFC", word.casefold())
    if _LATIN.search(word):
        word = _changed(word, "lookalikes" if _CYRILLIC.search(word) else "latin")
    plain = _DOUBLED.sub(r"\1", _changed(word, "letters"))
    return _little_words().get(plain, plain)


@lru_cache(maxsize=8192)
def heard(word: str) -> str:
    """How a folded word sounds to somebody who does not know how it is written."""
    return _DOUBLED.sub(r"\1", _changed(word, "heard"))


@cache
def _little_words() -> dict[str, str]:
    words: dict[str, str] = page("spelling.toml")["words"]
    return words


def _changed(word: str, table: str) -> str:
    pairs, pattern = _table(table)
    return pattern.sub(lambda found: pairs[found.group()], word) if pattern else word.translate(_letters(table))


@cache
def _letters(table: str) -> dict[int, str]:
    return str.maketrans(page("spelling.toml")[table])


@cache
def _table(name: str) -> tuple[dict[str, str], re.Pattern[str] | None]:
    """The pairs of a table, and how to find them where one of them is longer than a letter."""
    pairs: dict[str, str] = page("spelling.toml")[name]
    return pairs, re.compile("|".join(map(re.escape, pairs))) if max(map(len, pairs)) > 1 else None
