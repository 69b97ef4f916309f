"""Families of the sandbox: who lives together, who is whose child or ward."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from adapters.registers.sandbox.clinics import ClinicKind
from adapters.registers.sandbox.dice import Dice
from adapters.registers.sandbox.mint import Mint
from adapters.registers.sandbox.names import FamilyName, Names
from adapters.registers.sandbox.places import Address
from adapters.registers.sandbox.spelling import Spelling
from domain.people.iin import Sex
from domain.people.person import Dependant, Proof, RegisteredPerson, Relation

PENSION_AGE = 63
_YEAR = 365.2425
_OLDEST_CHILD = 16
_LIVING = {
    ClinicKind.MIXED: (
        ("couple-with-children", 34),
        ("parent-alone", 8),
        ("couple", 12),
        ("single", 20),
        ("pensioners", 14),
        ("pensioner", 7),
        ("guardian", 5),
    ),
    ClinicKind.STUDENTS: (("student", 1),),
    ClinicKind.VETERANS: (("pensioners", 1), ("pensioner", 2)),
}


@dataclass(slots=True)
class Household:
    adults: list[RegisteredPerson] = field(default_factory=list)
    dependants: list[Dependant] = field(default_factory=list)


class Households:
    def __init__(self, dice: Dice, names: Names, mint: Mint, town_day: date) -> None:
        self._dice = dice
        self._names = names
        self._mint = mint
        self._town_day = town_day

    def found(self, kind: ClinicKind, home: Address) -> Household:
        dice, family = self._dice, self._names.family(self._dice)
        match dice.weighed(_LIVING[kind]):
            case "couple-with-children":
                household = self._couple(family, home, dice.between(24, 50), dice.between(1, 3))
            case "parent-alone":
                household = self._parent_alone(family, home, dice.between(22, 45), dice.between(1, 2))
            case "couple":
                household = self._couple(family, home, dice.between(20, 60), 0)
            case "pensioners":
                household = self._couple(family, home, dice.between(PENSION_AGE + 5, 88), 0)
            case "pensioner":
                household = Household([self._adult(family, home, dice.between(PENSION_AGE, 92))])
            case "guardian":
                household = self._guardian(family, home)
            case "student":
                household = Household([self._adult(family, home, dice.between(18, 24))])
            case _:
                household = Household([self._adult(family, home, dice.between(18, 62))])
        return household

    def odd(self, home: Address) -> RegisteredPerson:
        """Somebody whose number names a day that never was."""
        return self._adult(self._names.family(self._dice), home, self._dice.between(25, 60), odd=True)

    def _couple(self, family: FamilyName, home: Address, age: int, children: int) -> Household:
        father = self._father(family)
        husband = self._person(family, home, Sex.MALE, father, self._father(family), age)
        wife_age = max(age - self._dice.between(0, 4), 18)
        wife = self._adult(family, home, wife_age, sex=Sex.FEMALE)
        return Household([husband, wife], self._children(family, home, father, wife_age, children))

    def _parent_alone(self, family: FamilyName, home: Address, age: int, children: int) -> Household:
        mother = self._adult(family, home, age, sex=Sex.FEMALE)
        return Household([mother], self._children(family, home, self._father(family), age, children))

    def _guardian(self, family: FamilyName, home: Address) -> Household:
        guardian = self._adult(family, home, self._dice.between(50, 70))
        if self._dice.chance(0.5):
            ward = self._child(self._names.family(self._dice), home, self._dice.between(2, _OLDEST_CHILD))
        else:
            ward = self._adult(family, home, self._dice.between(75, 94))
        return Household([guardian], [Dependant(ward, Relation.WARD, Proof.GUARDIANSHIP)])

    def _children(
        self, family: FamilyName, home: Address, father: Spelling, mother_age: int, count: int
    ) -> list[Dependant]:
        oldest = max(min(mother_age - 19, _OLDEST_CHILD), 0)
        ages = {self._dice.between(0, oldest) // 2 * 2 for _ in range(count)}
        children = [self._child(family, home, age, father) for age in sorted(ages, reverse=True)]
        namesakes_apart = {child.name_ru.given: child for child in children}.values()
        return [Dependant(child, Relation.CHILD, Proof.BIRTH_RECORD) for child in namesakes_apart]

    def _child(
        self, family: FamilyName, home: Address, age: int, father: Spelling | None = None
    ) -> RegisteredPerson:
        sex = self._dice.pick((Sex.MALE, Sex.FEMALE))
        given = self._names.given(self._dice, family, sex, young=True)
        return self._person(family, home, sex, given, father or self._father(family), age)

    def _adult(
        self, family: FamilyName, home: Address, age: int, *, sex: Sex | None = None, odd: bool = False
    ) -> RegisteredPerson:
        sex = sex or self._dice.pick((Sex.MALE, Sex.FEMALE))
        given = self._names.given(self._dice, family, sex, young=False)
        return self._person(family, home, sex, given, self._father(family), age, odd=odd)

    def _person(
        self,
        family: FamilyName,
        home: Address,
        sex: Sex,
        given: Spelling,
        father: Spelling,
        age: int,
        *,
        odd: bool = False,
    ) -> RegisteredPerson:
        born = self._town_day - timedelta(days=int(age * _YEAR) + self._dice.between(1, 364))
        iin = self._mint.odd_iin(born, sex) if odd else self._mint.iin(born, sex)
        name = self._names.full(family, sex, given, father)
        return RegisteredPerson(iin, name.kk, name.ru, born, sex, home.unit, home.kk, home.ru)

    def _father(self, family: FamilyName) -> Spelling:
        return self._dice.pick(family.community.fathers)
