from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VerifyPage:
    """Where anybody checks a document: the address its QR holds."""

    site: str

    def address(self, code: str) -> str:
        return f"{self.site.rstrip('/')}/verify/{code}"
