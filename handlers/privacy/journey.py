"""What is kept, why and how long; the consent and its withdrawal; and being forgotten, in two steps."""

from aiogram import F
from aiogram_dialog import Dialog, DialogManager, ShowMode

from domain.operations.identity.delete_me import DeleteMe, PreviewDeletion
from domain.operations.identity.look_at_settings import LookAtSettings
from domain.operations.identity.withdraw_consent import WithdrawConsent
from domain.people.acting import Acting
from domain.people.consent import PERSONAL_DATA, TEXT_VERSION, Consent
from domain.requests.outcomes import NotIdentified
from handlers.privacy.states import Privacy
from handlers.shared.at_hand import Tongue, acting, local, perform
from handlers.shared.declared import Journey
from handlers.shared.examples import CHAT, Examples
from handlers.shared.forget import forget_chat
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.middleware import look_again
from handlers.shared.say import Say
from handlers.shared.window import Facts, Shows, go, press, question, shows


async def consent(manager: DialogManager) -> tuple[Consent | None]:
    return ((await perform(manager, LookAtSettings, acting(manager).chat)).consent,)


def _example(it: Examples) -> tuple[Consent]:
    return (Consent("consent", CHAT, PERSONAL_DATA, TEXT_VERSION, "kk", it.now),)


def show_consent(words: Tongue, given: Consent | None) -> Facts:
    if given is None:
        return {"given": False, "day": "", "version": ""}
    return {"given": True, "day": f"{local(given.given_at):%d.%m.%Y}", "version": given.text_version}


async def what_goes(manager: DialogManager) -> Facts:
    goes = await perform(manager, PreviewDeletion, acting(manager))
    return {"visits": goes.visits_ahead, "requests": goes.has_requests}


async def withdraw(manager: DialogManager) -> None:
    await perform(manager, WithdrawConsent, acting(manager).chat)
    await look_again(manager)
    await set_out(manager, said="privacy-withdraw-done")


async def delete(manager: DialogManager) -> None:
    there = acting(manager)
    deleted = await perform(manager, DeleteMe, there.chat)
    if isinstance(deleted, NotIdentified):
        await set_out(manager, Goal.MY_REQUESTS, said="notice-answer-identify")
        return
    await forget_chat(manager)
    # Nobody is known here any more, but the last words are in the language they spoke.
    manager.middleware_data["acting"] = Acting(there.chat, there.user_id, there.language)
    manager.show_mode = ShowMode.SEND
    await set_out(manager, said="privacy-delete-kept" if deleted.kept else "privacy-delete-done")


dialog = Dialog(
    question(
        Privacy.main,
        Say("privacy-main-ask"),
        Say("privacy-consent"),
        Say("privacy-main-how-long"),
        Say("privacy-main-given", day="day", version="version", when="given"),
        Say("privacy-main-not-given", when=~F["given"]),
        go("privacy-main-withdraw", "withdraw", Privacy.withdraw, when="given"),
        go("privacy-main-delete", "delete", Privacy.delete),
        shows=shows(show_consent, consent, _example),
    ),
    question(
        Privacy.withdraw,
        Say("privacy-withdraw-ask"),
        press("privacy-withdraw-yes", "yes", withdraw),
        back=Privacy.main,
    ),
    question(
        Privacy.delete,
        Say("privacy-delete-ask"),
        Say("privacy-delete-requests", when="requests"),
        Say("privacy-delete-visits", visits="visits", when="visits"),
        go("privacy-delete-next", "next", Privacy.delete_sure),
        shows=Shows(what_goes, {"visits": 1, "requests": True}),
    ),
    question(
        Privacy.delete_sure,
        Say("privacy-delete-sure"),
        press("privacy-delete-yes", "yes", delete),
        back=Privacy.delete,
    ),
)

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.PRIVACY: Privacy.main, Goal.DELETE_ME: Privacy.delete},
    for_anybody=True,
)
