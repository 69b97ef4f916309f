from datetime import date

from domain.law.conditions import Norm
from domain.law.standard import Standard


def age(born: date, on: date) -> int:
    """Full years; who is born on 29 February grows older on 1 March of a common year."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def doctors_for(years: int, norms: tuple[Norm, ...]) -> tuple[str, ...]:
    """A paediatrician up to the age the norms name, a therapist from it on, a GP for everybody."""
    childhood = max((norm.under_age for norm in norms if norm.under_age is not None), default=0)
    return ("paediatrician", "gp") if years < childhood else ("therapist", "gp")


def identity_document(standard: Standard, years: int) -> str:
    """Under sixteen the identity document is the birth certificate."""
    limit = standard.birth_certificate
    return "birth-certificate" if limit is not None and years < limit.under_age else "identity"
