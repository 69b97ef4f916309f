"""Files: one by one, each kept at once, each can be taken back."""

from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group, Select

from domain.operations.files.drop_file import DropFile, TakeFileBack
from domain.operations.files.keep_file import FileKept
from domain.requests.form import QuestionKind
from handlers.form.asking import answer, keep_so_far
from handlers.form.asking_window import asking_window
from handlers.form.kept import WORK, Asked, asked, number_of
from handlers.form.states import Form
from handlers.shared.flash import flash
from handlers.shared.incoming_file import receive
from handlers.shared.operation import operation
from handlers.shared.say import Plain, Say
from handlers.shared.tongue import acting, tongue
from handlers.shared.window import press


def documents_window() -> Window:
    return asking_window(
        Form.documents,
        (QuestionKind.DOCUMENTS,),
        Say("form-documents-so-far", count="count", when="count"),
        Group(Select(Plain("item.label"), "file", _id, "files", int, on_click=taken_back), width=2),
        press("form-done", "done", done, when="count"),
        MessageInput(sent, (ContentType.PHOTO, ContentType.DOCUMENT)),
        MessageInput(written, ContentType.TEXT),
        more=so_far,
    )


async def so_far(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    """By their places: an id of a file has no business in a button."""
    count, words = len(manager.dialog_data.get(WORK, [])), tongue(manager)
    labels = [words.say("form-documents-remove", place=place) for place in range(1, count + 1)]
    return {"count": count, "files": [{"id": place, "label": label} for place, label in enumerate(labels)]}


async def sent(message: Message, source: Any, manager: DialogManager) -> None:
    now_asked = await asked(manager)
    question = now_asked.question
    told = await receive(message, manager, number_of(manager), question.id)
    if not isinstance(told, FileKept):
        return
    files = list(dict.fromkeys([*manager.dialog_data.get(WORK, []), told.file.id]))
    manager.dialog_data[WORK] = files
    if question.most == len(files):
        await answer(manager, files)
    elif now_asked.row is None:
        await keep_so_far(manager, question, files)


async def written(message: Message, source: Any, manager: DialogManager) -> None:
    flash(manager, "file-refused-no-file")


async def taken_back(callback: CallbackQuery, select: Any, manager: DialogManager, place: int) -> None:
    now_asked, files = await asked(manager), list(manager.dialog_data.get(WORK, []))
    if not 0 <= place < len(files):
        return
    drop = await operation(manager, DropFile)
    await drop(TakeFileBack(acting(manager), files.pop(place)))
    manager.dialog_data[WORK] = files
    if now_asked.row is None:
        await keep_so_far(manager, now_asked.question, files)


async def done(callback: CallbackQuery, button: Any, manager: DialogManager) -> None:
    await answer(manager, manager.dialog_data.get(WORK, []))


def _id(item: dict[str, Any]) -> int:
    return int(item["id"])
