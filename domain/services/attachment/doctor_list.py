"""A doctor's list of attached people, and whether the law's norms leave room on it for one more."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from domain.law.conditions import Norm
from domain.law.eligibility.facts import Lists
from domain.law.eligibility.norms import counted, exceeded_norms
from domain.providers.doctor import Doctor, Speciality

AS_THE_NORMS_SAY = {
    Speciality.DISTRICT_THERAPIST: "therapist",
    Speciality.DISTRICT_PAEDIATRICIAN: "paediatrician",
    Speciality.GP: "gp",
}


@dataclass(frozen=True, slots=True)
class ListSize:
    """`under`: how many of them are younger than that."""

    total: int
    under: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Room:
    """One doctor's list before somebody of a certain age joins it; `at_most` is None where no norm bounds it.

    `under_age`: whom the shown norm counts, where it does not count everybody.
    """

    doctor: Doctor
    counted: int
    at_most: int | None
    is_open: bool
    under_age: int | None = None

    @property
    def left(self) -> int:
        return self.counted if self.at_most is None else self.at_most - self.counted


def with_one_more(doctor: Doctor, size: ListSize, age: int) -> Lists:
    under = {limit: count + (age < limit) for limit, count in size.under.items()}
    return Lists(AS_THE_NORMS_SAY[doctor.speciality], size.total + 1, under)


def as_it_is(doctor: Doctor, size: ListSize) -> Lists:
    return Lists(AS_THE_NORMS_SAY[doctor.speciality], size.total, size.under)


def room_for(age: int, doctor: Doctor, size: ListSize, norms: tuple[Norm, ...]) -> Room:
    """The narrowest norm for this age is the one shown."""
    lists = as_it_is(doctor, size)
    shown = min(_norms_for(age, lists, norms), key=lambda norm: norm.at_most, default=None)
    return Room(
        doctor,
        size.total if shown is None else counted(shown, lists),
        None if shown is None else shown.at_most,
        not any(exceeded_norms(norms, with_one_more(doctor, size, age))),
        None if shown is None else shown.under_age,
    )


def _norms_for(age: int, lists: Lists, norms: tuple[Norm, ...]) -> Iterable[Norm]:
    return (
        norm for norm in norms if norm.doctor == lists.doctor and (norm.under_age is None or age < norm.under_age)
    )


def best(rooms: Iterable[Room]) -> Room | None:
    """Any with room: the shortest list against its norm; the order of the doctors decides between equals."""
    return max((room for room in rooms if room.is_open), key=_share_left, default=None)


def _share_left(room: Room) -> float:
    return room.left / room.at_most if room.at_most else 0.0
