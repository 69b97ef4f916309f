"""What must be true of the invented town."""

import hashlib
import subprocess
import sys
from collections import Counter
from datetime import timedelta

import kz_iin_validator
import pytest

from adapters.registers.sandbox.cases import listed
from adapters.registers.sandbox.clinics import SHOW_CLINIC
from adapters.registers.sandbox.town import TOWN_DAY, SandboxTown, sandbox_town
from adapters.registers.sandbox.townsperson import Case
from domain.people.name import clean_name
from domain.people.person import Relation
from domain.providers.doctor import Speciality

PRINT = """
import hashlib
from adapters.registers.sandbox.town import sandbox_town
print(hashlib.sha256(repr([(p.person.iin.value, p) for p in sandbox_town().people]).encode()).hexdigest())
"""


@pytest.fixture(scope="module")
def town() -> SandboxTown:
    return sandbox_town()


def test_is_the_same_in_every_process(town: SandboxTown) -> None:
    here = hashlib.sha256(repr([(p.person.iin.value, p) for p in town.people]).encode()).hexdigest()
    there = subprocess.run(  # noqa: S603 - our own words
        [sys.executable, "-c", PRINT], capture_output=True, text=True, check=True
    )
    assert there.stdout.strip() == here


def test_has_people_of_every_case(town: SandboxTown) -> None:
    cases = Counter(one.case for one in town.people)
    assert len(town.people) > 3500
    assert set(cases) == set(Case)
    assert min(cases[case] for case in Case if case is not Case.ODD_IIN) >= 20


def test_every_iin_is_valid_and_one_persons_own(town: SandboxTown) -> None:
    assert len({one.person.iin.value for one in town.people}) == len(town.people)
    for one in town.people:
        iin, person = one.person.iin, one.person
        if one.case is Case.ODD_IIN:
            assert iin.oddities(TOWN_DAY)
        else:
            kz_iin_validator.validate_iin(iin.value)
            assert (iin.birth_date, iin.sex) == (person.birth_date, person.sex)


def test_numbers_are_far_from_those_in_use(town: SandboxTown) -> None:
    for one in town.people:
        assert one.person.iin.value[7] == "9"
        assert all(phone.e164.startswith("+7700000") for phone in one.registered_phones)


def test_every_phone_is_one_persons_own(town: SandboxTown) -> None:
    in_hand = [one.phone.e164 for one in town.people if one.phone]
    registered = [phone.e164 for one in town.people for phone in one.registered_phones]
    assert len(set(in_hand)) == len(in_hand)
    assert len(set(registered)) == len(registered)


def test_names_are_whole_in_both_languages(town: SandboxTown) -> None:
    for one in town.people:
        for name in (one.person.name_kk, one.person.name_ru):
            assert name.family
            assert name.given
            assert name.patronymic
            assert clean_name(name.full) == name.full
        assert not set(one.person.name_ru.full.casefold()) & set("әғқңөұүһі")
        assert one.person.address_kk != one.person.address_ru


def test_patronymics_suit_the_sex(town: SandboxTown) -> None:
    endings = {"male": ("ұлы", "ович"), "female": ("қызы", "овна")}
    for one in town.people:
        assert one.person.name_kk.patronymic.endswith(endings[one.person.sex])


def test_clinics_are_the_33_of_the_decree(town: SandboxTown) -> None:
    assert [clinic.code for clinic in town.clinics] == [f"almaty-{row:02d}" for row in range(1, 34)]
    assert len({clinic.official_name_kk for clinic in town.clinics}) == 33
    for clinic in town.clinics:
        assert clinic.approximate
        assert 43.1 < clinic.latitude < 43.4
        assert 76.7 < clinic.longitude < 77.2
        assert clinic.zone == "Asia/Almaty"
        assert all(phone.startswith("+7727") and len(phone) == 12 for phone in clinic.phones)
    by_code = {clinic.code: clinic.name_ru for clinic in town.clinics}
    assert by_code["almaty-05"] == "Городская поликлиника № 5"
    assert by_code["almaty-23"] == "Городская клиническая поликлиника № 5"


def test_everybody_attached_has_a_doctor_who_sees_them(town: SandboxTown) -> None:
    clinics = {clinic.code: clinic for clinic in town.clinics}
    for one in town.people:
        if one.attachment is None:
            continue
        age = one.person.age_on(TOWN_DAY)
        clinic, doctor = clinics[one.attachment.provider_code], town.doctor(one.attachment.doctor_id or "")
        assert doctor.provider_code == clinic.code
        assert doctor.speciality.serves(age)
        assert clinic.serves(age)
        assert one.person.birth_date <= one.attachment.since <= TOWN_DAY


def test_childrens_clinics_have_paediatricians_only(town: SandboxTown) -> None:
    for clinic in town.clinics:
        kinds = {doctor.speciality for doctor in town.doctors if doctor.provider_code == clinic.code}
        assert (kinds == {Speciality.DISTRICT_PAEDIATRICIAN}) is clinic.children_only


def test_dependants_are_people_of_the_town(town: SandboxTown) -> None:
    for one in town.people:
        for dependant in one.dependants:
            known = town.find(dependant.person.iin)
            assert known is not None
            assert known.person == dependant.person
            if dependant.relation is Relation.CHILD:
                older = dependant.person.birth_date - one.person.birth_date
                assert older > timedelta(days=17 * 365)
                assert dependant.person.age_on(TOWN_DAY) < 18


def test_cases_are_what_they_say(town: SandboxTown) -> None:
    for one in town.people:
        assert (one.case is Case.UNATTACHED) <= (one.attachment is None)
        assert (one.case is Case.OTHER_PHONE) == (one.phone is not None and one.phone not in one.registered_phones)
        assert (one.case is Case.OUTSIDE_UNIT) <= (not one.person.unit.startswith("almaty-"))
        assert (one.case in {Case.PARENT, Case.GUARDIAN}) <= bool(one.dependants)


def test_somebody_to_try_comes_first(town: SandboxTown) -> None:
    first = listed(town, None, None, 10)
    assert all(one.attachment and one.phone in one.registered_phones for one in first)
    assert first[0].dependants
    crowd = listed(town, SHOW_CLINIC, None, 200)
    assert all(one.phone in one.registered_phones for one in crowd)
    assert len(crowd) == 200
    assert all(one.case is Case.WARD for one in listed(town, None, "ward", 5))
    assert listed(town, "nowhere", None, 5) == []


def test_doctors_weeks_are_varied_and_within_opening_hours(town: SandboxTown) -> None:
    for hours in town.weekly_hours:
        opens, closes = (9, 14) if hours.weekday == 5 else (8, 20)
        assert hours.weekday < 6
        assert opens <= hours.starts.hour < hours.ends.hour <= closes
    with_hours = {hours.doctor_id for hours in town.weekly_hours}
    assert with_hours == {doctor.id for doctor in town.doctors}
    assert {hours.weekday for hours in town.weekly_hours} == set(range(6))
    assert len({hours.slot_minutes for hours in town.weekly_hours}) > 2
    assert town.absences
