from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ChainEnd:
    """The last line and its hash: kept elsewhere, it shows a tail that was cut off."""

    seq: int
    hash: bytes


@dataclass(frozen=True, slots=True)
class ChainReport:
    lines: int
    end: ChainEnd
    first_broken: int | None = None


class Journal(Protocol):
    """Who saw or changed what, for whom, in which channel, why. Lines are added and never changed."""

    def append(
        self,
        at: datetime,
        actor: str,
        action: str,
        *,
        channel: str,
        subject_id: str | None = None,
        about: str | None = None,
        facts: Mapping[str, str | int] | None = None,
    ) -> None:
        """Add one line to the chain. `actor` is "person:<id>", "clinic:<code>", "operator:<id>" or "system";
        `about` a request number, a visit id or a chat ("chat:<bot>:<chat>"); facts hold ids and codes, never
        personal data.
        """
        ...

    def count(self, about: str, action: str, *, since: datetime) -> int:
        """How many lines tell of this action."""
        ...

    def end(self) -> ChainEnd:
        """Where the chain ends now; seq 0 when it is empty."""
        ...

    def verify(self, anchor: ChainEnd | None = None) -> ChainReport:
        """Count the chain through from its first line; `anchor` is an end that was seen before."""
        ...
