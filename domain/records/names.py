"""The names that belong to the codes in answers."""

from collections.abc import Iterable

from domain.ports.unit_of_work import UnitOfWork


def names_of(uow: UnitOfWork, codes: Iterable[str], language: str) -> dict[str, str]:
    """Clinics and doctors; a code nobody has any more stays without a name."""
    names: dict[str, str] = {}
    for code in codes:
        found = uow.providers.one(code) or uow.providers.doctor(code)
        if found is not None:
            names[code] = found.name(language)
    return names
