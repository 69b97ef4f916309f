"""How does this service work: what a citizen asks first, from the text in force that day."""

from dataclasses import dataclass
from datetime import time

from domain.law.standard import Fee, Ground, RequiredDocument, Standard, Term


@dataclass(frozen=True, slots=True)
class Today:
    """The provider's day: None where it is closed. On duty days the text states no hours (R14)."""

    opens: time | None
    closes: time | None
    last_acceptance: time | None
    on_duty: bool


@dataclass(frozen=True, slots=True)
class Guide:
    standard: Standard
    complaint: Standard | None
    today: Today

    def documents(self, channel: str) -> tuple[RequiredDocument, ...]:
        """What to bring or send; what a register gives is marked and asked of nobody."""
        given = self.standard.documents
        return tuple(each for each in given if channel in each.channels and each.when in (None, "everyone"))

    @property
    def special_documents(self) -> tuple[RequiredDocument, ...]:
        """What only some need: the contingents of attachment, the cases of a manager, a duplicate."""
        return tuple(each for each in self.standard.documents if each.when not in (None, "everyone"))

    @property
    def terms(self) -> tuple[Term, ...]:
        return self.standard.terms

    @property
    def fees(self) -> tuple[Fee, ...]:
        return self.standard.fees

    def grounds(self, channel: str) -> tuple[Ground, ...]:
        return tuple(each for each in self.standard.grounds if channel in each.channels)
