"""Item 8 and rules 11: a paper is asked for only where the gateway does not have what it says."""

import pytest

from domain.law.law import Law
from domain.services.manager_certification.career import Career, Post, Study
from domain.services.manager_certification.package import circumstances, papers_to_bring


def study(until: int) -> Study:
    return Study("ҚазҰМУ", "КазНМУ", "Медицина", "Медицина", until - 6, until, "1")


POST = Post("Емхана", "Поликлиника", "Басшы", "Руководитель", 2018, None)


@pytest.mark.parametrize(
    ("career", "papers"),
    [
        (Career(), ["diploma", "retraining", "managerial-work"]),
        (Career((study(2014),), (POST,), is_retrained=True), ["diploma", "retraining"]),
        (Career((study(2015),), (POST,), is_retrained=True), []),
        (Career((study(2015),), (POST,)), ["retraining"]),
        (Career((study(2014), study(2020)), (POST,), is_retrained=True), []),
        (Career((study(2020),), (), is_retrained=True), ["managerial-work"]),
        (Career((study(2020),), (POST,), is_retrained=True, studied_abroad=True), ["recognition"]),
    ],
)
def test_what_is_brought(career: Career, papers: list[str]) -> None:
    assert papers_to_bring(career) == papers


def test_each_circumstance_is_one_the_standard_names() -> None:
    named = {each.when for each in Law.load().catalogue.by_id("dsm-254-2020/manager-certification").documents}
    assert circumstances(Career(studied_abroad=True)) <= named
