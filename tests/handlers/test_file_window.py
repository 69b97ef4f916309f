"""A window that asks for a file says what became of it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import ContentType, Document, Message
from aiogram_dialog import Dialog, DialogManager, StartMode
from aiogram_dialog.manager.bg_manager import BgManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.text import Const

from adapters.words import FluentWords
from adapters.words.fluent import LANGUAGES
from domain.files.flaw import FileFlaw
from domain.files.limits import MOST_BYTES, limit_of
from domain.files.stored_file import FileKind, StoredFile
from domain.operations.emergencies.record_red_flag import Recorded, RecordRedFlag, RedFlag
from domain.operations.files.keep_file import FileKept, FileRefused, Keep, KeepFile
from handlers.heard.journey import dialog as heard
from handlers.shared import commands
from handlers.shared.incoming_file import receive
from handlers.shared.window import question
from tests.handlers.conftest import House
from tests.handlers.phone import Phone

WORDS = FluentWords()
NUMBER = "7K3-M92-Q4X"


class Asking(StatesGroup):
    proof = State()


@dataclass
class Keeping:
    asked: list[Keep] = field(default_factory=list)
    flaw: FileFlaw | None = None

    async def __call__(self, command: Keep) -> FileKept | FileRefused:
        self.asked.append(command)
        if self.flaw:
            return FileRefused(self.flaw)
        then = datetime(2026, 11, 24, tzinfo=UTC)
        return FileKept(StoredFile("file", "aigul", NUMBER, "proof", FileKind.PDF, 5, then))


class RecordedAlways:
    async def __call__(self, command: RedFlag) -> Recorded:
        return Recorded()


async def take(message: Message, _: Any, manager: DialogManager) -> None:
    await receive(message, manager, NUMBER, "proof")


@pytest.fixture
def keeping() -> Keeping:
    return Keeping()


@pytest.fixture
async def phone(keeping: Keeping) -> Phone:
    taking = MessageInput(take, content_types=[ContentType.DOCUMENT, ContentType.PHOTO])
    commands.router._parent_router = None
    asking = Dialog(question(Asking.proof, Const("The proof?"), taking, back=None))
    heard._parent_router = None
    phone = House([asking, heard], {KeepFile: keeping, RecordRedFlag: RecordedAlways()}).phone()
    chat = Message.model_validate(
        {"message_id": 1, "date": 0, "chat": {"id": phone.user_id, "type": "private"}}
    ).chat
    async with BgManager(phone.user, chat, phone.bot, phone.dispatcher, None, "", load=False).fg() as manager:
        await manager.start(Asking.proof, mode=StartMode.RESET_STACK)
    return phone


async def test_a_file_is_taken_and_the_question_asked_again(phone: Phone, keeping: Keeping) -> None:
    phone.screen.file = b"paper"
    await phone.sends(document=Document(file_id="d", file_unique_id="u", file_size=5))
    assert phone.text == f"{WORDS.say('ru', 'file-kept')}\n\nThe proof?"
    assert [(one.number, one.question, one.body) for one in keeping.asked] == [(NUMBER, "proof", b"paper")]


async def test_a_caption_that_tells_of_danger_is_answered_and_the_file_taken(
    phone: Phone, keeping: Keeping
) -> None:
    phone.screen.file = b"paper"
    await phone.sends(document=Document(file_id="d", file_unique_id="u", file_size=5), caption="ребенок не дышит")
    assert phone.text.startswith(WORDS.say("ru", "danger-call-103"))
    assert [one.body for one in keeping.asked] == [b"paper"]


async def test_a_refusal_names_the_limit(phone: Phone, keeping: Keeping) -> None:
    await phone.sends(document=Document(file_id="d", file_unique_id="u", file_size=MOST_BYTES + 1))
    assert "больше 10 МБ" in phone.text
    assert keeping.asked == []
    keeping.flaw = FileFlaw.BROKEN
    await phone.sends(document=Document(file_id="d", file_unique_id="u", file_size=5))
    assert phone.text.startswith(WORDS.say("ru", "file-refused-broken"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_flaw_has_its_sentence_with_its_limit(language: str) -> None:
    for flaw in FileFlaw:
        limit = limit_of(flaw)
        facts = {} if limit is None else {"limit": limit}
        said = WORDS.say(language, f"file-refused-{flaw}", **facts)
        assert str(limit or "") in said.replace("\N{NO-BREAK SPACE}", "")
