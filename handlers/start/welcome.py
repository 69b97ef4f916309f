"""First contact: the language, what is kept and why, and the consent to it."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.operations.identity.find_step import FindStep, FirstStep
from domain.operations.identity.give_consent import Agree, GiveConsent
from handlers.shared.at_hand import acting, perform
from handlers.shared.goals import Goal
from handlers.shared.languages import language_buttons
from handlers.shared.leads import looks_up
from handlers.shared.say import Say
from handlers.shared.window import Facts, press, question
from handlers.start.claim import StartKept
from handlers.start.states import Start

FIRST = {FirstStep.CONSENT: Start.consent, FirstStep.CONTACT: Start.contact, FirstStep.RENEW: Start.renew}


def language_window() -> Window:
    return question(
        Start.language,
        Say("start-language-ask"),
        Say("start-language-about"),
        Say("start-language-sandbox", when="sandbox"),
        *language_buttons(lambda manager: manager.switch_to(Start.consent)),
        back=None,
        cancel=None,
        shows=greeting,
    )


def consent_window() -> Window:
    return question(
        Start.consent,
        Say("start-consent-ask"),
        Say("privacy-consent"),
        press("start-consent-agree", "agree", agree),
        looks_up("start-consent-more", Goal.PRIVACY, id="more"),
        back=Start.language,
    )


async def begin(start_data: Any, manager: DialogManager) -> None:
    """Nobody is asked again for what they gave before."""
    step = await perform(manager, FindStep, acting(manager))
    person = acting(manager).person
    if step is FirstStep.RENEW and person and person.phone:
        StartKept(person.phone.e164, person.iin.value).keep(manager)
    if step in FIRST:
        await manager.switch_to(FIRST[step])


async def greeting(manager: DialogManager) -> Facts:
    return {"sandbox": manager.middleware_data["sandbox"]}


async def agree(manager: DialogManager) -> None:
    there = acting(manager)
    await perform(manager, GiveConsent, Agree(there.chat, there.user_id, there.language))
    await manager.switch_to(Start.contact)
