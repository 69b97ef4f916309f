"""What the sandbox shows to whoever tries it."""

from collections.abc import Sequence
from typing import Any, Protocol

from domain.providers.provider import Provider


class SandboxFace(Protocol):
    @property
    def cases(self) -> Sequence[str]:
        """What people can be tried as."""
        ...

    @property
    def clinics(self) -> Sequence[Provider]:
        """Whose patients people are."""
        ...

    def people(self, limit: int, clinic: str | None, case: str | None) -> Sequence[dict[str, Any]]:
        """Synthetic people as JSON objects: iin, name {kk, ru}, birth_date, phone, clinic, doctor,
        dependants, case, traits.
        """
        ...

    async def sms(self, phone: str) -> Sequence[dict[str, str]] | None:
        """`[{"at", "text"}]`, oldest first; None when that is no phone number."""
        ...

    def set_silent(self, silent: bool) -> None:
        """Make every register fall silent, or answer again."""
        ...
