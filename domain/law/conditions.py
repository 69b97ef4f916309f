"""What a person, a list or a complaint must meet, each with the item that says so."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Norm:
    """How many people a doctor's list may hold, of all ages or under one."""

    doctor: str
    at_most: int
    under_age: int | None
    cite: str


@dataclass(frozen=True, slots=True)
class Representative:
    """The text lets a representative come with a power of attorney."""

    cite: str


@dataclass(frozen=True, slots=True)
class OwnWill:
    adult_age: int
    cite: str


@dataclass(frozen=True, slots=True)
class FreeChoice:
    times_a_year: int
    cite: str


@dataclass(frozen=True, slots=True)
class BirthCertificate:
    under_age: int
    cite: str


@dataclass(frozen=True, slots=True)
class LastWord:
    """Whose answer can be disputed only in court."""

    of: str
    cite: str
