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
_LATIN = "ABCEHIKMOPTXYaceiophxy"
_CYRILLIC = (
    0x0410, 0x0412, 0x0421, 0x0415, 0x041D, 0x0406, 0x041A, 0x041C, 0x041E, 0x0420, 0x0422, 0x0425, 0x0423,
    0x0430, 0x0441, 0x0435, 0x0456, 0x043E, 0x0440, 0x04BB, 0x0445, 0x0443,
)  # fmt: skip
_LOOKALIKES = dict(zip(map(ord, _LATIN), _CYRILLIC, strict=True))


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
