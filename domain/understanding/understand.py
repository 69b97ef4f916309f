from dataclasses import dataclass

from domain.understanding.danger import Danger, danger
from domain.understanding.denial import parted
from domain.understanding.goals import goals
from domain.understanding.ill import Ill
from domain.understanding.meaning import meant
from domain.understanding.measures import measure
from domain.understanding.notions import Found, find
from domain.understanding.spelling import Token, tokens


@dataclass(frozen=True, slots=True)
class Understood:
    """One to three `goals`, best first; `sure`: the first may be opened at once; `child`: one is spoken of."""

    danger: Danger | None
    goals: tuple[str, ...]
    sure: bool
    child: bool


def understand(text: str, ill: Ill | None = None) -> Understood:
    """In whatever of the two languages, or both, and however it is spelled. `ill`: whom it is about, if known."""
    said, found = heard(text, ill)
    wanted = goals(found)
    return Understood(danger(meant(said, found)), wanted.codes, wanted.sure, bool(found.get("child")))


def heard(text: str, ill: Ill | None = None) -> tuple[list[Token], Found]:
    """The words of a message and the notions in them."""
    said = parted(tokens(text))
    found = find(said)
    measure(said, found, ill)
    return said, found
