"""A citizen's hands on the page: at 360 px, by keyboard, with and without scripts."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Page, expect

from tests.support.browser import Open, comes_alive
from tests.support.local import Local
from tests.web.conftest import Client

pytestmark = pytest.mark.browser
Shot = Callable[[Page, str], Awaitable[None]]


def address(client: Client, path: str) -> str:
    return f"http://{client.host}:{client.port}{path}"


async def begin(page: Page, client: Client, language: str = "kk", *, scripts: bool = True) -> None:
    await page.goto(address(client, f"/messenger/?lang={language}"))
    await page.get_by_role("button", name="Бастау" if language == "kk" else "Начать").click()
    await expect(page.locator(".theirs").first).to_contain_text("Қай күні келесіз?")
    if scripts:
        await comes_alive(page)


async def test_press_edit_toast_alert(client: Client, new_page: Open, shot: Shot) -> None:
    page = await new_page()
    await begin(page, client)
    await page.get_by_role("button", name="25", exact=True).click()
    await expect(page.locator("#m2")).to_contain_text("Таңдалды: 25 қараша")
    await expect(page.locator("#m2 .meta")).to_contain_text("өзгертілді")
    await expect(page.locator("#m2")).to_be_focused()
    await page.get_by_role("button", name="Қараша 2026").click()
    await expect(page.locator("#toast")).to_have_text("Тек осы апта ашық.")
    await page.get_by_role("button", name="Кез келген дәрігер").click()
    alert = page.get_by_role("dialog")
    await expect(alert).to_contain_text("Бос уақыт жоқ")
    await shot(page, "360-light-kk-alert")
    await page.keyboard.press("Enter")
    await expect(alert).to_be_hidden()
    assert await page.evaluate("document.documentElement.scrollWidth") == 360


async def test_no_frame_is_drawn_around_buttons(client: Client, new_page: Open) -> None:
    page = await new_page()
    await begin(page, client)
    row = page.locator(".buttons .row").last
    await expect(row).to_have_css("border-top-width", "0px")
    await expect(row).to_have_css("padding-bottom", "0px")


async def test_the_keyboard_alone_is_enough(client: Client, new_page: Open, local: Local) -> None:
    page = await new_page(1366, 768)
    await begin(page, client)
    await page.get_by_role("button", name="23", exact=True).focus()
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("button", name="25", exact=True)).to_be_focused()
    await page.keyboard.press("ArrowDown")
    await expect(page.get_by_role("button", name="Кез келген дәрігер")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Home")
    await expect(page.get_by_role("button", name="Қараша 2026")).to_be_focused()
    await page.locator("#text").focus()
    await page.keyboard.type("бір")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("екі")
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").last).to_contain_text("Сіз: бір")
    assert local.updates[-1]["message"]["text"] == "бір\nекі"
    await expect(page.locator("#text")).to_be_focused()
    await expect(page.locator("#text")).to_have_value("")


async def test_a_second_enter_presses_nothing(client: Client, new_page: Open, local: Local) -> None:
    page = await new_page(1366, 768)
    await begin(page, client)
    await page.get_by_role("button", name="25", exact=True).focus()
    for _ in range(2):
        await page.keyboard.press("Enter")
        await expect(page.locator("#m2")).to_be_focused()
    assert sum("callback_query" in update for update in local.updates) == 1
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Қараша 2026")).to_be_focused()
    await page.locator("#text").fill("phone")
    await page.keyboard.press("Enter")
    await page.locator(".key").last.focus()
    await page.keyboard.press("Enter")
    await expect(page.locator(".theirs").last).to_contain_text("Сіз: Бас тарту")
    await expect(page.locator(".theirs").last).to_be_focused()


async def test_a_reload_shows_the_sms_of_the_one_picked_here(client: Client, new_page: Open) -> None:
    page = await new_page(1366, 768)
    await begin(page, client)
    await page.locator("#people button").nth(2).click()
    chosen = await page.locator("#person-phone").text_content()
    second = await page.context.new_page()
    await second.goto(address(client, "/messenger/new"))
    await second.locator("main form button").last.click()
    await second.locator("#people button").nth(3).click()
    await expect(second.locator("#person-phone")).not_to_have_text(str(chosen))
    await page.reload()
    await expect(page.locator("#person-phone")).to_have_text(str(chosen))


async def test_phone_and_place_are_asked_for(client: Client, new_page: Open, local: Local, shot: Shot) -> None:
    page = await new_page()
    await begin(page, client)
    await expect(page.locator("#person-phone")).to_have_text("+77015550000")
    await page.locator("#text").fill("phone")
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Нөмірімді беру").click()
    await expect(page.get_by_role("dialog")).to_contain_text("Қай нөмірмен бөлісесіз?")
    await shot(page, "360-light-kk-contact")
    field = page.locator("#share-phone")
    await expect(field).to_have_value("+77015550000")
    await field.fill("жоқ")
    await page.get_by_role("button", name="Өз нөмірім ретінде").click()
    await expect(page.locator("#share-phone-error")).to_be_visible()
    await field.fill("8 701 555-01-01")
    await page.get_by_role("button", name="Бөтен нөмір ретінде").click()
    await expect(page.locator(".theirs").last).to_contain_text("Сіз: contact")
    contact = local.updates[-1]["message"]["contact"]
    assert contact["phone_number"] == "87015550101"
    assert contact["user_id"] != local.updates[-1]["message"]["chat"]["id"]
    await expect(page.get_by_role("button", name="Нөмірімді беру")).to_be_hidden()


async def test_people_and_their_sms_stand_beside(client: Client, new_page: Open, shot: Shot) -> None:
    page = await new_page()
    await begin(page, client)
    await page.locator("#drawer").click()
    await expect(page.locator("#person-name")).to_have_text("Қуанышбекова Айгүл 0")
    await shot(page, "360-light-kk-panel")
    await page.get_by_role("button", name="Кодты чатқа қою").click()
    await expect(page.locator("#text")).to_have_value("482913")
    await page.locator("#drawer").click()
    await page.locator("#search").fill("бекітілмеген")
    await page.locator("#people button").first.click()
    await expect(page.locator("#person-clinic")).to_have_text("бекітілмеген")
    await page.locator("[data-type=iin]").click()
    await expect(page.locator("#text")).to_have_value("850101300001")


async def test_a_file_and_a_menu(client: Client, new_page: Open, local: Local) -> None:
    page = await new_page()
    await begin(page, client)
    await page.locator("summary").first.click()
    await page.get_by_role("button", name="/my").click()
    await expect(page.locator(".mine").last).to_contain_text("/my")
    await page.locator("#file").set_input_files(
        {"name": "анықтама.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    )
    await expect(page.locator(".mine").last).to_contain_text("анықтама.pdf")
    assert local.updates[-1]["message"]["document"]["file_size"] == 4


async def test_reload_and_a_second_window_show_the_same(client: Client, new_page: Open) -> None:
    page = await new_page()
    await begin(page, client)
    await page.get_by_role("button", name="25", exact=True).click()
    await expect(page.locator("#m2")).to_contain_text("Таңдалды: 25")
    second = await page.context.new_page()
    await second.goto(page.url)
    await expect(second.locator("#m2")).to_contain_text("Таңдалды: 25")
    await second.get_by_role("button", name="Артқа").click()
    await expect(page.locator("#m2")).to_have_count(0)
    await page.reload()
    await expect(page.locator("#m1")).to_be_visible()
    await expect(page.locator("#m2")).to_have_count(0)


async def test_a_lost_connection_keeps_what_was_typed(client: Client, new_page: Open) -> None:
    page = await new_page()
    await begin(page, client)
    await page.route("**/messages", lambda route: route.fulfill(status=503, json={"error": "unavailable"}))
    await page.locator("#text").fill("сәлем")
    await page.get_by_role("button", name="Жіберу").click()
    await expect(page.get_by_role("alert")).to_contain_text("Хабар жіберілмеді")
    await expect(page.locator("#text")).to_have_value("сәлем")
    await page.unroute("**/messages")
    await page.get_by_role("button", name="Жіберу").click()
    await expect(page.locator(".theirs").last).to_contain_text("Сіз: сәлем")
    await expect(page.get_by_role("alert")).to_be_hidden()


async def test_without_scripts(client: Client, new_page: Open) -> None:
    page = await new_page(scripts=False)
    await begin(page, client, scripts=False)
    await page.get_by_role("button", name="25", exact=True).click()
    await expect(page.locator("#m2")).to_contain_text("Таңдалды: 25")
    await page.locator("#text").fill("сәлем")
    await page.get_by_role("button", name="Жіберу").click()
    await expect(page.locator(".theirs").last).to_contain_text("Сіз: сәлем")
