"""What is kept, why and how long; the consent and its withdrawal; and being forgotten, in two steps."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, ShowMode

from domain.operations.identity.delete_me import DeleteMe, PreviewDeletion
from domain.operations.identity.look_at_settings import LookAtSettings
from domain.operations.identity.withdraw_consent import WithdrawConsent
from domain.people.acting import Acting
from domain.people.consent import TEXT_VERSION
from domain.requests.outcomes import NotIdentified
from handlers.privacy.states import Privacy
from handlers.shared.forget import forget_chat
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.local_time import local
from handlers.shared.middleware import look_again
from handlers.shared.operation import operation
from handlers.shared.say import Say
from handlers.shared.tongue import acting, now
from handlers.shared.window import go, press, question


async def consent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    look = await operation(dialog_manager, LookAtSettings)
    given = (await look(acting(dialog_manager).chat)).consent
    if given is None:
        return {"given": False, "not_given": True, "day": "", "version": ""}
    day = f"{local(given.given_at):%d.%m.%Y}"
    return {"given": True, "not_given": False, "day": day, "version": given.text_version}


async def example_consent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    day = f"{local(now(dialog_manager)):%d.%m.%Y}"
    return {"given": True, "not_given": False, "day": day, "version": TEXT_VERSION}


async def what_goes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    preview = await operation(dialog_manager, PreviewDeletion)
    goes = await preview(acting(dialog_manager))
    return {"visits": goes.visits_ahead, "requests": goes.has_requests}


async def withdraw(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    take_back = await operation(manager, WithdrawConsent)
    await take_back(acting(manager).chat)
    await look_again(manager)
    await set_out(manager, said="privacy-withdraw-done")


async def delete(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    delete_me = await operation(manager, DeleteMe)
    there = acting(manager)
    deleted = await delete_me(there.chat)
    if isinstance(deleted, NotIdentified):
        await set_out(manager, Goal.MY_REQUESTS, said="notice-answer-identify")
        return
    if callback.message is not None:
        await forget_chat(manager, callback.message.message_id)
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
        Say("privacy-main-not-given", when="not_given"),
        go("privacy-main-withdraw", "withdraw", Privacy.withdraw, when="given"),
        go("privacy-main-delete", "delete", Privacy.delete),
        getter=consent,
        preview=example_consent,
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
        getter=what_goes,
        preview={"visits": 1, "requests": True},
    ),
    question(
        Privacy.delete_sure,
        Say("privacy-delete-sure"),
        press("privacy-delete-yes", "yes", delete),
        back=Privacy.delete,
    ),
)
