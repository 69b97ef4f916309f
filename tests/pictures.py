"""`make pictures`: the README's pictures of the chat, taken from the running house in both languages."""

import asyncio
import sys
import tempfile
from datetime import datetime
from pathlib import Path

from playwright.async_api import Browser, async_playwright

from bot import log
from bot.settings import Settings
from domain.words import Words
from tests.journeys.town import Town
from tests.support.browser import FLAGS, chromium_path, patient_page
from tests.support.clock import HandClock
from tests.support.phone_page import PhonePage
from tests.support.walk import walk

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
SHOWN = ("code", "doctor", "summary", "done")
MORNING = datetime.fromisoformat("2026-11-24T10:00:00+05:00")


async def take(browser: Browser, language: str) -> None:
    with tempfile.TemporaryDirectory() as data:
        town = Town(Settings(sandbox=True, data_dir=Path(data)), HandClock(MORNING))
        await town.opens()
        context = await browser.new_context(
            viewport={"width": 360, "height": 740},
            locale=language,
            timezone_id="Asia/Almaty",
            device_scale_factor=2,
        )
        page = await patient_page(context)
        person = (await town.people("adult", 1))[0]
        async for window in walk(PhonePage(page, await town.get(Words), language), town.web, person):
            if window in SHOWN:
                await page.screenshot(path=FOLDER / f"{language}-{window}.png")
        await context.close()
        await town.closes()


async def main() -> None:
    path = chromium_path()
    if path is None:
        sys.exit("no Chromium on this machine")
    FOLDER.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=path, args=FLAGS)
        for language in ("kk", "ru"):
            await take(browser, language)
        await browser.close()


if __name__ == "__main__":
    log.set_up("ERROR")
    asyncio.run(main())
