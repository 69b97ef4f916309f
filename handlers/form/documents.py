"""Files: one by one, each kept at once, each can be taken back."""

from typing import Any

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from domain.operations.files.drop_file import DropFile, TakeFileBack
from domain.operations.files.keep_file import FileKept
from domain.requests.form import QuestionKind
from handlers.form.asking import answer
from handlers.form.asking_window import asking_window
from handlers.form.kept import Asked, InHand, asked, number_of
from handlers.form.so_far import keep_so_far
from handlers.form.states import Filling
from handlers.shared.flash import flash
from handlers.shared.incoming_file import receive
from handlers.shared.lists import select
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.tongue import acting, tongue
from handlers.shared.window import hears, press


def documents_window() -> Window:
    return asking_window(
        Filling.documents,
        (QuestionKind.DOCUMENTS,),
        Say("form-documents-so-far", count="count", when="count"),
        Group(select("file", "files", taken_back, int), width=2),
        press("form-done", "done", done, when="count"),
        MessageInput(sent, (ContentType.PHOTO, ContentType.DOCUMENT)),
        hears(written),
        more=so_far,
    )


async def so_far(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    """By their places: an id of a file has no business in a button."""
    hand, words = InHand.there(manager), tongue(manager)
    count = len(hand.picked) if hand else 0
    labels = [words.say("form-documents-remove", place=place) for place in range(1, count + 1)]
    return {"count": count, "files": [{"id": place, "label": label} for place, label in enumerate(labels)]}


async def sent(message: Message, source: Any, manager: DialogManager) -> None:
    now_asked = await asked(manager)
    question = now_asked.question
    told = await receive(message, manager, number_of(manager), question.id)
    if not isinstance(told, FileKept):
        return
    files = InHand.of(manager).picked
    if told.file.id not in files:
        files.append(told.file.id)
    if question.most == len(files):
        await answer(manager, files)
    elif now_asked.row is None:
        await keep_so_far(manager, question, files)


async def written(manager: DialogManager, typed: str) -> None:
    flash(manager, "file-refused-no-file")


async def taken_back(manager: DialogManager, place: int) -> None:
    now_asked, files = await asked(manager), InHand.of(manager).picked
    if not 0 <= place < len(files):
        return
    await perform(manager, DropFile, TakeFileBack(acting(manager), files.pop(place)))
    if now_asked.row is None:
        await keep_so_far(manager, now_asked.question, files)


async def done(manager: DialogManager) -> None:
    await answer(manager, InHand.of(manager).picked)
