from dataclasses import dataclass
from enum import StrEnum

from domain.people.person import Attachment, Dependant, RegisteredPerson
from domain.people.phone import Phone


class Case(StrEnum):
    """What can be tried as this person."""

    ADULT = "adult"
    PARENT = "parent"
    GUARDIAN = "guardian"
    PENSIONER = "pensioner"
    UNATTACHED = "unattached"
    CHILD = "child"
    WARD = "ward"
    OUTSIDE_UNIT = "outside-unit"
    ODD_IIN = "odd-iin"
    NO_PHONE = "no-phone"
    OTHER_PHONE = "other-phone"


@dataclass(frozen=True, slots=True)
class Townsperson:
    person: RegisteredPerson
    case: Case
    phone: Phone | None
    """In the person's hand."""
    registered_phones: frozenset[Phone]
    """As e-government knows them."""
    attachment: Attachment | None
    dependants: tuple[Dependant, ...] = ()
