"""Stretches of a story that other stories begin with."""

import re

from domain.operations.identity.choose_language import Choose, ChooseLanguage
from domain.operations.identity.give_consent import Agree, GiveConsent
from domain.operations.identity.identify_person import Claim, IdentifyPerson
from domain.operations.identity.send_code import CodeSent
from domain.operations.identity.verify_code import Identified, TypedCode, VerifyCode
from domain.people.acting import ChatRef
from domain.people.iin import Iin
from domain.people.phone import Phone
from tests.journeys.citizen import Citizen

LOCAL_BOT = 1
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
    """To the menu, known to the chat already: by the operations the windows call, at a seventh of their cost."""
    await citizen.opens_the_chat(citizen.language)
    town, chat = citizen.town, ChatRef(LOCAL_BOT, citizen.chat_id)
    acting = await (await town.get(ChooseLanguage))(Choose(chat, citizen.chat_id, citizen.language))
    await (await town.get(GiveConsent))(Agree(chat, citizen.chat_id, citizen.language))
    claim = Claim(acting, Iin(citizen.person["iin"]), Phone(citizen.person["phone"]))
    sent = await (await town.get(IdentifyPerson))(claim)
    assert isinstance(sent, CodeSent), sent
    verified = await (await town.get(VerifyCode))(TypedCode(acting, sent.about, await citizen.code_from_sms()))
    assert isinstance(verified, Identified), verified
    await citizen.says("/start")
    assert citizen.say("menu-main-book") in citizen.labels, citizen.screen()


async def identifies_in_words(citizen: Citizen) -> None:
    """From an empty chat to the menu, window by window."""
    await comes_to_the_iin(citizen)
    await citizen.says(citizen.person["iin"])
    await citizen.says(await citizen.code_from_sms())
    assert citizen.say("menu-main-book") in citizen.labels, citizen.screen()


async def comes_to_the_doctor(citizen: Citizen, whom: str = "appointment-whom-self") -> None:
    """`whom` is a name, for somebody's child; who acts for nobody is not asked."""
    await citizen.presses("menu-main-book")
    if citizen.say("appointment-whom-self") in citizen.labels:
        await (citizen.presses(whom) if whom.startswith("appointment") else citizen.presses_first(whom))


async def comes_to_the_time(citizen: Citizen, whom: str = "appointment-whom-self") -> None:
    """To the times of the first day of the doctor named first."""
    await comes_to_the_doctor(citizen, whom)
    await citizen.presses_first(":")
    await citizen.presses_first()
    assert times(citizen), citizen.screen()


async def comes_to_the_summary(citizen: Citizen, whom: str = "appointment-whom-self", place: int = 0) -> str:
    """With a time held; which one."""
    await comes_to_the_time(citizen, whom)
    chosen = times(citizen)[place]
    await citizen.presses(chosen)
    assert citizen.say("appointment-summary-confirm") in citizen.labels, citizen.screen()
    return chosen


async def books(citizen: Citizen, whom: str = "appointment-whom-self", place: int = 0) -> str:
    """From the menu to the number."""
    await comes_to_the_summary(citizen, whom, place)
    await citizen.presses("appointment-summary-confirm")
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
