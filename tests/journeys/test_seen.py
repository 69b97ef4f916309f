"""What is seen of all pages of the running house: words in the language asked for, and no codes."""

from collections.abc import Mapping

import pytest

from tests.journeys.citizen import Citizen
from tests.journeys.services import files
from tests.journeys.steps import books, identifies
from tests.journeys.test_phc_certificate import GIVEN
from tests.journeys.town import Town
from tests.support.all_pages import FOR_PROGRAMS, PAGES, codes_shown, routes_of

HTML = {"Accept": "text/html,*/*"}
LANGUAGES = ("kk", "ru")


@pytest.fixture
def dialect() -> str:
    """The pages know nothing of databases: one is enough here."""
    return "sqlite"


async def lived_in(town: Town) -> tuple[Citizen, Mapping[str, str]]:
    """A town with a visit, a certificate answered and one to answer; and what addresses are made of."""
    citizen = await town.citizen("kk", "adult")
    await identifies(citizen)
    number = await files(citizen, "phc-certificate", GIVEN)
    await citizen.says("/start")
    visit = await books(citizen)
    return citizen, {
        "phone": citizen.person["phone"],
        "clinic": citizen.person["clinic"],
        "college": "almaty-college",
        "chat": str(citizen.chat_id),
        "number": number,
        "answered": visit,
        "visit": visit,
        "code": "AAAA-AAAA",
    }


def addresses(known: Mapping[str, str]) -> list[str]:
    return [path.format_map(known) for paths in PAGES.values() for path in paths]


async def test_every_address_is_a_page_or_for_programs(town: Town) -> None:
    assert routes_of(town.house.site) == {*PAGES, *FOR_PROGRAMS}
    _, known = await lived_in(town)
    for path in addresses(known):
        for language in LANGUAGES:
            join = "&" if "?" in path else "?"
            answer = await town.web.get(f"{path}{join}lang={language}", headers=HTML)
            page = await answer.text()
            assert answer.content_type == "text/html", path
            assert f'<html lang="{language}">' in page, path
            assert 'http-equiv="refresh"' not in page, path
            assert codes_shown(page) == [], path
