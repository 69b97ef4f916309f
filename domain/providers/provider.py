"""Who provides public services: primary care clinics, hospitals, colleges, authorities."""

from dataclasses import dataclass
from enum import StrEnum

from domain.people.age import ADULT_FROM


class ProviderKind(StrEnum):
    PHC = "phc"
    HOSPITAL = "hospital"
    ACADEMY = "academy"  # health education and science: advanced training, certification courses
    COMMITTEE = "committee"  # territorial department of the Medical and Pharmaceutical Control Committee
    ACCREDITED = "accredited"  # confirms a manager's readiness
    COLLEGE = "college"
    AUTHORITY = "authority"  # takes complaints about clinics


@dataclass(frozen=True, slots=True)
class Provider:
    """Of the kind phc it is a clinic."""

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
