"""What of the notions said is meant: not what is denied, past, or a figure of speech."""

from dataclasses import dataclass
from functools import cache

from domain.understanding.notions import Found
from domain.understanding.pages import page
from domain.understanding.spelling import Token, fold


@dataclass(frozen=True, slots=True)
class Meant:
    """`said`: everything; `now`: what is meant; `denied`: what stands only denied."""

    said: Found
    now: Found
    denied: tuple[str, ...]

    def stands(self, notions: tuple[str, ...]) -> bool:
        """Whether one of these is said anywhere, and not denied."""
        return stands(self.said, notions)


def meant(said: list[Token], found: Found) -> Meant:
    parts = _parts(said)
    quiet_parts = {parts[hit.first] for notion in quieting("clause") for hit in found.get(notion, ())}
    now: Found = {}
    denied = []
    for notion, hits in sorted(found.items()):
        affirmed = [hit for hit in hits if not hit.denied]
        if not affirmed:
            denied.append(notion)
        elif loud := [hit for hit in affirmed if parts[hit.first] not in quiet_parts]:
            now[notion] = loud
    return Meant(found, now, tuple(denied))


def stands(found: Found, notions: tuple[str, ...]) -> bool:
    return any(not hit.denied for notion in notions for hit in found.get(notion, ()))


@cache
def quieting(what: str) -> tuple[str, ...]:
    """The notions that quieten their clause, or the whole message."""
    return tuple(page("quiet.toml")[what])


def _parts(said: list[Token]) -> list[int]:
    """The part of the message each word stands in: it ends at a mark, and where somebody turns to what is now."""
    parts: list[int] = []
    for at, token in enumerate(said):
        turns = at > 0 and (token.clause != said[at - 1].clause or token.word in _now())
        parts.append((parts[-1] if parts else 0) + turns)
    return parts


@cache
def _now() -> frozenset[str]:
    return frozenset(map(fold, page("quiet.toml")["now"]))
