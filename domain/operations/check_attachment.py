"""Where is this person attached, and who sees them there? The register's silence is an answer of its own."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.people.clinic import Clinic, Doctor
from domain.people.known import KnownPerson


@dataclass(frozen=True, slots=True)
class AttachmentOf:
    """`clinic_code`: the clinic they want to go to; without it, the one they are attached to."""

    acting: Acting
    subject: KnownPerson
    clinic_code: str | None = None


@dataclass(frozen=True, slots=True)
class Attached:
    """`doctors` may see this person, their own doctor first."""

    subject: KnownPerson
    clinic: Clinic
    own_doctor: Doctor | None
    doctors: tuple[Doctor, ...]

    @property
    def doctor_ids(self) -> tuple[str, ...]:
        return tuple(doctor.id for doctor in self.doctors)


@dataclass(frozen=True, slots=True)
class RegisterDidNotAnswer:
    """Neither yes nor no: ask again later, keep everything."""
