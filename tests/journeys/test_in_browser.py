"""A citizen books on the page itself, in a phone's width."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page

from domain.words import Words
from tests.journeys.town import Town
from tests.support.browser import Open, browser, chromium, new_page, shot
from tests.support.phone_page import PhonePage
from tests.support.walk import walk

__all__ = ["browser", "chromium", "new_page", "shot"]

Shot = Callable[[Page, str], Awaitable[None]]


@pytest.fixture(params=["sqlite"])
def dialect(request: pytest.FixtureRequest) -> str:
    """The page knows nothing of databases: one is enough here."""
    return str(request.param)


@pytest.fixture(params=["kk", "ru"])
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.mark.browser
@pytest.mark.parametrize(("width", "height", "scheme"), [(360, 740, "light"), (1366, 768, "dark")])
async def test_from_the_front_page_to_the_number(
    town: Town, language: str, new_page: Open, shot: Shot, width: int, height: int, scheme: str
) -> None:
    page = await new_page(width, height, scheme=scheme)
    person = (await town.people("adult", 1))[0]
    phone = PhonePage(page, await town.get(Words), language)
    async for window in walk(phone, town.web, person):
        assert await phone.fits(), window
        await shot(page, f"booking-{language}-{width}-{window}")
