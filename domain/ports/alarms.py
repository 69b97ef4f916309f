from typing import Protocol


class Alarms(Protocol):
    def ring(self, kind: str, **facts: str | int) -> None:
        """Tell whoever is on duty. Facts hold counts and codes, never personal data."""
        ...
