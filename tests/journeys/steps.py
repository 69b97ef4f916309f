"""Stretches of a story that other stories begin with."""

import re

from tests.journeys.citizen import Citizen

CLOCK = re.compile(r"\b\d{2}:\d{2}\b")
NUMBER = re.compile(r"[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}")


async def comes_to_the_iin(citizen: Citizen) -> None:
    await citizen.opens_the_chat(citizen.language)
    await citizen.says("/start")
    await citizen.presses(f"start-language-{citizen.language}")
    await citizen.presses("start-consent-agree")
    await citizen.shares_contact()
    citizen.sees("start-iin-ask")


async def identifies(citizen: Citizen) -> None:
    """From an empty chat to the menu."""
    await comes_to_the_iin(citizen)
    await citizen.says(citizen.person["iin"])
    await citizen.says(await citizen.code_from_sms())
    assert citizen.say("menu-main-book") in citizen.labels, citizen.screen()


async def comes_to_the_doctor(citizen: Citizen, whom: str = "booking-whom-self") -> None:
    """`whom` is a name, for somebody's child; who acts for nobody is not asked."""
    await citizen.presses("menu-main-book")
    if citizen.say("booking-whom-self") in citizen.labels:
        await (citizen.presses(whom) if whom.startswith("booking") else citizen.presses_first(whom))


async def comes_to_the_time(citizen: Citizen, whom: str = "booking-whom-self") -> None:
    """To the times of the first day of the doctor named first."""
    await comes_to_the_doctor(citizen, whom)
    await citizen.presses_first(":")
    await citizen.presses_first()
    assert times(citizen), citizen.screen()


async def comes_to_the_summary(citizen: Citizen, whom: str = "booking-whom-self", place: int = 0) -> str:
    """With a time held; which one."""
    await comes_to_the_time(citizen, whom)
    chosen = times(citizen)[place]
    await citizen.presses(chosen)
    assert citizen.say("booking-summary-confirm") in citizen.labels, citizen.screen()
    return chosen


async def books(citizen: Citizen, whom: str = "booking-whom-self", place: int = 0) -> str:
    """From the menu to the number."""
    await comes_to_the_summary(citizen, whom, place)
    await citizen.presses("booking-summary-confirm")
    return number_shown(citizen)


async def opens_their_visit(citizen: Citizen) -> None:
    """The newest of their requests, from anywhere."""
    await citizen.says("/my")
    await citizen.presses_first(":")


def times(citizen: Citizen) -> list[str]:
    return [label for label in citizen.labels if CLOCK.fullmatch(label)]


def number_shown(citizen: Citizen) -> str:
    found = NUMBER.search(citizen.text)
    assert found, citizen.screen()
    return found.group()
