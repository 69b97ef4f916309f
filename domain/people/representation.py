"""Who may act for whom, because a register says so."""

from dataclasses import dataclass

from domain.people.known import KnownPerson
from domain.people.person import Proof, Relation


@dataclass(frozen=True, slots=True)
class Representation:
    person: KnownPerson
    """The child or ward acted for."""
    relation: Relation
    proof: Proof
