"""A citation as people read it: the act's number and the item, without our own names for them."""

import re

from domain.law.standard import Act, Standard
from handlers.shared.tongue import Tongue

ITEM = re.compile(r"\d+(\(\d+\))?")
PART = re.compile(r"\((\d+)\)")


def cited(citation: str, standard: Standard, words: Tongue) -> str:
    """Of this standard's own act: "DSM-90/2021 home-visit 9(2)" is item 9, subitem 2 of that order."""
    where = place(citation, standard, words)
    return ", ".join(filter(None, (act_number(standard.act, words), where)))


def place(citation: str, standard: Standard, words: Tongue) -> str:
    """Within the act."""
    rest = citation.removeprefix(standard.act.label).split()
    if rest[:1] == [standard.service]:
        rest = rest[1:]
    return ", ".join(_where(rest, words))


def act_number(act: Act, words: Tongue) -> str:
    return act.number or words.say("cited-unnumbered")


def _where(rest: list[str], words: Tongue) -> list[str]:
    """Items, and rows or chapters that the text does not number; the title needs no words."""
    match rest:
        case ["title"]:
            return []
        case ["annex", number]:
            return [words.say("cited-annex", number=number)]
        case _:
            return [_one(word, words) for word in rest]


def _one(word: str, words: Tongue) -> str:
    if ITEM.fullmatch(word):
        return words.say("cited-item", item=word)
    if part := PART.fullmatch(word):
        return words.say("cited-part", part=part[1])
    return words.say(f"cited-{word}")
