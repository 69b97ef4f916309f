"""Every page on the screens that must be right: nothing overflows, every ink can be read."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import Open
from tests.support.faces import FakeConsole, FakeDesk
from tests.support.local import Local
from tests.web.browser.test_messenger import address, begin
from tests.web.conftest import Client

pytestmark = pytest.mark.browser
Shot = Callable[[Page, str], Awaitable[None]]

SCREENS = [
    (360, 740, "light", "kk"),
    (360, 740, "dark", "ru"),
    (1366, 768, "light", "ru"),
    (1366, 768, "dark", "kk"),
]
PAGES = {
    "home": "/",
    "start": "/messenger/new",
    "sms": "/sandbox/phones/+77015550101",
    "desk-choose": "/desk/",
    "desk": "/desk/gp-1?number=7K3-M92-Q41",
    "desk-notices": "/desk/gp-1/notices",
    "desk-requests": "/desk/gp-1/requests",
    "desk-closed": "/desk/gp-1/requests?tab=closed",
    "desk-taking": "/desk/gp-1/requests/5AB-CDE-FG2",
    "desk-answering": "/desk/gp-1/requests/5AB-CDE-FG1",
    "desk-suspended": "/desk/gp-1/requests/5AB-CDE-FG3",
    "desk-answered": "/desk/gp-1/requests/5AB-CDE-FG5",
    "desk-refused": "/desk/gp-1/requests/5AB-CDE-FG6",
    "desk-empty": "/desk/gp-1?day=2026-12-01",
    "console": "/console/?number=7K3-M92-Q4X",
}

# The contrast of every piece of text with what is really painted behind it.
FAINT = """() => {
  const rgb = (c) => { const [r, g, b, a = 1] = c.match(/[\\d.]+/g).map(Number); return [r, g, b, a]; };
  const light = ([r, g, b]) => [r, g, b].map((v) => v / 255)
    .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = (el) => {
    for (let at = el; at; at = at.parentElement) {
      const paint = rgb(getComputedStyle(at).backgroundColor);
      if (paint[3] > 0.95) return paint;
    }
    return [255, 255, 255, 1];
  };
  const faint = [];
  for (const el of document.querySelectorAll("body *")) {
    const words = [...el.childNodes].filter((n) => n.nodeType === 3).map((n) => n.textContent.trim()).join("");
    if (!words || !el.checkVisibility() || el.closest(".unseen, .skip, option, script, template")) continue;
    const [a, b] = [light(rgb(getComputedStyle(el).color)), light(behind(el))].sort((x, y) => y - x);
    const ratio = (a + 0.05) / (b + 0.05);
    if (ratio < 4.5) faint.push(`${words.slice(0, 30)}: ${ratio.toFixed(2)}`);
  }
  return faint;
}"""


async def looks_right(page: Page, width: int) -> None:
    assert await page.evaluate("document.documentElement.scrollWidth") <= width
    assert await page.evaluate(FAINT) == []


@pytest.mark.parametrize(("width", "height", "scheme", "language"), SCREENS)
async def test_pages(
    client: Client,
    new_page: Open,
    shot: Shot,
    desk: FakeDesk,
    console: FakeConsole,
    width: int,
    height: int,
    scheme: str,
    language: str,
) -> None:
    desk.fill()
    console.fill()
    page = await new_page(width, height, scheme=scheme)
    for name, path in PAGES.items():
        await page.goto(address(client, f"{path}{'&' if '?' in path else '?'}lang={language}"))
        await shot(page, f"{width}-{scheme}-{language}-{name}")
        await looks_right(page, width)


@pytest.mark.parametrize(("width", "height", "scheme", "language"), SCREENS)
async def test_a_chat(
    client: Client, local: Local, new_page: Open, shot: Shot, width: int, height: int, scheme: str, language: str
) -> None:
    page = await new_page(width, height, scheme=scheme)
    await begin(page, client, language)
    await shot(page, f"{width}-{scheme}-{language}-chat")
    for words in ("all", "Ұзын сөйлем: бүгін таңертеңнен бері баламның қызуы түспей тұр, не істейін?", "phone"):
        await page.locator("#text").fill(words)
        await page.keyboard.press("Enter")
        await expect(page.locator(".mine").last).to_contain_text(words)
        await expect(page.locator("#text")).to_have_value("")
    await expect(page.locator(".key")).to_have_count(3)
    await local.messenger.send_voice(int(page.url.rsplit("/", 1)[1].split("#")[0].split("?")[0]))
    await expect(page.locator(".mine")).to_have_count(5)
    await shot(page, f"{width}-{scheme}-{language}-chat-all")
    await looks_right(page, width)
