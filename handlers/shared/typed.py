"""A choice made by typing: the words of a button, their beginning, or the button's number."""

import unicodedata
from collections.abc import Mapping

LONGEST_HEARD = 200
SHORTEST_BEGINNING = 3

# Many type Kazakh on a Russian keyboard: its nine letters, and yo, count as the letters beside them.
NEIGHBOURS = {
    0x04D9: 0x0430, 0x0493: 0x0433, 0x049B: 0x043A, 0x04A3: 0x043D, 0x04E9: 0x043E,
    0x04B1: 0x0443, 0x04AF: 0x0443, 0x04BB: 0x0445, 0x0456: 0x0438, 0x0451: 0x0435,
}  # fmt: skip


def fold(text: str) -> str:
    """Case, punctuation, emoji and spacing do not matter."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST_HEARD]).casefold().translate(NEIGHBOURS)
    kept = "".join(sign if unicodedata.category(sign)[0] in "LN" else " " for sign in folded)
    return " ".join(kept.split())


def by_words(heard: str, offered: Mapping[str, str]) -> str | None:
    """The button with exactly these words, if there is just one."""
    return _only([data for data, label in offered.items() if fold(label) == heard])


def by_beginning(heard: str, offered: Mapping[str, str]) -> str | None:
    """Three letters at least; of a number (a day of the month) the whole first word."""
    if heard.isdecimal():
        return _only([data for data, label in offered.items() if fold(label).split(" ")[0] == heard])
    if len(heard) < SHORTEST_BEGINNING:
        return None
    return _only([data for data, label in offered.items() if fold(label).startswith(heard)])


def by_number(heard: str, offered: Mapping[str, str]) -> str | None:
    if not (heard.isascii() and heard.isdecimal() and len(heard) <= 2):  # noqa: PLR2004
        return None
    place = int(heard)
    return list(offered)[place - 1] if 1 <= place <= len(offered) else None


def by_numbers(heard: str, offered: Mapping[str, str]) -> list[str]:
    """One or several, as in "2, 7"; none of them where one is no button's."""
    found = [by_number(each, offered) for each in heard.split()]
    return list(dict.fromkeys(each for each in found if each)) if all(found) else []


def _only(found: list[str]) -> str | None:
    return found[0] if len(found) == 1 else None
