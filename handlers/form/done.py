"""Sent: number, state, due time; below it a copy of the answers, and the receipt as a file."""

from datetime import tzinfo
from typing import Any
from zoneinfo import ZoneInfo

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, Window

from domain.law.law import ALMATY
from domain.operations.documents.issue_document import IssueDocument
from domain.requests.request import Request
from domain.requests.state import RequestState
from handlers.form.example import EXAMPLE_SERVICE
from handlers.form.kept import RECEIPT
from handlers.form.states import Form
from handlers.shared.examples import examples
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.operation import operation
from handlers.shared.receipt import send_copy, send_receipt
from handlers.shared.say import Say
from handlers.shared.tongue import Tongue, acting, tongue
from handlers.shared.window import press, question

LANGUAGES = ("kk", "ru")


def done_window() -> Window:
    return question(
        Form.done,
        Say("form-done-title", service="service", number="number"),
        Say("form-done-accepted", due="due", when="accepted"),
        Say("form-done-deferred", sent="sent", accepted="taken_up", due="due", when="deferred"),
        Say("form-done-next"),
        press("form-done-open", "open", open_it),
        press("menu-main-mine", "mine", open_mine),
        press("common-menu", "menu", to_menu),
        back=None,
        cancel=None,
        getter=receipt,
        preview=example_receipt,
    )


async def rejoice(manager: DialogManager, request: Request) -> None:
    """First what stays in the chat (the copy and the file), then the window below it."""
    words = tongue(manager)
    matter = await (await operation(manager, IssueDocument)).matter(request, {})
    zone = ZoneInfo(matter.provider.zone)
    manager.dialog_data[RECEIPT] = {
        language: receipt_facts(request, Tongue(words.words, language), zone) for language in LANGUAGES
    }
    await manager.switch_to(Form.done)
    await send_copy(manager, matter)
    await send_receipt(manager, request)
    manager.show_mode = ShowMode.DELETE_AND_SEND


def receipt_facts(request: Request, words: Tongue, zone: tzinfo) -> dict[str, Any]:
    deferred = request.state is RequestState.DEFERRED
    return {
        "number": request.number,
        "service": words.say(f"service-{request.service}"),
        "accepted": not deferred,
        "deferred": deferred,
        "sent": words.time(request.submitted_at.astimezone(zone)),
        "taken_up": words.moment(request.accepted_at.astimezone(zone)) if request.accepted_at else "",
        "due": words.moment(request.due_at.astimezone(zone)) if request.due_at else "",
    }


async def receipt(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    facts: dict[str, Any] = dialog_manager.dialog_data[RECEIPT][acting(dialog_manager).language]
    return facts


async def open_it(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    facts = await receipt(manager)
    manager.show_mode = ShowMode.SEND
    await set_out(manager, Goal.REQUEST, about=facts["number"])


async def open_mine(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await leave(manager, Goal.MY_REQUESTS)


async def to_menu(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await leave(manager, Goal.MENU)


async def leave(manager: DialogManager, goal: Goal) -> None:
    """The receipt stays in the chat: what follows is a message of its own."""
    manager.show_mode = ShowMode.SEND
    await set_out(manager, goal)


async def example_receipt(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, request = tongue(dialog_manager), examples(dialog_manager).request
    facts = receipt_facts(request, words, ALMATY)
    return facts | {"service": words.say(f"service-{EXAMPLE_SERVICE}"), "accepted": True, "deferred": False}
