"""First contact: the language, what is kept and why, and the consent to it."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window

from domain.operations.identity.choose_language import Choose, ChooseLanguage
from domain.operations.identity.find_step import FindStep, FirstStep
from domain.operations.identity.give_consent import Agree, GiveConsent
from handlers.privacy.states import Privacy
from handlers.shared.middleware import look_again
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting
from handlers.shared.window import press, question
from handlers.start.progress import StartKept
from handlers.start.states import Start

FIRST = {FirstStep.CONSENT: Start.consent, FirstStep.CONTACT: Start.contact, FirstStep.RENEW: Start.renew}


def language_window() -> Window:
    return question(
        Start.language,
        Say("start-language-ask"),
        Say("start-language-about"),
        Say("start-language-sandbox", when="sandbox"),
        press("start-language-kk", "kk", choose),
        press("start-language-ru", "ru", choose),
        back=None,
        cancel=None,
        getter=greeting,
        preview={"sandbox": True},
    )


def consent_window() -> Window:
    return question(
        Start.consent,
        Say("start-consent-ask"),
        Say("privacy-consent"),
        press("start-consent-agree", "agree", agree),
        press("start-consent-more", "more", more),
        back=Start.language,
    )


async def begin(start_data: Any, manager: DialogManager) -> None:
    """Nobody is asked again for what they gave before."""
    find = await operation(manager, FindStep)
    step = await find(acting(manager))
    person = acting(manager).person
    if step is FirstStep.RENEW and person and person.phone:
        StartKept.of(manager).iin = person.iin.value
        StartKept.of(manager).phone = person.phone.e164
    if step in FIRST:
        await manager.switch_to(FIRST[step])


async def greeting(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    return {"sandbox": dialog_manager.middleware_data["sandbox"]}


async def choose(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    there = acting(manager)
    choose_language = await operation(manager, ChooseLanguage)
    await choose_language(Choose(there.chat, there.user_id, button.widget_id))
    await look_again(manager)
    await manager.switch_to(Start.consent)


async def agree(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    there = acting(manager)
    give = await operation(manager, GiveConsent)
    await give(Agree(there.chat, there.user_id, there.language))
    await manager.switch_to(Start.contact)


async def more(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await manager.start(Privacy.main)
