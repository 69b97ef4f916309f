"""Who may speak for whom. A child's legal representative always may, with proof where the text asks for it."""

from collections.abc import Iterator

from domain.law.eligibility.facts import Facts, Speaker
from domain.law.eligibility.reason import Reason, Unknown, by_ground, find_ground
from domain.law.standard import Standard

PROOF = "representation-proof"


def may_represent(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    """No representative is named for the rest of the services: there people come themselves."""
    by_power = facts.relation is Speaker.POWER_OF_ATTORNEY
    if by_power and standard.representative is None and standard.own_will is None:
        yield Reason("no-representative-named", documents_item(standard))


def proof_of_representation(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    ground = find_ground(standard, facts.channel, "no-proof-of-representation")
    if ground is None or facts.relation is not Speaker.LEGAL:
        return
    if PROOF in facts.in_registers:
        return
    if facts.documents is None:
        yield Unknown("documents")
    elif PROOF not in facts.documents:
        yield by_ground(ground, "no-proof-of-representation")


def documents_item(standard: Standard) -> str:
    return standard.documents[0].cite if standard.documents else standard.name.cite
