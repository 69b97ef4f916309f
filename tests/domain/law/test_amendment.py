"""The worked example of docs/law.md is carried out, so that the page stays true."""

import re
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import domain.law
from domain.law import ALMATY, Law
from domain.law.differences import differences
from domain.law.guard import faults

PAGE = (Path(__file__).parents[3] / "docs" / "law.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(toml|diff) (\S+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def amended(tmp_path_factory: pytest.TempPathFactory) -> Law:
    standards = tmp_path_factory.mktemp("law") / "standards"
    shutil.copytree(Path(domain.law.__file__).parent / "standards", standards)
    (standards / "dsm-11-2027").mkdir()
    shutil.copy(standards / "dsm-90-2021" / "home-visit.toml", standards / "dsm-11-2027" / "home-visit.toml")
    for kind, name, body in BLOCKS:
        write(standards / name, body) if kind == "toml" else patch(standards / name, body)
    return Law.load(standards)


def write(file: Path, body: str) -> None:
    file.write_text(body, encoding="utf-8")


def patch(file: Path, body: str) -> None:
    old, new = (lines(body, "-"), lines(body, "+"))
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file.name}: {old!r} is not there once"
    write(file, text.replace(old, new))


def lines(body: str, sign: str) -> str:
    return "\n".join(line[1:] for line in body.splitlines() if line[:1] in {" ", sign})


def test_the_page_has_its_blocks() -> None:
    assert [(kind, name) for kind, name, _ in BLOCKS] == [
        ("diff", "dsm-90-2021/home-visit.toml"),
        ("toml", "dsm-11-2027/act.toml"),
        *[("diff", "dsm-11-2027/home-visit.toml")] * 3,
    ]


def test_the_amended_data_has_no_faults(amended: Law) -> None:
    assert faults(amended, date(2026, 11, 22)) == []


def test_the_cases_of_the_page_hold(amended: Law) -> None:
    cases = [line.split("|") for line in PAGE.splitlines() if line.startswith("home-visit | phone")]
    assert len(cases) == 3
    for service, channel, asked, outcome, *_ in cases:
        at = datetime.fromisoformat(asked.strip()[4:]).replace(tzinfo=ALMATY)
        assert amended.decide(service.strip(), channel.strip(), at).outcome == outcome.strip()


def test_each_side_of_the_day_has_its_text(amended: Law) -> None:
    def text(at: datetime) -> str:
        return amended.decide("home-visit", "electronic", at).standard

    assert text(datetime(2027, 2, 28, 18, 59, 59, tzinfo=UTC)) == "dsm-90-2021/home-visit"
    assert text(datetime(2027, 2, 28, 19, 0, 0, tzinfo=UTC)) == "dsm-11-2027/home-visit"


def test_the_changes_are_seen(amended: Law) -> None:
    old, new = amended.catalogue.versions("home-visit")[-2:]
    topics = {(change.topic, change.about) for change in differences(old, new)}
    assert ("last-acceptance", "phone mon-fri") in topics
    assert ("ground", "no-address") in topics
    assert ("hours", "mon-fri") not in topics
