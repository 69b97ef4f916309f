"""Who may, who may not and by which ground: pairs just inside and just outside every limit."""

from datetime import date

import pytest

from domain.law import Law
from domain.law.eligibility import Facts, Lists, Speaker, assess
from domain.law.eligibility.age import age, doctors_for, identity_document

TODAY = date(2026, 11, 24)
IN_2014 = date(2014, 5, 15)
FINE = {"reliable": True, "attached_here": True}


def reasons(law: Law, service: str, on: date = TODAY, **known: object) -> list[tuple[str, str]]:
    facts = Facts(on, **known)
    return [(each.code, each.citation) for each in assess(law.standard(service, on), facts).reasons]


@pytest.mark.parametrize("service", ["appointment", "home-visit", "phc-certificate"])
def test_only_the_attached_are_served(law: Law, service: str) -> None:
    assert reasons(law, service, **FINE) == []
    refused = reasons(law, service, **{**FINE, "attached_here": False})
    assert refused == [("not-attached", f"DSM-90/2021 {service} 9(2)")]


def test_in_2013_attachment_was_one_of_the_requirements(law: Law) -> None:
    refused = reasons(law, "home-visit", IN_2014, attached_here=False)
    assert refused == [("not-attached", "Almaty 3/561 home-visit 15(1)")]


@pytest.mark.parametrize("service", ["sick-leave-sheet", "sick-leave-certificate", "driver-certificate"])
def test_attachment_is_no_condition_elsewhere(law: Law, service: str) -> None:
    assert "not-attached" not in dict(reasons(law, service, attached_here=False))


def test_medicines_come_from_ones_own_clinic(law: Law) -> None:
    assert reasons(law, "medicines", **{**FINE, "attached_here": False}) == [
        ("not-attached", "DSM-103/2021 medicines grounds (2)")
    ]


def test_no_grounds_are_listed_for_a_referral(law: Law) -> None:
    assert assess(law.standard("hospitalization-referral", TODAY), Facts(TODAY)).eligible


def test_a_silent_register_is_neither_yes_nor_no(law: Law) -> None:
    found = assess(law.standard("appointment", TODAY), Facts(TODAY))
    assert found.reasons == ()
    assert found.unknown == ("reliable", "attached_here")
    assert not found.eligible
    assert not found.refused


LIVES_HERE = {"reliable": True, "lives_in_unit": True}


@pytest.mark.parametrize(
    ("lists", "refused"),
    [
        (Lists("gp", 1700), False),
        (Lists("gp", 1701), True),
        (Lists("therapist", 2200), False),
        (Lists("therapist", 2201), True),
        (Lists("paediatrician", 900, {6: 500, 14: 900}), False),
        (Lists("paediatrician", 900, {6: 501, 14: 900}), True),
        (Lists("paediatrician", 901, {6: 500, 14: 901}), True),
    ],
)
def test_a_list_may_be_full_but_not_more_than_full(law: Law, lists: Lists, refused: bool) -> None:
    found = reasons(law, "attachment", lists=lists, **LIVES_HERE)
    assert found == ([("list-full", "DSM-194/2020 attachment grounds (3)")] if refused else [])


ROOM = {"reliable": True, "lists": Lists("gp", 1)}


def test_people_are_attached_where_they_live(law: Law) -> None:
    assert reasons(law, "attachment", lives_in_unit=True, **ROOM) == []
    assert reasons(law, "attachment", lives_in_unit=False, **ROOM) == [
        ("outside-unit", "DSM-194/2020 attachment grounds (2)")
    ]


def test_border_people_choose_the_nearest_clinic(law: Law) -> None:
    assert reasons(law, "attachment", lives_in_unit=False, chooses_nearest_across_border=True, **ROOM) == []


def test_a_child_is_attached_with_proof_of_representation(law: Law) -> None:
    child = {"relation": Speaker.LEGAL, "lives_in_unit": True, **ROOM}
    assert reasons(law, "attachment", documents={}, **child) == [
        ("no-proof-of-representation", "DSM-194/2020 attachment grounds (4)")
    ]
    assert reasons(law, "attachment", documents={"representation-proof": None}, **child) == []
    assert reasons(law, "attachment", in_registers=frozenset({"representation-proof"}), **child) == []


def test_in_2013_free_choice_was_once_a_calendar_year(law: Law) -> None:
    def by_free_choice(*days: date) -> list[tuple[str, str]]:
        return reasons(law, "attachment", IN_2014, channel="in-person", free_choices=days, attached_elsewhere=False)

    assert by_free_choice() == []
    assert by_free_choice(date(2013, 12, 31)) == []
    assert by_free_choice(date(2014, 1, 1)) == [("too-often", "Almaty 3/561 attachment 17(2)")]


def test_in_2013_nobody_was_attached_twice(law: Law) -> None:
    twice = {"channel": "in-person", "free_choices": (), "attached_elsewhere": True}
    assert reasons(law, "attachment", IN_2014, **twice) == [("several-providers", "Almaty 3/561 attachment 17(4)")]
    assert reasons(law, "attachment", attached_elsewhere=True, lives_in_unit=True, **ROOM) == []


WILL = {"reliable": True, "attached_here": True, "documents": {}, "capable": True, "born": date(1990, 1, 1)}


@pytest.mark.parametrize(
    ("known", "codes"),
    [
        ({}, []),
        ({"born": date(2008, 11, 24)}, []),
        ({"born": date(2008, 11, 25)}, ["not-adult"]),
        ({"capable": False}, ["not-capable"]),
        ({"relation": Speaker.LEGAL}, ["not-own-will"]),
        ({"relation": Speaker.POWER_OF_ATTORNEY}, ["not-own-will"]),
        ({"attached_here": False}, ["not-attached"]),
    ],
)
def test_a_will_is_ones_own(law: Law, known: dict[str, object], codes: list[str]) -> None:
    found = reasons(law, "donor-registration", **{**WILL, "documents": {"request": None}, **known})
    assert [code for code, _ in found] == codes


BY_POWER = {"appointment", "home-visit", "cpd-certificate", "attachment", "education-document"}


def test_a_power_of_attorney_serves_where_the_text_names_it(law: Law) -> None:
    for service in law.services - {
        "complaint",
        "donor-registration",
        "phc-certificate",
        "hospitalization-referral",
    }:
        found = dict(reasons(law, service, relation=Speaker.POWER_OF_ATTORNEY))
        assert ("no-representative-named" in found) is (service not in BY_POWER), service


DRIVER = {"reliable": True, "meets_rules": True, "channel": "in-person"}


@pytest.mark.parametrize(
    ("documents", "codes"),
    [
        ({"examination": TODAY, "payment": None}, []),
        ({"examination": date(2026, 11, 23), "payment": None}, ["expired"]),
        ({"payment": None}, ["incomplete"]),
        ({"examination": None}, ["incomplete"]),
        ({}, ["incomplete"]),
    ],
)
def test_a_drivers_papers_are_complete_and_unexpired(
    law: Law, documents: dict[str, date | None], codes: list[str]
) -> None:
    found = reasons(law, "driver-certificate", documents=documents, **DRIVER)
    assert found == [(code, "DSM-172/2020 driver-certificate 9(2)") for code in codes]


MANAGER = {"reliable": True, "meets_rules": True, "barred_by_court": False}
BASE = {"application": None, "data-form": None, "conclusion": None}


def test_a_manager_brings_what_no_register_gives(law: Law) -> None:
    def missing(documents: dict[str, None], **known: object) -> tuple[str, ...]:
        facts = Facts(TODAY, documents=documents, **MANAGER, **known)
        found = assess(law.standard("manager-certification", TODAY), facts).reasons
        return tuple(detail for reason in found for detail in reason.details)

    older = frozenset({"graduated-before-2015", "graduated-before-2015-or-no-register-data"})
    assert missing(BASE) == ()
    assert missing(BASE, circumstances=older) == ("diploma", "retraining")
    assert missing(BASE, circumstances=older, in_registers=frozenset({"diploma"})) == ("retraining",)
    assert missing({}) == ("application", "data-form", "conclusion")


def test_a_court_may_bar_a_manager(law: Law) -> None:
    found = reasons(law, "manager-certification", documents=BASE, **{**MANAGER, "barred_by_court": True})
    assert found == [("court-barred", "DSM-254/2020 manager-certification 9(3)")]


def test_a_manager_s_set_is_checked_by_the_rules(law: Law) -> None:
    assert reasons(law, "manager-certification", documents={}, **MANAGER) == [
        ("incomplete", "DSM-254/2020 rules 8")
    ]


def test_debts_suspend_and_do_not_refuse(law: Law) -> None:
    standard = law.standard("education-document", TODAY)
    owing = assess(standard, Facts(TODAY, channel="in-person", owes=True))
    assert owing.suspended
    assert not owing.refused
    assert owing.reasons[0].citation == "Almaty 3/561 education-document 13"
    assert assess(standard, Facts(TODAY, channel="in-person", owes=False)).eligible


RENEWAL = {"advanced-training-hours": 150, "congresses": 2, "seminars": 5, "webinars": 5, "publications": 5}


@pytest.mark.parametrize(
    ("path", "shown", "short"),
    [
        ("first", {"certification-course": 10}, []),
        ("first", {"certification-course": 9}, ["certification-course"]),
        ("renewal", RENEWAL, []),
        ("renewal", {**RENEWAL, "advanced-training-hours": 149}, ["advanced-training-hours"]),
        ("renewal", {**RENEWAL, "advanced-training-hours": 149, "advanced-training-credits": 5}, []),
        (
            "renewal",
            {**RENEWAL, "advanced-training-hours": 149, "advanced-training-credits": 4},
            ["advanced-training-hours"],
        ),
        ("renewal", {**RENEWAL, "congresses": 1}, ["congresses"]),
        (
            "renewal",
            {**RENEWAL, "seminars": 4, "webinars": 4, "publications": 4},
            ["seminars", "webinars", "publications"],
        ),
    ],
)
def test_annex_1_arithmetic(law: Law, path: str, shown: dict[str, int], short: list[str]) -> None:
    assert [each.code for each in law.annexes.development.missing(path, shown)] == short


@pytest.mark.parametrize(
    ("on", "years"),
    [(date(2026, 11, 23), 5), (date(2026, 11, 24), 6)],
)
def test_age_turns_on_the_birthday(on: date, years: int) -> None:
    assert age(date(2020, 11, 24), on) == years


def test_who_is_born_on_29_february_grows_older_on_1_march() -> None:
    assert age(date(2008, 2, 29), date(2026, 2, 28)) == 17
    assert age(date(2008, 2, 29), date(2026, 3, 1)) == 18


@pytest.mark.parametrize(("years", "doctor"), [(0, "paediatrician"), (13, "paediatrician"), (14, "therapist")])
def test_doctor_by_age(law: Law, years: int, doctor: str) -> None:
    assert doctors_for(years, law.standard("attachment", TODAY).norms) == (doctor, "gp")


@pytest.mark.parametrize(("years", "document"), [(15, "birth-certificate"), (16, "identity")])
def test_under_sixteen_the_birth_certificate_serves(law: Law, years: int, document: str) -> None:
    assert identity_document(law.standard("home-visit", IN_2014), years) == document
