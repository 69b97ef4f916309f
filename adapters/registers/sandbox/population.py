"""Who lives in the sandbox, and what the registers know of each."""

from dataclasses import dataclass
from datetime import date, timedelta

from adapters.registers.sandbox.clinics import SHOW_CLINIC, ClinicKind, TownClinic
from adapters.registers.sandbox.dice import Dice
from adapters.registers.sandbox.households import PENSION_AGE, Household, Households
from adapters.registers.sandbox.mint import Mint
from adapters.registers.sandbox.names import Names
from adapters.registers.sandbox.places import Address, Places
from adapters.registers.sandbox.townsperson import Case, Townsperson
from domain.people.age import ADULT_FROM
from domain.people.person import Attachment, Dependant, RegisteredPerson, Relation
from domain.providers.doctor import Doctor

_ADULTS = {ClinicKind.MIXED: (74, 98), ClinicKind.STUDENTS: (50, 60), ClinicKind.VETERANS: (50, 60)}
_SHOW_ADULTS = 280
_FATES = ((None, 880), (Case.UNATTACHED, 45), (Case.OUTSIDE_UNIT, 30), (Case.OTHER_PHONE, 25), (Case.NO_PHONE, 20))
_ODD_IN_TOWN = 6


@dataclass(frozen=True, slots=True)
class _Home:
    """Where a household sees its doctors, and what is special about it."""

    clinic: TownClinic
    children_clinic: TownClinic
    fate: Case | None


class Population:
    def __init__(
        self, dice: Dice, names: Names, clinics: tuple[TownClinic, ...], doctors: tuple[Doctor, ...], town_day: date
    ) -> None:
        self._dice = dice
        self._places = Places()
        self._mint = Mint(dice)
        self._households = Households(dice, names, self._mint, town_day)
        self._town_day = town_day
        self._clinics = clinics
        self._for_children = [clinic for clinic in clinics if clinic.kind is ClinicKind.CHILDREN]
        self._doctors: dict[tuple[str, bool], list[Doctor]] = {}
        for doctor in doctors:
            for age in (0, ADULT_FROM):
                if doctor.speciality.serves(age):
                    self._doctors.setdefault((doctor.provider_code, age >= ADULT_FROM), []).append(doctor)

    def settle(self) -> list[Townsperson]:
        people: list[Townsperson] = []
        for clinic in self._clinics:
            if clinic.kind is not ClinicKind.CHILDREN:
                people += self._settle_around(clinic)
        odd = [self._odd(clinic) for clinic in self._clinics[:_ODD_IN_TOWN]]
        return people + odd

    def _settle_around(self, clinic: TownClinic) -> list[Townsperson]:
        wanted = _SHOW_ADULTS if clinic.clinic.code == SHOW_CLINIC else self._dice.between(*_ADULTS[clinic.kind])
        people: list[Townsperson] = []
        adults = 0
        while adults < wanted:
            home = _Home(clinic, self._children_clinic(clinic), self._dice.weighed(_FATES))
            household = self._households.found(clinic.kind, self._address(home))
            adults += len(household.adults)
            people += self._register(household, home)
        return people

    def _children_clinic(self, near: TownClinic) -> TownClinic:
        same_unit = [one for one in self._for_children if one.clinic.unit == near.clinic.unit]
        if self._dice.chance(0.5 if same_unit else 0.1):
            return self._dice.pick(same_unit or self._for_children)
        return near

    def _address(self, home: _Home) -> Address:
        if home.fate is Case.OUTSIDE_UNIT:
            return self._places.address_outside(self._dice)
        return self._places.address_in(self._dice, home.clinic.clinic.unit)

    def _register(self, household: Household, home: _Home) -> list[Townsperson]:
        dependants = tuple(household.dependants)
        adults = [
            self._adult(person, home, home.fate if first == 0 or home.fate not in _OF_ONE else None, dependants)
            for first, person in enumerate(household.adults)
        ]
        return adults + [self._dependant(one, home) for one in dependants]

    def _adult(
        self, person: RegisteredPerson, home: _Home, fate: Case | None, dependants: tuple[Dependant, ...]
    ) -> Townsperson:
        phone = None if fate is Case.NO_PHONE else self._mint.phone()
        registered = self._mint.phone() if fate is Case.OTHER_PHONE else phone
        return Townsperson(
            person,
            fate or self._ordinary(person, dependants),
            phone,
            frozenset() if registered is None else frozenset({registered}),
            None if fate is Case.UNATTACHED else self._attach(person, home.clinic),
            dependants,
        )

    def _ordinary(self, person: RegisteredPerson, dependants: tuple[Dependant, ...]) -> Case:
        if dependants:
            return Case.PARENT if dependants[0].relation is Relation.CHILD else Case.GUARDIAN
        return Case.PENSIONER if person.age_on(self._town_day) >= PENSION_AGE else Case.ADULT

    def _dependant(self, dependant: Dependant, home: _Home) -> Townsperson:
        person = dependant.person
        clinic = home.children_clinic if home.children_clinic.clinic.serves(self._age(person)) else home.clinic
        attachment = None if home.fate is Case.UNATTACHED else self._attach(person, clinic)
        case = Case.CHILD if dependant.relation is Relation.CHILD else Case.WARD
        return Townsperson(person, case, None, frozenset(), attachment)

    def _odd(self, clinic: TownClinic) -> Townsperson:
        home = _Home(clinic, clinic, Case.ODD_IIN)
        return self._adult(self._households.odd(self._address(home)), home, Case.ODD_IIN, ())

    def _attach(self, person: RegisteredPerson, clinic: TownClinic) -> Attachment:
        seeing = self._doctors[clinic.clinic.code, self._age(person) >= ADULT_FROM]
        lived = (self._town_day - person.birth_date).days
        since = self._town_day - timedelta(days=self._dice.between(1, max(1, min(lived - 1, 3000))))
        return Attachment(clinic.clinic.code, self._dice.pick(seeing).id, since)

    def _age(self, person: RegisteredPerson) -> int:
        return person.age_on(self._town_day)


_OF_ONE = frozenset({Case.OTHER_PHONE, Case.NO_PHONE})
"""What befalls one of a household, not all."""
