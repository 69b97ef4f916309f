from collections.abc import Mapping
from datetime import datetime
from typing import Protocol


class Journal(Protocol):
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
        `about` a request number or visit id; facts hold ids and codes, never personal data."""
        ...
