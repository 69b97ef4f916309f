"""What the state registers say about a person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.people.age import age_on
from domain.people.iin import Iin, Sex
from domain.people.name import PersonName


class Relation(StrEnum):
    CHILD = "child"
    WARD = "ward"


class Proof(StrEnum):
    """What the register rests a representation on."""

    BIRTH_RECORD = "birth-record"
    GUARDIANSHIP = "guardianship-decision"


@dataclass(frozen=True, slots=True)
class RegisteredPerson:
    iin: Iin
    name_kk: PersonName
    name_ru: PersonName
    birth_date: date
    sex: Sex
    unit: str
    """Code of the administrative unit the person lives in: a district of a city, a town, a village."""
    address_kk: str
    address_ru: str

    def name(self, language: str) -> PersonName:
        return self.name_kk if language == "kk" else self.name_ru

    def address(self, language: str) -> str:
        return self.address_kk if language == "kk" else self.address_ru

    def age_on(self, day: date) -> int:
        return age_on(self.birth_date, day)


@dataclass(frozen=True, slots=True)
class Dependant:
    """Somebody a person may act for, because a register says so."""

    person: RegisteredPerson
    relation: Relation
    proof: Proof


@dataclass(frozen=True, slots=True)
class Attachment:
    provider_code: str
    doctor_id: str | None
    since: date
