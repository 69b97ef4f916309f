"""Attachment to this very organisation; the 2013 text asks for it among its requirements (item 12)."""

from collections.abc import Iterator

from domain.law.eligibility.facts import Facts
from domain.law.eligibility.reason import Reason, Unknown, by_ground, find_ground
from domain.law.standard import Ground, Standard


def attached_here(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    ground = _ground(standard, facts.channel)
    if ground is None:
        return
    if facts.attached_here is None:
        yield Unknown("attached_here")
    elif not facts.attached_here:
        yield by_ground(ground, "not-attached")


def _ground(standard: Standard, channel: str) -> Ground | None:
    required = any(document.code == "attachment" for document in standard.documents)
    older = ("requirements-unmet",) if required else ()
    return find_ground(standard, channel, "not-attached", *older)
