"""Is the set of documents complete, and is nothing in it expired. What a register gives is never missing."""

from collections.abc import Iterator

from domain.law.eligibility.facts import Facts
from domain.law.eligibility.reason import Reason, Unknown, by_ground, find_ground
from domain.law.standard import RequiredDocument, Standard

NO_REGISTER_DATA = "no-register-data"


def complete_package(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    ground = find_ground(standard, facts.channel, "incomplete", "incomplete-or-expired")
    if ground is None:
        return
    if facts.documents is None:
        yield Unknown("documents")
        return
    missing = tuple(each.code for each in required(standard, facts) if each.code not in facts.documents)
    if missing:
        yield by_ground(ground, "incomplete", *missing)


def unexpired_package(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    """A document serves on the last day of its term."""
    ground = find_ground(standard, facts.channel, "incomplete-or-expired")
    if ground is None or facts.documents is None:
        return
    expired = tuple(code for code, until in facts.documents.items() if until is not None and until < facts.on)
    if expired:
        yield by_ground(ground, "expired", *expired)


def required(standard: Standard, facts: Facts) -> Iterator[RequiredDocument]:
    return (each for each in standard.documents if _is_required(each, facts))


def _is_required(document: RequiredDocument, facts: Facts) -> bool:
    if facts.channel not in document.channels or document.register or document.code in facts.in_registers:
        return False
    return document.when is None or document.when == facts.kind or document.when in facts.circumstances
