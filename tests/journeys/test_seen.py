"""What is seen of all pages of the running house: no codes, and nothing that keeps anybody out."""

from collections.abc import Mapping

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.async_api import Page, expect

from tests.journeys.citizen import Citizen
from tests.journeys.services import files
from tests.journeys.steps import books, identifies
from tests.journeys.test_phc_certificate import GIVEN
from tests.journeys.town import Town
from tests.support.all_pages import FOR_PROGRAMS, PAGES, codes_shown, routes_of
from tests.support.browser import Open, browser, chromium, comes_alive, new_page, shot

__all__ = ["browser", "chromium", "new_page", "shot"]

HTML = {"Accept": "text/html,*/*"}
LANGUAGES = ("kk", "ru")
# Every page in each language, scheme and width, without all their products: rules of structure know none of them.
LOOKS = {"kk": [(360, 740, "light"), (1366, 768, "dark")], "ru": [(360, 740, "dark")]}
AXE = "axe.run({resultTypes: ['violations'], preload: false})"
GRAVE = {"serious", "critical"}


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


def each_page(known: Mapping[str, str]) -> list[str]:
    """The first address of each route, once with and without its last stroke; and one where nothing is."""
    kept = {route.rstrip("/"): paths[0] for route, paths in PAGES.items()}
    return [*(path.format_map(known) for path in kept.values()), "/desk/nowhere"]


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


@pytest.mark.browser
async def test_axe_finds_nothing(town: Town, new_page: Open) -> None:
    citizen, known = await lived_in(town)
    page = await new_page(360, 740)
    found: list[str] = []
    for language in LANGUAGES:
        for path in each_page(known):
            join = "&" if "?" in path else "?"
            await page.goto(str(town.web.make_url(f"{path}{join}lang={language}")))
            found += await violations(page, language, path)
        found += await of_a_conversation(page, town, citizen, language)
    assert found == []


async def of_a_conversation(page: Page, town: Town, citizen: Citizen, language: str) -> list[str]:
    """The open chat as it goes on: a menu, a question, an answer that is wrong, a long screen."""
    await page.goto(str(town.web.make_url(f"/messenger/{citizen.chat_id}?lang={language}")))
    await comes_alive(page)
    found: list[str] = []
    for said in ("/start", "/start guide_complaint", "????", "/help", "/my"):
        await citizen.says(said)
        await expect(page.locator("#log li")).to_have_count(len(citizen.messages))
        found += await violations(page, language, f"chat after {said}")
    return found


async def violations(page: Page, language: str, where: str) -> list[str]:
    await page.evaluate(AXE_SCRIPT)
    found: list[str] = []
    for width, height, scheme in LOOKS[language]:
        await page.set_viewport_size({"width": width, "height": height})
        await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        told = await page.evaluate(AXE)
        found += [
            f"{language} {where} {width} {scheme}: {one['id']} {node['html'][:160]}"
            for one in told["violations"]
            if one["impact"] in GRAVE
            for node in one["nodes"]
        ]
    return found
