"""`make refusals`: what becomes of an errand when Telegram refuses one method, by method and by its words.

In each cell somebody presses a button: something is done once, and a window follows. One method is refused.
"""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable
from contextvars import ContextVar
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

from aiogram import Bot, Router
from aiogram.client.default import DefaultBotProperties
from aiogram.fsm.state import State, StatesGroup
from aiogram.methods import (
    DeleteMessage,
    DeleteMessages,
    EditMessageText,
    SendDocument,
    SendVenue,
    SetMyCommands,
    TelegramMethod,
)
from aiogram.types import BufferedInputFile, Chat, Document, Message
from aiogram_dialog import Dialog, DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.text import Const

from adapters.channels.courtesies import AS_IT_WAS, Courtesies
from adapters.channels.retry import Patience
from adapters.channels.telegram import scope_commands
from adapters.channels.told import SaidOnce
from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db import schema
from adapters.db.database import open_database
from adapters.words import FluentWords
from bot import log
from bot.dispatcher import build_dispatcher, feeder
from bot.updates import chat_id_of
from domain.ports.store import Store
from handlers.found import journeys
from handlers.shared import stale
from handlers.shared.forget import forget_chat
from handlers.shared.hand import hand
from handlers.shared.incoming_file import fetch
from handlers.shared.middleware import WhoIsThere
from handlers.shared.window import press, question
from tests.bot.house import BOT, House, StillClock, text
from tests.handlers.phone import SENT, Screen
from tests.refusals_known import AGAIN_AND_AGAIN, KNOWN, NOBODY, PASSING

PAGE = Path(__file__).parents[1] / "docs" / "refusals.md"
LEGEND = """# When Telegram refuses

`make refusals` writes this page; the suite compares. In each cell somebody presses a button: something is done, and
a window follows. One method is refused: for good with 400, 403 and 404, twice with what passes. Whatever the words,
what was done is done once, nothing is tried again for a refusal, no dialog is dropped, the log has a line, and the
next press goes on.

- **as meant** – nobody notices
- **anew** – the window comes as a new message
- **plain** – the window comes without bold type or buttons; written out, their words can be typed
- **without** – the window comes, the file or the place does not
- **gone** – this chat takes nothing (it is away or has blocked the bot); what was done stands

"""


class Errand(StatesGroup):
    asked = State()
    done = State()


@dataclass
class Cell:
    method: str
    status: int
    words: str
    row: tuple[int, str]
    done: int = 0
    again: int = 0
    handed: object = None
    refused: int = 0


_chat: ContextVar[int] = ContextVar("chat")
"""Whose update is in work."""


class Refusing(Screen):
    """Telegram's side: in each chat it refuses the method of its cell while `on`."""

    def __init__(self, cells: dict[int, Cell]) -> None:
        super().__init__()
        self.cells = cells
        self.on = False

    async def make_request(self, bot: Bot, method: TelegramMethod[Any], timeout: int | None = None) -> Any:
        cell = self.cells[_chat.get()]
        if self.on and AS_IT_WAS in cell.words and isinstance(method, EditMessageText):
            await super().make_request(bot, method, timeout)  # what is said is true: the words stand there
        if self.on and cell.method == method.__api_method__ and _refuses(cell, method):
            cell.refused += 1
            cell.handed = None if cell.method not in HANDED else False
            body: dict[str, Any] = {"ok": False, "error_code": cell.status, "description": cell.words}
            if cell.status == 429:
                body["parameters"] = {"retry_after": 1}
            self.check_response(bot, method, cell.status, json.dumps(body) if cell.words else "<html>")
        done = True if isinstance(method, SetMyCommands) else await super().make_request(bot, method, timeout)
        if method.__api_method__ == cell.method in HANDED:
            cell.handed = True
        return done

    def _delete(self, method: DeleteMessage | DeleteMessages) -> bool:
        ids = method.message_ids if isinstance(method, DeleteMessages) else [method.message_id]
        ours = [one for one in ids if one in self.messages and self.messages[one].chat.id == _chat.get()]
        return super()._delete(DeleteMessages(chat_id=_chat.get(), message_ids=ours))


def _refuses(cell: Cell, method: Any) -> bool:
    if cell.status in {0, *PASSING}:
        return cell.status != 0 and cell.refused < AGAIN_AND_AGAIN
    is_dressed = getattr(method, "parse_mode", None) is not None or getattr(method, "reply_markup", None)
    return cell.method != "sendMessage" or cell.status != 400 or cell.words in NOBODY or bool(is_dressed)


async def _hands_a_file(manager: DialogManager) -> None:
    await hand(manager, SendDocument, document=BufferedInputFile(b"x", "visit.ics"))


async def _hands_a_place(manager: DialogManager) -> None:
    await hand(manager, SendVenue, latitude=43.2, longitude=76.9, title="t", address="a")


async def _fetches(manager: DialogManager) -> None:
    paper = Document(file_id="f", file_unique_id="u")
    sent = Message(message_id=1, date=SENT, chat=Chat(id=_chat.get(), type="private"), document=paper)
    _cell(manager).handed = isinstance(await fetch(sent, manager.middleware_data["bot"]), bytes)


async def _sends(manager: DialogManager) -> None:
    manager.show_mode = ShowMode.SEND


async def _sends_instead(manager: DialogManager) -> None:
    manager.show_mode = ShowMode.DELETE_AND_SEND


async def _tells_commands(manager: DialogManager) -> None:
    await scope_commands(manager.middleware_data["bot"], FluentWords(), _chat.get(), "kk")


async def _edits(manager: DialogManager) -> None:
    manager.show_mode = ShowMode.EDIT


METHODS: dict[str, Callable[[DialogManager], Awaitable[None]]] = {
    "answerCallbackQuery": _edits,
    "editMessageText": _edits,
    "editMessageReplyMarkup": _sends,
    "sendMessage": _sends,
    "deleteMessage": _sends_instead,
    "deleteMessages": forget_chat,
    "sendDocument": _hands_a_file,
    "sendVenue": _hands_a_place,
    "getFile": _fetches,
    "setMyCommands": _tells_commands,
}


HANDED = {"sendDocument", "sendVenue"}


def _cell(manager: DialogManager) -> Cell:
    session: Any = manager.middleware_data["bot"].session
    return session.cells[_chat.get()]  # type: ignore[no-any-return]


async def _go(manager: DialogManager) -> None:
    cell = _cell(manager)
    cell.done += 1
    await METHODS[cell.method](manager)
    await manager.switch_to(Errand.done)


async def _again(manager: DialogManager) -> None:
    _cell(manager).again += 1


Row = tuple[int, str]
ROWS: tuple[Row, ...] = ((0, ""), *((status, words) for status, known in KNOWN.items() for words in known))


def _cells(rows: Iterable[Row]) -> dict[int, Cell]:
    """Each in a chat of its own."""
    named = {400: "Bad Request: ", 403: "Forbidden: ", 404: "Not Found: ", 429: "Too Many Requests: "}
    return {
        1000 + place: Cell(method, status, f"{named.get(status, '')}{words}", row=(status, words))
        for place, ((status, words), method) in enumerate(product(rows, METHODS))
    }


async def table(rows: Iterable[Row] = ROWS) -> dict[Row, dict[str, str]]:
    """By status and words: what became of the errand, by method."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'refusals.sqlite3'}"
        schema.upgrade(url)
        house = House(open_database(url), Vault(KeyRing.parse(make_keys())))
        wire = Refusing(_cells(rows))
        async with house.living(_feed(house, wire)):
            return await _told(house, wire)


async def _told(house: House, wire: Refusing) -> dict[Row, dict[str, str]]:
    for chat in wire.cells:
        await house.intake.accept(BOT, text(chat, chat))
    await house.rests()
    opened = _windows(wire)
    wire.on = True
    for chat in wire.cells:
        await house.intake.accept(BOT, _press(10_000 + chat, opened[chat]))
    await house.rests()
    wire.on = False
    shown, states = _windows(wire), [state for state, _ in await house.rows()]
    assert set(states) == {"done"}, Counter(states)
    for chat, window in shown.items():
        if window.reply_markup:
            await house.intake.accept(BOT, _press(20_000 + chat, window))
    await house.rests()
    found: dict[Row, dict[str, str]] = {}
    for chat, cell in wire.cells.items():
        found.setdefault(cell.row, {})[cell.method] = _outcome(cell, opened[chat], shown.get(chat))
    return found


def _outcome(cell: Cell, before: Message, after: Message | None) -> str:
    """In place is meant where the method is no sending; whatever is not one of the good ends is a failure."""
    if cell.done != 1 or (cell.row[0] and not cell.refused):
        return f"FAILED: done {cell.done} times, refused {cell.refused} times"
    if after is None or "Done" not in (after.text or ""):
        return "gone"
    if after.reply_markup is None:
        return "plain"
    if cell.again != 1:
        return f"FAILED: the next press did {cell.again}"
    if cell.handed is False:
        return "without"
    is_anew = after.message_id != before.message_id and METHODS[cell.method] not in {_sends, _sends_instead}
    return "anew" if is_anew and cell.method != "deleteMessages" else "as meant"


def _windows(wire: Refusing) -> dict[int, Message]:
    """The last of each chat that is no file."""
    words = (one for _, one in sorted(wire.messages.items()) if not (one.text or "").startswith("["))
    return {one.chat.id: one for one in words}


def _press(update_id: int, window: Message) -> dict[str, Any]:
    assert window.reply_markup
    data = window.reply_markup.inline_keyboard[0][0].callback_data
    shown = {
        "message_id": window.message_id,
        "date": 1,
        "chat": {"id": window.chat.id, "type": "private"},
        "text": "x",
    }
    who = {"id": window.chat.id, "is_bot": False, "first_name": "A"}
    query = {"id": "1", "from": who, "chat_instance": "1", "message": shown, "data": data}
    return {"update_id": update_id, "callback_query": query}


class NobodyKnown:
    async def read(self, _: Callable[..., object]) -> None: ...


def _feed(house: House, wire: Refusing) -> Callable[..., Awaitable[object]]:
    async def no_pause(_: float) -> None: ...

    for one in (Courtesies(), SaidOnce(), Patience(sleep=no_pause)):
        wire.middleware.register(one)
    bot, words = Bot("1:refusals", session=wire, default=DefaultBotProperties(parse_mode="HTML")), FluentWords()
    dialog = Dialog(
        question(Errand.asked, Const("Asked"), press("menu-main-book", "go", _go), back=None, cancel=None),
        question(
            Errand.done, Const("<b>Done</b>"), press("menu-main-help", "again", _again), back=None, cancel=None
        ),
    )
    opening = Router()
    opening.message.register(_opens)
    stale.router._parent_router = None
    who = WhoIsThere(cast("Store", NobodyKnown()), words, StillClock(), journeys(), sandbox=False)
    routers = [dialog, opening, stale.router]
    dispatcher, _ = build_dispatcher(routers, house.states, house.intake.isolation, words, outer=[who])
    fed = feeder(dispatcher, lambda _: bot, house.states)

    async def feed(bot_id: int, raw: dict[str, Any]) -> None:
        _chat.set(chat_id_of(raw))
        await fed(bot_id, raw)

    return feed


async def _opens(message: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Errand.asked, mode=StartMode.RESET_STACK)


def line(row: Row, outcomes: dict[str, str]) -> str:
    status, words = row
    told = words.replace("|", "/") or "nothing refused"
    return f"| {status or ''} | {told} | {' | '.join(outcomes[method] for method in METHODS)} |"


def page(found: dict[Row, dict[str, str]]) -> str:
    head = [f"| status | words | {' | '.join(METHODS)} |", f"| --- | --- |{' --- |' * len(METHODS)}"]
    return LEGEND + "\n".join([*head, *(line(*one) for one in found.items())]) + "\n"


if __name__ == "__main__":
    log.set_up("CRITICAL")
    sys.stdout.write(page(asyncio.run(table())))
