"""Primary care clinics and their doctors, and the other organisations that provide public services."""

from dataclasses import dataclass
from enum import StrEnum

ADULT_FROM = 18


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


class ProviderKind(StrEnum):
    PHC = "phc"
    HOSPITAL = "hospital"
    ACADEMY = "academy"  # health education and science: advanced training, certification courses
    COMMITTEE = "committee"  # territorial department of the Medical and Pharmaceutical Control Committee
    ACCREDITED = "accredited"  # confirms a manager's readiness
    COLLEGE = "college"
    AUTHORITY = "authority"  # takes complaints about clinics


@dataclass(frozen=True, slots=True)
class Clinic:
    """A primary care clinic, or by its `kind` another provider with a page of its own."""

    code: str
    name_kk: str
    name_ru: str
    official_name_kk: str
    official_name_ru: str
    unit: str
    address_kk: str
    address_ru: str
    phones: tuple[str, ...]
    latitude: float
    longitude: float
    approximate: bool
    children_only: bool
    zone: str
    kind: ProviderKind = ProviderKind.PHC

    def name(self, language: str) -> str:
        return self.name_kk if language == "kk" else self.name_ru

    def official_name(self, language: str) -> str:
        return self.official_name_kk if language == "kk" else self.official_name_ru

    def address(self, language: str) -> str:
        return self.address_kk if language == "kk" else self.address_ru

    def serves(self, age: int) -> bool:
        return age < ADULT_FROM or not self.children_only


@dataclass(frozen=True, slots=True)
class Doctor:
    id: str
    clinic_code: str
    speciality: Speciality
    name_kk: str
    name_ru: str
    area: int | None
    room: str
    active: bool = True

    def name(self, language: str) -> str:
        return self.name_kk if language == "kk" else self.name_ru
