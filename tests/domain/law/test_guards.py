"""The data of the law is guarded, and so are the guards."""

import time
from dataclasses import replace
from datetime import date

import pytest

from domain.law import Calendar, Law, LawError
from domain.law.catalogue import Catalogue
from domain.law.guard import (
    broken_dates,
    faults,
    missing_holidays,
    missing_words,
    unknown_citations,
)
from domain.law.reader import read_standard
from domain.law.standard import Standard
from domain.law.table import ROWS
from domain.law.vocabulary import Text

KAZAKH_LETTERS = set("әіңғүұқөһӘІҢҒҮҰҚӨҺ")
FOURTEEN = {
    "appointment", "home-visit", "phc-certificate", "sick-leave-sheet", "sick-leave-certificate",
    "donor-registration", "medicines", "attachment", "driver-certificate", "hospitalization-referral",
    "cpd-certificate", "manager-certification", "education-document", "complaint",
}  # fmt: skip


def this_year() -> int:
    return time.localtime().tm_year


def with_standard(law: Law, changed: Standard) -> Law:
    others = [each for each in law.catalogue.all() if each.id != changed.id]
    return Law(Catalogue(law.catalogue.acts, [*others, changed]), law.calendar, law.annexes)


def test_the_data_has_no_faults(law: Law) -> None:
    assert faults(law, date(this_year(), 1, 1)) == []


def test_the_fourteen_services_and_their_older_versions_are_there(law: Law) -> None:
    """Whatever else has come since."""
    assert law.services >= FOURTEEN
    older = {each.id for each in law.catalogue.all() if each.in_force.until}
    assert older >= {
        "almaty-3-561-2013/home-visit",
        "almaty-3-561-2013/appointment",
        "almaty-3-561-2013/attachment",
        "297-2015/cpd-certificate",
    }


def test_a_citation_of_an_item_that_is_not_there_is_seen(law: Law) -> None:
    standard = law.catalogue.by_id("dsm-90-2021/home-visit")
    ground = replace(standard.grounds[0], citation="DSM-90/2021 home-visit 9(7)")
    broken = with_standard(law, replace(standard, grounds=(ground,)))
    assert list(unknown_citations(broken)) == [
        "dsm-90-2021/home-visit cites DSM-90/2021 home-visit 9(7), which no text has"
    ]


def test_a_value_without_citation_is_not_read(law: Law) -> None:
    with pytest.raises(LawError, match="no cite"):
        read_standard(law.catalogue.acts["dsm-90-2021"], "home-visit", table(hours=[{"days": "sat"}]))


def test_a_misspelt_table_is_not_passed_over(law: Law) -> None:
    with pytest.raises(LawError, match="nobody reads gruonds"):
        read_standard(law.catalogue.acts["dsm-90-2021"], "home-visit", table(gruonds=[]))


def table(**more: object) -> dict[str, object]:
    least = {
        "in_force": {"since": date(2021, 8, 24)},
        "name": {"kk": "а", "ru": "б", "cite": "title"},
        "ways": [],
        "terms": [],
        "hours": [{"days": "sat", "cite": "7(1)"}],
    }
    return {**least, **more}


@pytest.mark.parametrize("ends", [date(2021, 8, 23), date(2021, 8, 25), None])
def test_a_gap_an_overlap_and_an_open_end_are_seen(law: Law, ends: date | None) -> None:
    standard = law.catalogue.by_id("almaty-3-561-2013/home-visit")
    broken = with_standard(law, replace(standard, in_force=replace(standard.in_force, until=ends)))
    assert any("home-visit" in fault for fault in broken_dates(broken.catalogue))


def test_a_service_must_not_end(law: Law) -> None:
    standard = law.catalogue.by_id("dsm-90-2021/home-visit")
    broken = with_standard(law, replace(standard, in_force=replace(standard.in_force, until=date(2030, 1, 1))))
    assert list(broken_dates(broken.catalogue)) == ["home-visit: nothing follows dsm-90-2021/home-visit"]


@pytest.mark.parametrize("text", [Text("", "слова"), Text("сөздер", " ")])
def test_a_ground_without_words_in_one_language_is_seen(law: Law, text: Text) -> None:
    standard = law.catalogue.by_id("dsm-90-2021/home-visit")
    broken = with_standard(law, replace(standard, grounds=(replace(standard.grounds[0], text=text),)))
    assert len(list(missing_words(broken))) == 1


def test_next_years_holidays_are_there(law: Law) -> None:
    assert list(missing_holidays(law, this_year() + 1)) == []


def test_a_missing_holiday_is_seen(law: Law) -> None:
    calendar = Calendar({date(2027, 7, 6): False})
    broken = Law(law.catalogue, calendar, law.annexes)
    assert [fault[:10] for fault in missing_holidays(broken, 2027)] == ["2027-07-06"]


def test_years_the_library_does_not_reach_are_not_guessed(law: Law) -> None:
    with pytest.raises(LawError, match="2101"):
        law.calendar.is_day_off(date(2101, 1, 1))


def test_all_seventeen_readings_have_words(law: Law) -> None:
    assert list(law.annexes.readings) == [f"R{number}" for number in range(1, 18)]
    assert all(each.kk and each.ru for each in law.annexes.readings.values())


def test_kazakh_is_kazakh_and_russian_is_not(law: Law) -> None:
    for standard in law.catalogue.all():
        for clause in [*standard.grounds, *standard.documents, standard.name]:
            assert clause.text.kk != clause.text.ru
            if len(clause.text.kk) > 20:
                assert KAZAKH_LETTERS & set(clause.text.kk), clause.text.kk
            assert "ы" in clause.text.ru or len(KAZAKH_LETTERS & set(clause.text.ru)) <= 2, clause.text.ru


def test_every_row_of_text_is_shown(law: Law) -> None:
    shown = {text for texts in ROWS.values() for text in texts}
    assert {row for standard in law.catalogue.all() for row in standard.rows} <= shown


def test_every_row_of_the_current_tables_is_filled(law: Law) -> None:
    wanted = {"provider", "term", "form", "result", "hours", "other"}
    for service in FOURTEEN - {"complaint", "education-document"}:
        standard = law.catalogue.versions(service)[-1]
        assert wanted <= standard.rows.keys(), standard.id
        assert standard.fees, standard.id
        assert standard.documents, standard.id


def test_ten_contingents_of_attachment(law: Law) -> None:
    standard = law.catalogue.by_id("dsm-194-2020/attachment")
    cited = [each.cite.removeprefix("DSM-194/2020 attachment ") for each in standard.documents if each.when]
    assert cited == [f"documents 1({number})" for number in range(1, 11)]


def test_the_step_tables_tell_who_acts_and_how_long(law: Law) -> None:
    day = date(2014, 5, 1)
    assert [table.path for table in law.steps("home-visit", day)] == ["citizen"]
    citizen, employee = law.steps("attachment", day)
    assert [(step.least_seconds, step.most_seconds) for step in citizen.steps] == [
        (30, 60), (30, 30), (90, 90), (90, 90), (30, 60), (60, 60), (0, 1800), (0, 1800),
    ]  # fmt: skip
    assert [(step.least_seconds, step.most_seconds) for step in employee.steps] == [
        (10, 15), (10, 10), (90, 90), (10, 15), (10, 15), (90, 90), (0, 600), (0, 600),
    ]  # fmt: skip
    assert law.steps("home-visit", date(2026, 1, 1)) == ()
