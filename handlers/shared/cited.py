"""A citation as people read it: the act's number and the item, without our own names for them."""

from domain.law.spoken import parts
from domain.law.standard import Act, Standard
from handlers.shared.at_hand import Tongue


def cited(citation: str, standard: Standard, words: Tongue) -> str:
    """Of this standard's own act: "DSM-90/2021 home-visit 9(2)" is item 9, subitem 2 of that order."""
    where = place(citation, standard, words)
    return ", ".join(filter(None, (act_number(standard.act, words), where)))


def place(citation: str, standard: Standard, words: Tongue) -> str:
    """Within the act."""
    rest = citation.removeprefix(standard.act.label).split()
    if rest[:1] == [standard.service]:
        rest = rest[1:]
    return ", ".join(parts(rest, words.say))


def act_number(act: Act, words: Tongue) -> str:
    return act.number or words.say("cited-unnumbered")
