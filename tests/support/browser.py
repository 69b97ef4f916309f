"""A real Chromium, driven over the page a citizen sees.

Without Chromium these tests are skipped with a reason; `EMHANA_REQUIRE_BROWSER=1` makes that a failure.
`EMHANA_ARTEFACTS` names a folder for pictures.
"""

import os
import re
import shutil
import subprocess
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, async_playwright, expect

from tests.support.patience import PATIENCE_MS

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--hide-scrollbars",
]
LISTENS = re.compile(r"DevTools listening on (ws://\S+)")
NAMES = ("chromium", "chromium-browser", "google-chrome")

expect.set_options(timeout=PATIENCE_MS)

Open = Callable[..., Awaitable[Page]]


def chromium_path() -> str | None:
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of one Chromium for all tests of the process; each test gets contexts of its own."""
    path = chromium_path()
    if path is None:
        if os.environ.get("EMHANA_REQUIRE_BROWSER") == "1":
            pytest.fail("no Chromium on this machine, and EMHANA_REQUIRE_BROWSER=1")
        pytest.skip("no Chromium on this machine")
    home = tmp_path_factory.mktemp("chromium")
    command = [path, *FLAGS, "--remote-debugging-port=0", f"--user-data-dir={home}", "about:blank"]
    with subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stderr
        said = next((found for line in process.stderr if (found := LISTENS.search(line))), None)
        assert said, "Chromium did not start"
        aside = threading.Thread(target=process.stderr.read, daemon=True)  # a full pipe would stop it
        aside.start()
        yield said.group(1)
        process.terminate()


@pytest.fixture
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as play:
        yield await play.chromium.connect_over_cdp(chromium, timeout=PATIENCE_MS)


async def patient_page(context: BrowserContext) -> Page:
    context.set_default_timeout(PATIENCE_MS)
    return await context.new_page()


async def comes_alive(page: Page) -> None:
    """Until the page's scripts listen: what is typed before goes the way of a page without scripts."""
    await expect(page.locator("html.scripted")).to_have_count(1)


@pytest.fixture
async def new_page(browser: Browser) -> AsyncIterator[Open]:
    """Opens a page of a given size, scheme and language, and fails when its console complains."""
    complaints: list[str] = []
    contexts: list[BrowserContext] = []

    async def open_page(
        width: int = 360, height: int = 740, *, scheme: str = "light", scripts: bool = True
    ) -> Page:
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if scheme == "dark" else "light",
            locale="kk",
            java_script_enabled=scripts,
            timezone_id="Asia/Almaty",
        )
        contexts.append(context)
        page = await patient_page(context)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if _is_complaint(said) else None)
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert complaints == []


def _is_complaint(said: ConsoleMessage) -> bool:
    """An answer of 503 is what some tests ask for; a broken policy or script is not."""
    return said.type == "error" and "Failed to load resource" not in said.text


@pytest.fixture
def shot() -> Callable[[Page, str], Awaitable[None]]:
    async def take(page: Page, name: str) -> None:
        folder = os.environ.get("EMHANA_ARTEFACTS")
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240
            await page.screenshot(path=Path(folder) / f"{name}.png")

    return take
