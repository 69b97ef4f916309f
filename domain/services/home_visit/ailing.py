"""Whom the doctor is called to, as the understanding of danger knows them."""

from datetime import date

from domain.people.iin import Sex
from domain.people.known import KnownPerson
from domain.understanding import Ill


def ill_of(person: KnownPerson, today: date) -> Ill:
    return Ill.born(person.birth_date, today, is_woman=person.iin.sex is Sex.FEMALE)
