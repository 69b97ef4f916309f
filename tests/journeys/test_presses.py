"""How many presses and typed answers a service takes from the menu to its number: its shortest story, told as data.

A code that signs is not counted, and the citizen acts for nobody. `make presses` shows the table.
"""

import csv
import sys
from pathlib import Path

import pytest

from domain.law.law import Law
from tests.journeys.citizen import Citizen
from tests.journeys.services import signs
from tests.journeys.steps import identifies, number_shown
from tests.journeys.town import Town
from tests.support.papers import photo

TABLE = Path(__file__).with_name("presses.csv")
STEP, FIRST, FILE = " > ", "*", "@photo"


@pytest.fixture
def dialect() -> str:
    """Presses are the same on either database."""
    return "sqlite"


def rows() -> dict[str, dict[str, str]]:
    with TABLE.open(encoding="utf-8") as page:
        return {row["service"]: row for row in csv.DictReader(page)}


async def does(citizen: Citizen, step: str) -> None:
    """`*words` presses the first button with these words; what names no sentence is typed."""
    if step == FILE:
        await citizen.uploads(photo(), "photo.jpg")
    elif step.startswith(FIRST):
        words = step.removeprefix(FIRST)
        await citizen.presses_first(citizen.say(words) if citizen.words.has(citizen.language, words) else words)
    elif citizen.words.has(citizen.language, step):
        await citizen.presses(step)
    else:
        await citizen.says(step)


def test_every_service_has_its_row() -> None:
    assert rows().keys() == Law.load().services


@pytest.mark.parametrize("service", sorted(rows()))
async def test_the_shortest_story(town: Town, service: str) -> None:
    row = rows()[service]
    citizen = await town.citizen("kk", row["case"])
    await identifies(citizen)
    steps = row["story"].split(STEP)
    assert len(steps) <= int(row["most"])
    for step in steps:
        await does(citizen, step)
    if citizen.say("start-code-ask") in citizen.text:
        await signs(citizen)
    assert number_shown(citizen)
    sys.stdout.write(f"{len(steps):3}  {service}\n")
