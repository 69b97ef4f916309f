"""From an empty chat to the number, on the page: for the browser test and for the README's pictures."""

import re
from collections.abc import AsyncIterator, Mapping
from typing import Any

from aiohttp.test_utils import TestClient

from tests.support.phone_page import CLOCK, PhonePage

CODE = re.compile(r"\d{6}")


async def walk(phone: PhonePage, web: TestClient[Any, Any], person: Mapping[str, Any]) -> AsyncIterator[str]:
    """Goes from window to window and names each as it comes into sight."""
    await phone.opens(str(web.make_url("")).rstrip("/"))
    yield "language"
    await phone.presses(f"start-language-{phone.language}")
    await phone.hears("start-consent-ask")
    yield "consent"
    await phone.presses("start-consent-agree")
    await phone.hears("start-contact-ask")
    await phone.shares(person["phone"])
    await phone.hears("start-iin-ask")
    await phone.writes(person["iin"])
    await phone.hears("start-code-ask")
    yield "code"
    texts = await (await web.get(f"/sandbox/phones/{person['phone']}/sms")).json()
    found = CODE.search(texts[-1]["text"])
    await phone.writes(found.group() if found else "")
    await phone.hears("menu-main-ask")
    yield "menu"
    await phone.presses("menu-main-book")
    await phone.hears("appointment-doctor-ask")
    yield "doctor"
    await phone.presses_with(":")
    await phone.hears("appointment-day-ask")
    yield "day"
    await phone.buttons.nth(1).click()
    await phone.hears("appointment-time-ask", day="")
    yield "time"
    await phone.presses_with(CLOCK)
    await phone.hears("appointment-summary-ask")
    yield "summary"
    await phone.presses("appointment-summary-confirm")
    await phone.hears("appointment-done-confirmed", whom="self")
    yield "done"
