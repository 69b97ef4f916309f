"""The messenger's page in a citizen's hands: what they read, type and press."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

from domain.words import Words
from tests.support.browser import comes_alive

TAG = re.compile("<[^>]+>")
CLOCK = re.compile(r"^\d{2}:\d{2}$")


@dataclass
class PhonePage:
    page: Page
    words: Words
    language: str

    def say(self, key: str, **facts: str | int) -> str:
        return TAG.sub("", self.words.say(self.language, key, **facts))

    async def opens(self, address: str) -> None:
        await self.page.goto(f"{address}/messenger/?lang={self.language}")
        await self.page.locator("main form button").last.click()
        await comes_alive(self.page)
        await self.hears("start-language-about")

    async def hears(self, key: str, **facts: str | int) -> None:
        """Sees the first line of the sentence in the newest words of the bot."""
        line = self.say(key, **facts).splitlines()[0]
        await expect(self.page.locator("#log .theirs").filter(has_text=line).last).to_be_visible()

    async def presses(self, key: str) -> None:
        await self.page.get_by_role("button", name=self.say(key), exact=True).last.click()

    async def presses_with(self, text: str | re.Pattern[str]) -> None:
        await self.buttons.filter(has_text=text).first.click()

    async def writes(self, text: str) -> None:
        await self.page.locator("#text").fill(text)
        await self.page.keyboard.press("Enter")

    async def shares(self, phone: str) -> None:
        await self.presses("start-contact-share")
        await self.page.locator("#share-phone").fill(phone)
        await self.page.locator("#share-contact button[value=own]").click()

    @property
    def buttons(self) -> Locator:
        return self.page.locator("#log .line").last.locator("button.inline")

    async def fits(self) -> bool:
        """Nothing sticks out sideways."""
        wide: bool = await self.page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
        )
        return wide
