"""State registers. Silence is a first-class answer, never taken for a yes or a no."""

from typing import Protocol

from domain.people.iin import Iin
from domain.people.person import Attachment, Dependant, RegisteredPerson
from domain.people.phone import Phone


class RegisterSilent(Exception):
    """The register did not answer in time."""


class PersonsRegister(Protocol):
    """State register of persons and the base of phones registered with e-government."""

    async def person(self, iin: Iin) -> RegisteredPerson | None: ...

    async def phones(self, iin: Iin) -> frozenset[Phone]: ...

    async def dependants(self, iin: Iin) -> tuple[Dependant, ...]:
        """Children and wards this person may legally act for."""
        ...


class AttachmentRegister(Protocol):
    """Register of the attached population."""

    async def attachment(self, iin: Iin) -> Attachment | None: ...

    async def attach(self, iin: Iin, attachment: Attachment) -> None:
        """From now on they are attached there and nowhere else. The same told twice is told once."""
        ...
