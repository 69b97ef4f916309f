from dataclasses import dataclass
from enum import StrEnum

from domain.people.age import ADULT_FROM


class Speciality(StrEnum):
    DISTRICT_THERAPIST = "district-therapist"
    DISTRICT_PAEDIATRICIAN = "district-paediatrician"
    GP = "gp"

    def serves(self, age: int) -> bool:
        """Whether this doctor sees people of this age in whole years."""
        match self:
            case Speciality.DISTRICT_THERAPIST:
                return age >= ADULT_FROM
            case Speciality.DISTRICT_PAEDIATRICIAN:
                return age < ADULT_FROM
            case Speciality.GP:
                return True


@dataclass(frozen=True, slots=True)
class Doctor:
    id: str
    provider_code: str
    speciality: Speciality
    name_kk: str
    name_ru: str
    area: int | None
    room: str
    active: bool = True

    def name(self, language: str) -> str:
        return self.name_kk if language == "kk" else self.name_ru
