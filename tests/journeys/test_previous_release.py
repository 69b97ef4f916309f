"""A town of the previous release, with people in the middle of things, is brought to this one and goes on.

`tests/fixtures/previous_release/make.py` says how it was made, and who is who. Windows may be new and old ones be
told to be out of date; what was sent, what was promised and what was answered in a draft must be there.
"""

import json
import lzma
import shutil
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from adapters.db import schema
from adapters.db.database import Database
from adapters.db.tables.intake import inbox
from bot.settings import Settings
from domain.requests.state import RequestState
from domain.words import Words
from tests.journeys.citizen import Citizen, buttons
from tests.journeys.papers import assert_signed
from tests.journeys.provider import Provider, readable
from tests.journeys.services import opens_request, request_of, shows, takes_the_paper
from tests.journeys.steps import opens_their_visit
from tests.journeys.test_manager_certification import ORDERED
from tests.journeys.town import Town
from tests.support.clock import HandClock

RELEASE = Path(__file__).parents[1] / "fixtures" / "previous_release"
PEOPLE: dict[str, dict[str, Any]] = json.loads((RELEASE / "people.json").read_text("utf-8"))
WITH_A_NUMBER = [role for role in PEOPLE if "number" in PEOPLE[role] and role != "prepared"]
EVENING = datetime.fromisoformat("2026-11-24T18:31:00+05:00")
NEXT_MORNING = "2026-11-25T09:05:00+05:00"
COLLEGE = "almaty-college"
LINES = 80


@pytest.fixture(scope="module")
def upgraded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("previous")
    file = folder / "emhana.sqlite3"
    file.write_bytes(lzma.decompress((RELEASE / "town.sqlite3.xz").read_bytes()))
    shutil.copyfile(RELEASE / "keys", folder / "keys")
    schema.upgrade(f"sqlite:///{file}")
    return folder


@pytest.fixture
async def old_town(upgraded: Path, tmp_path: Path) -> AsyncIterator[Town]:
    """Whatever is done in it: no update fails, and the journal stays whole."""
    shutil.copytree(upgraded, tmp_path, dirs_exist_ok=True)
    town = Town(Settings(sandbox=True, data_dir=tmp_path), HandClock(EVENING))
    await town.opens()
    yield town
    database: Database = await town.get(Database)
    assert await database.read(set_aside) == 0
    chain = await town.stored(lambda unit: unit.journal.verify())
    assert chain.first_broken is None
    assert chain.lines >= LINES
    await town.closes()


def set_aside(connection: Connection) -> int:
    return connection.execute(select(func.count()).where(inbox.c.state != "done")).scalar_one()


async def comes_back(town: Town, role: str) -> Citizen:
    who = PEOPLE[role]
    person = next(one for one in await town.people() if one["iin"] == who["iin"])
    citizen = Citizen(town, who["language"], person, await town.get(Words), who["chat_id"])
    await citizen.looks()
    return citizen


async def presses_what_is_there(citizen: Citizen) -> None:
    """The first button of the newest message that has any."""
    message = next(one for one in reversed(citizen.heard) if one["buttons"])
    await citizen.clicks(message["message_id"], buttons(message)[0]["data"])


@pytest.mark.parametrize("role", WITH_A_NUMBER)
async def test_what_was_sent_is_listed_and_opens(old_town: Town, role: str) -> None:
    citizen = await comes_back(old_town, role)
    await citizen.says("/my")
    request = await request_of(citizen, PEOPLE[role]["number"])
    named = ":" if role == "booked" else citizen.say(f"service-{request.service}")
    assert any(named in label for label in citizen.labels), citizen.screen()
    await opens_request(citizen, request.number)
    await citizen.presses("requests-detail-told")
    citizen.sees("request-event-submitted")
    if role != "booked":
        desk = Provider(old_town, request.provider_code)
        assert request.number in await desk.sees_list() + await desk.sees_list(closed=True)
        assert citizen.person["name"]["ru"].split()[0] in await desk.sees(request.number)


async def test_what_waits_is_answered_and_signed(old_town: Town) -> None:
    citizen, number = await comes_back(old_town, "manager"), PEOPLE["manager"]["number"]
    await Provider(old_town, "almaty-committee").completes(number, **ORDERED)
    await opens_request(citizen, number)
    citizen.sees("request-state-completed", ORDERED["order"])
    assert_signed(await takes_the_paper(citizen), number, ORDERED["order"])


async def test_a_paper_of_the_previous_release_is_read(old_town: Town) -> None:
    citizen = await comes_back(old_town, "refused")
    await opens_request(citizen, PEOPLE["refused"]["number"])
    assert_signed(await takes_the_paper(citizen, "requests-detail-view-refusal"), PEOPLE["refused"]["number"])


async def test_what_was_prepared_is_filed_and_what_was_deferred_is_taken_up(old_town: Town) -> None:
    await old_town.it_is(NEXT_MORNING)
    deferred = await comes_back(old_town, "deferred")
    assert (await request_of(deferred, PEOPLE["deferred"]["number"])).state is not RequestState.DEFERRED
    citizen, number = await comes_back(old_town, "prepared"), PEOPLE["prepared"]["number"]
    for action, status in (("show", 200), ("file", 303)):
        body = {"number": number, "action": action}
        answer = await old_town.web.post(f"/desk/{COLLEGE}/prepared?lang=ru", data=body, allow_redirects=False)
        assert answer.status == status, readable(await answer.text())
    await opens_request(citizen, number)
    assert number in await Provider(old_town, COLLEGE).sees_list()


async def test_buttons_under_notices_are_answered(old_town: Town) -> None:
    waiter = await comes_back(old_town, "waiting")
    await waiter.presses("notice-button-take-offer")
    assert waiter.say("appointment-done-file") in waiter.screen()
    await opens_their_visit(waiter)
    complaining = await comes_back(old_town, "certificate")
    await complaining.presses("notice-button-complain")
    complaining.sees("service-complaint")


async def test_notices_that_were_to_come_come_with_their_buttons(old_town: Town) -> None:
    await old_town.it_is("2026-11-24T23:00:00+05:00")
    ill = await comes_back(old_town, "home-visit")
    await ill.presses("notice-button-doctor-came")
    ill.sees("notice-answer-came")
    await old_town.it_is("2026-11-25T13:00:00+05:00")
    booked = await comes_back(old_town, "booked")
    await booked.presses("notice-button-confirm-visit")
    assert booked.say("appointment-press-confirmed", starts="|").split("|")[0] in booked.screen()


@pytest.mark.parametrize("role", PEOPLE)
async def test_a_window_that_stood_open_goes_on_or_says_it_is_old(old_town: Town, role: str) -> None:
    citizen = await comes_back(old_town, role)
    before = citizen.screen()
    await presses_what_is_there(citizen)
    assert citizen.screen() != before
    if citizen.say("common-stale") in citizen.text:
        assert shows(citizen, "menu-main-book")
    await citizen.says("/start")
    assert shows(citizen, "menu-main-book")


NEXT_QUESTION = {
    "training": ("cpd-certificate", "cpd-certificate-programme-ask"),
    "college": ("education-document", "form-education-document-note-ask"),
    "form": ("phc-certificate", "form-extras-ask"),
    "place": ("home-visit", "home-visit-place-ask"),
    "attachment": ("attachment", "attachment-find-ask"),
}


@pytest.mark.parametrize("role", NEXT_QUESTION)
async def test_what_was_answered_is_not_asked_again(old_town: Town, role: str) -> None:
    service, question = NEXT_QUESTION[role]
    citizen = await comes_back(old_town, role)
    await citizen.says("/start")
    await citizen.presses_first(citizen.say(f"service-{service}"))
    await citizen.presses("form-before-continue")
    citizen.sees(question)
