"""Names formed as they are in Kazakhstan: by community, sex, father's name, and in both scripts."""

from dataclasses import dataclass
from typing import Any

from adapters.registers.sandbox.dice import Dice
from adapters.registers.sandbox.spelling import Spelling, read_data
from domain.people.iin import Sex
from domain.people.name import PersonName


@dataclass(frozen=True, slots=True)
class Community:
    code: str
    weight: int
    given: dict[tuple[Sex, bool], tuple[Spelling, ...]]
    families: tuple[tuple[Spelling, bool], ...]
    fathers: tuple[Spelling, ...]
    traditional: bool


@dataclass(frozen=True, slots=True)
class FamilyName:
    community: Community
    name: Spelling
    declined: bool
    traditional: bool
    """Patronymics as "son of", "daughter of" in Kazakh rather than in the Russian manner."""


@dataclass(frozen=True, slots=True)
class BothNames:
    kk: PersonName
    ru: PersonName


class Names:
    def __init__(self) -> None:
        data = read_data("names.toml")
        self._endings: dict[str, str] = data["endings"]
        self._communities = [_community(entry, self._endings["hard"]) for entry in data["community"]]

    def family(self, dice: Dice) -> FamilyName:
        community = dice.weighed([(one, one.weight) for one in self._communities])
        return self.married_into(dice, community)

    def married_into(self, dice: Dice, community: Community) -> FamilyName:
        name, declined = dice.pick(community.families)
        traditional = community.traditional and (not declined or dice.chance(0.5))
        return FamilyName(community, name, declined, traditional)

    def given(self, dice: Dice, family: FamilyName, sex: Sex, *, young: bool) -> Spelling:
        return dice.pick(family.community.given[sex, young])

    def full(self, family: FamilyName, sex: Sex, given: Spelling, father: Spelling) -> BothNames:
        return BothNames(
            PersonName(
                self._surname(family, sex, family.name.kk), given.kk, self._son_of(family, sex, father, "kk")
            ),
            PersonName(
                self._surname(family, sex, family.name.ru), given.ru, self._son_of(family, sex, father, "ru")
            ),
        )

    def _surname(self, family: FamilyName, sex: Sex, name: str) -> str:
        feminine = family.declined and sex is Sex.FEMALE
        return name + self._endings["feminine"] if feminine else name

    def _son_of(self, family: FamilyName, sex: Sex, father: Spelling, language: str) -> str:
        name = father.kk if language == "kk" else father.ru
        child = "son" if sex is Sex.MALE else "daughter"
        return name + self._endings[f"{child}_{language}" if family.traditional else f"{child}_of"]


def _community(entry: dict[str, Any], hard: str) -> Community:
    lists = {key: tuple(map(Spelling.read, entry[key])) for key in ("men", "women", "boys", "girls")}
    return Community(
        entry["code"],
        entry["weight"],
        {
            (Sex.MALE, False): lists["men"],
            (Sex.FEMALE, False): lists["women"],
            (Sex.MALE, True): lists["boys"],
            (Sex.FEMALE, True): lists["girls"],
        },
        (
            *((Spelling.read(name), True) for name in entry["families"]),
            *((Spelling.read(name), False) for name in entry["families_fixed"]),
        ),
        tuple(name for name in lists["men"] if name.ru[-1] in hard),
        entry["traditional"],
    )
