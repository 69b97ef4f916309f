"""Who may act for whom, because a register says so."""

from dataclasses import dataclass
from datetime import date

from domain.people.age import ADULT_FROM, age_on
from domain.people.known import KnownPerson
from domain.people.person import Proof, Relation


@dataclass(frozen=True, slots=True)
class Representation:
    person: KnownPerson
    """The child or ward acted for."""
    relation: Relation
    proof: Proof

    def holds_on(self, day: date) -> bool:
        """A child of full age speaks for itself, whatever was written down before."""
        return self.relation is not Relation.CHILD or age_on(self.person.birth_date, day) < ADULT_FROM
