"""What registers say of a manager's studies and work."""

from dataclasses import dataclass

DIPLOMAS_KNOWN_SINCE = 2015
"""Who graduated before this year brings the diploma (DSM-254, standard 8(3), 8(4) and rules 11(2))."""


@dataclass(frozen=True, slots=True)
class Study:
    place_kk: str
    place_ru: str
    speciality_kk: str
    speciality_ru: str
    since: int
    until: int
    diploma: str


@dataclass(frozen=True, slots=True)
class Post:
    """`until` is None for the present one."""

    place_kk: str
    place_ru: str
    position_kk: str
    position_ru: str
    since: int
    until: int | None


@dataclass(frozen=True, slots=True)
class Career:
    """What the gateway gives of a manager: with anything missing they bring the paper themselves."""

    studies: tuple[Study, ...] = ()
    posts: tuple[Post, ...] = ()
    is_retrained: bool = False
    studied_abroad: bool = False
