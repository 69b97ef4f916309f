"""The front page, the desk and the console: both languages, full and empty, and the headers of every answer."""

import re
from pathlib import Path

import pytest

from adapters.words.fluent import LANGUAGES, FluentWords
from tests.support.faces import NOW, FakeConsole, FakeDesk
from tests.web.conftest import Client
from web.console.routes import spelled
from web.time_left import TimeLeft, time_left

WEB = Path(__file__).parents[2] / "web"
PAGES = [
    "/",
    "/messenger/new",
    "/desk/",
    "/desk/gp-1",
    "/desk/gp-1/notices",
    "/console/",
    "/verify",
    "/sandbox/phones/+77015550101",
]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_page_in_both_languages_empty(client: Client, path: str, language: str) -> None:
    answer = await client.get(path, params={"lang": language})
    assert answer.status == 200
    page = await answer.text()
    assert f'<html lang="{language}">' in page
    assert "web-" not in re.sub(r'(href|src|class|id|for|aria-\w+)="[^"]*"', "", page)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_desk_and_console_with_work(
    client: Client, desk: FakeDesk, console: FakeConsole, language: str
) -> None:
    desk.fill()
    console.fill()
    asked = {"lang": language, "number": "7K3-M92-Q40", "day": "2026-11-24"}
    page = await (await client.get("/desk/gp-1", params=asked)).text()
    assert page.count("<tr aria-selected") == 1
    assert "10:00–10:20" in page
    page = await (await client.get("/desk/gp-1/notices", params={"lang": language})).text()
    assert 'href="/desk/gp-1?day=2026-11-24&amp;number=7K3-M92-Q40"' in page
    asked = {"lang": language, "number": "7k3m92q4x"}
    page = await (await client.get("/console/", params=asked)).text()
    assert "left-overdue" in page
    assert page.count("<tr aria-selected") == 1


async def test_a_number_nobody_knows(client: Client) -> None:
    page = await (await client.get("/console/?number=AAA-AAA-AAA&lang=ru")).text()
    assert "Заявления № AAA-AAA-AAA нет" in page


async def test_a_strange_day_is_today_and_a_strange_clinic_is_nowhere(client: Client, desk: FakeDesk) -> None:
    assert (await client.get("/desk/gp-1?day=31.02")).status == 200
    assert str(desk.asked[-1][1]) == "2026-11-24"
    assert (await client.get("/desk/nowhere")).status == 404


async def test_the_front_page_says_whom_to_try(client: Client) -> None:
    page = await (await client.get("/", headers={"Accept-Language": "ru-RU,ru;q=0.9,kk;q=0.1"})).text()
    for words in ("Мессенджер", "Пульт 1414", "Рабочее место поликлиники", "Куанышбекова Айгуль 0", "850101300000"):
        assert words in page
    assert 'href="/sandbox/phones/+77015550000"' in page


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("ru", "ru"), ("kk-KZ,ru;q=0.8", "kk"), ("en,ru;q=0.5", "ru"), ("en", "kk"), ("ru;q=x", "kk"), ("", "kk")],
)
async def test_the_browsers_language(client: Client, accepted: str, language: str) -> None:
    page = await (await client.get("/", headers={"Accept-Language": accepted})).text()
    assert f'<html lang="{language}">' in page


async def test_a_chosen_language_stays(client: Client) -> None:
    await client.get("/?lang=ru")
    assert '<html lang="ru">' in await (await client.get("/")).text()


@pytest.mark.parametrize("path", [*PAGES, "/static/messenger.css", "/nowhere", "/messenger/api/chats/1"])
async def test_headers_of_every_answer(client: Client, path: str) -> None:
    headers = (await client.get(path)).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cache-Control"] == ("no-cache" if path.startswith("/static") else "no-store")


def test_no_template_breaks_its_own_policy() -> None:
    for template in WEB.rglob("*.html"):
        text = template.read_text(encoding="utf-8")
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|<script(?![^>]*src=)|javascript:", text), template
        assert not re.search(r'(src|href)="(https?:)?//', text), template


def test_every_sentence_of_the_pages_exists_and_is_used() -> None:
    text = "".join(one.read_text(encoding="utf-8") for one in WEB.rglob("*.html"))
    words = FluentWords()
    for key in re.findall(r'say\("([a-z0-9-]+)"[,)]', text):
        assert all(words.has(language, key) for language in LANGUAGES), key
    written = re.findall(
        r"^(web-[a-z0-9-]+) =", (WEB.parent / "locales/kk/web.ftl").read_text("utf-8"), re.MULTILINE
    )
    prefixes = tuple(re.findall(r'"(web-[a-z-]+-)"', text))
    code = "".join(one.read_text(encoding="utf-8") for one in WEB.rglob("*.py"))
    unused = [key for key in written if f'"{key}"' not in text + code and not key.startswith(prefixes)]
    assert unused == []


def test_time_left_is_said_the_same_everywhere() -> None:
    from datetime import timedelta

    hour = timedelta(hours=1)
    assert time_left(NOW, NOW + 8 * hour, None, NOW + 2 * hour) == TimeLeft("calm", 15, 6, "hours")
    assert time_left(NOW, NOW + 8 * hour, None, NOW + 6 * hour) == TimeLeft("amber", 5, 2, "hours")
    assert time_left(NOW, NOW + 8 * hour, None, NOW + 9 * hour) == TimeLeft("overdue", 20, 60, "minutes")
    assert time_left(NOW, NOW + 100 * hour, None, NOW) == TimeLeft("calm", 20, 4, "days")
    assert time_left(NOW, None, None, NOW) is None
    assert time_left(NOW, NOW + hour, NOW, NOW) is None


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("7k3 m92 q4x", "7K3-M92-Q4X"),
        ("7K3M92Q4X", "7K3-M92-Q4X"),
        ("OIL", "011"),
        ("' OR 1=1 --", "0R1-1"),
        ("", ""),
    ],
)
def test_a_number_as_people_say_it(typed: str, number: str) -> None:
    assert spelled(typed) == number
