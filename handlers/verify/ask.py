"""Which document: its code typed, or its QR photographed."""

from typing import Any

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from domain.documents.code import read_address, read_code
from domain.ports.qr_reader import QrReader
from handlers.shared.at_hand import operation
from handlers.shared.incoming_file import fetch
from handlers.shared.say import Say, flash
from handlers.shared.window import hears, question
from handlers.verify.answer import look_at
from handlers.verify.states import Verify


def ask_window() -> Window:
    return question(
        Verify.ask,
        Say("verify-ask"),
        hears(typed),
        MessageInput(photographed, (ContentType.PHOTO, ContentType.DOCUMENT)),
        numbers=False,
    )


async def typed(manager: DialogManager, typed: str) -> None:
    code = read_code(typed) or read_address(typed)
    if code is None:
        flash(manager, "verify-not-a-code")
    else:
        await check(manager, code)


async def photographed(message: Message, source: Any, manager: DialogManager) -> None:
    picture = await fetch(message, manager.middleware_data["bot"])
    if not isinstance(picture, bytes):
        flash(manager, "verify-photo-failed")
        return
    reader = await operation(manager, QrReader)  # type: ignore[type-abstract]
    seen = await reader.read(picture)
    code = next((found for text in seen if (found := read_address(text))), None)
    if code is None:
        flash(manager, "verify-foreign-qr" if seen else "verify-no-qr")
    else:
        await check(manager, code)


async def check(manager: DialogManager, code: str) -> None:
    if await look_at(manager, code):
        await manager.switch_to(Verify.answer)
    else:
        flash(manager, "verify-too-often")
