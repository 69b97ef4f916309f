"""`make summaries`: the last look of every service in both languages, taken from the running house in Chromium.

Each story is told as far as the window before sending; there the picture is taken.
"""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any

from playwright.async_api import Browser, async_playwright

from bot import log
from bot.settings import Settings
from tests.journeys import (
    services,
    test_attachment,
    test_complaint,
    test_cpd_certificate,
    test_donor_registration,
    test_driver_certificate,
    test_education_document,
    test_home_visit,
    test_hospitalization_referral,
    test_manager_certification,
    test_medicines,
    test_phc_certificate,
    test_sick_leave,
)
from tests.journeys.citizen import Citizen
from tests.journeys.services import answers, begins, files
from tests.journeys.steps import comes_to_the_summary, identifies
from tests.journeys.town import TUESDAY_MORNING, Town
from tests.support.browser import FLAGS, chromium_path, patient_page
from tests.support.clock import HandClock

FOLDER = Path(__file__).parents[1] / "docs" / "pictures" / "services"
AT_THE_END = """() => {
    const end = document.querySelector("#log .line:last-of-type, #log > :last-child");
    end.scrollIntoView({ block: "end", behavior: "instant" });
    return end.getBoundingClientRect().bottom <= innerHeight;
}"""
PHONE = {"width": 360, "height": 740}
Story = Callable[[Citizen], Awaitable[Any]]


class LastLook(Exception):
    """The story is where the picture is taken."""


async def stop(*_: Any, **__: Any) -> str:
    raise LastLook


async def prepared(citizen: Citizen) -> None:
    """The college's document is not sent but prepared."""
    await begins(citizen, "education-document")
    await citizen.presses("education-document-start-document")
    await answers(citizen, "education-document", test_education_document.DOCUMENT)


def filed(service: str, given: dict[str, Any]) -> Story:
    return lambda citizen: files(citizen, service, given)


STORIES: dict[str, tuple[str, Story]] = {
    "appointment": ("adult", comes_to_the_summary),
    "home-visit": ("adult", test_home_visit.calls),
    "phc-certificate": ("adult", filed("phc-certificate", test_phc_certificate.GIVEN)),
    "sick-leave-sheet": ("adult", filed("sick-leave-sheet", test_sick_leave.GIVEN["sick-leave-sheet"])),
    "sick-leave-certificate": (
        "adult", filed("sick-leave-certificate", test_sick_leave.GIVEN["sick-leave-certificate"])
    ),
    "donor-registration": (
        "adult", lambda citizen: test_donor_registration.asks(citizen, test_donor_registration.CONSENT)
    ),
    "medicines": ("with-medicines", filed("medicines", test_medicines.QUARTER)),
    "attachment": ("unattached", test_attachment.asks),
    "driver-certificate": ("driver-paid", test_driver_certificate.asks),
    "hospitalization-referral": ("referral-planned", test_hospitalization_referral.asks),
    "cpd-certificate": ("with-training", test_cpd_certificate.asks),
    "manager-certification": (
        "with-career",
        lambda citizen: test_manager_certification.asks_for_a_certificate(
            citizen, test_manager_certification.SHORT_WAY
        ),
    ),
    "education-document": ("college-graduate", prepared),
    "complaint": ("adult", test_complaint.complains),
}  # fmt: skip
MODULES: tuple[ModuleType, ...] = (
    services, test_attachment, test_complaint, test_cpd_certificate, test_donor_registration,
    test_driver_certificate, test_home_visit, test_hospitalization_referral, test_manager_certification,
)  # fmt: skip


async def take(browser: Browser, language: str) -> None:
    with tempfile.TemporaryDirectory() as data:
        town = Town(Settings(sandbox=True, data_dir=Path(data)), HandClock(TUESDAY_MORNING))
        await town.opens()
        context = await browser.new_context(viewport=PHONE, locale=language, timezone_id="Asia/Almaty")
        page = await patient_page(context)
        for place, (service, (case, story)) in enumerate(STORIES.items()):
            citizen = await town.citizen(language, case, place if case == "adult" else 0)
            await identifies(citizen)
            with suppress(LastLook):
                await story(citizen)
            await page.goto(str(town.web.make_url(f"/messenger/{citizen.chat_id}?lang={language}")))
            await page.locator("#log .line").last.wait_for()
            await page.wait_for_function(AT_THE_END)
            await page.screenshot(path=FOLDER / f"{language}-{service}.png")
        await context.close()
        await town.closes()


async def main() -> None:
    path = chromium_path()
    if path is None:
        sys.exit("no Chromium on this machine")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for module in MODULES:
        module.sends = stop  # type: ignore[attr-defined]
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=path, args=FLAGS)
        for language in ("kk", "ru"):
            await take(browser, language)
        await browser.close()


if __name__ == "__main__":
    log.set_up("ERROR")
    asyncio.run(main())
