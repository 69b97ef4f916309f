"""A person's name, in one of the two scripts, clean enough to print on a document."""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

LONGEST = 100
_LONGEST_INPUT = 400
_HYPHENS = re.compile(r"[\u2010-\u2015\u2212]")
_APOSTROPHES = re.compile("[\u2018\u2019\u02bc`\u00b4]")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*'?")
# Latin letters typed where a Cyrillic keyboard lacks its own (Kazakh i, h) or where they merely look alike.
_LOOKALIKES = str.maketrans(
    "ABCEHIKMOPTXYaceiophxy",
    "\u0410\u0412\u0421\u0415\u041d\u0406\u041a\u041c\u041e\u0420\u0422\u0425\u0423"
    "\u0430\u0441\u0435\u0456\u043e\u0440\u04bb\u0445\u0443",
)


class NameFlaw(StrEnum):
    EMPTY = "name-empty"
    TOO_LONG = "name-too-long"
    NOT_LETTERS = "name-not-letters"
    MIXED_SCRIPTS = "name-mixed-scripts"


@dataclass(frozen=True, slots=True)
class NameRefused:
    code: NameFlaw


@dataclass(frozen=True, slots=True)
class PersonName:
    family: str
    given: str
    patronymic: str = ""

    @property
    def full(self) -> str:
        return " ".join(part for part in (self.family, self.given, self.patronymic) if part)

    def __str__(self) -> str:
        return self.full


def clean_name(text: str) -> str | NameRefused:
    """The name as typed, without what cannot be seen; refused when it is not a name at all."""
    if len(text) > _LONGEST_INPUT:
        return NameRefused(NameFlaw.TOO_LONG)
    visible = "".join(char for char in text if unicodedata.category(char) != "Cf")
    folded = _APOSTROPHES.sub("'", _HYPHENS.sub("-", unicodedata.normalize("NFC", visible)))
    words = [_one_script(word) for word in folded.split()]
    name = " ".join(words)
    flaw = _flaw(name, words)
    return name if flaw is None else NameRefused(flaw)


def _flaw(name: str, words: list[str]) -> NameFlaw | None:
    if not words:
        return NameFlaw.EMPTY
    if len(name) > LONGEST:
        return NameFlaw.TOO_LONG
    if not all(_WORD.fullmatch(word) for word in words):
        return NameFlaw.NOT_LETTERS
    scripts = {script for word in words for script in _scripts(word)}
    if scripts in ({"CYRILLIC"}, {"LATIN"}):
        return None
    return NameFlaw.MIXED_SCRIPTS


def _one_script(word: str) -> str:
    return word.translate(_LOOKALIKES) if "CYRILLIC" in _scripts(word) else word


def _scripts(word: str) -> set[str]:
    return {unicodedata.name(char, "?").split(" ", 1)[0] for char in word if char not in "'-"}
