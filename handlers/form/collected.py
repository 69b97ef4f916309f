"""One by one, each kept at once, each can be taken back: files, and repeated rows."""

from typing import Any

from aiogram import F
from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from domain.operations.files.drop_file import DropFile, TakeFileBack
from domain.operations.files.keep_file import FileKept
from domain.requests.form import Question
from handlers.form.asking import answer, ask_column, done, keep_so_far
from handlers.form.asking_window import asking_window
from handlers.form.kept import InHand, asked, number_of
from handlers.form.shown import reader
from handlers.form.states import Filling
from handlers.shared.at_hand import acting, perform, tongue
from handlers.shared.covered import covered
from handlers.shared.incoming_file import receive
from handlers.shared.lists import select
from handlers.shared.say import Said, Say, flash
from handlers.shared.window import Facts, hears, press

REMOVABLE = 6


def documents_window() -> Window:
    return asking_window(
        Filling.documents,
        Say("form-documents-so-far", count="count", when="count"),
        Group(select("file", "files", taken_back, int), width=2),
        press("form-done", "done", done, when="count"),
        MessageInput(sent, (ContentType.PHOTO, ContentType.DOCUMENT)),
        hears(written),
        more=files,
    )


def rows_window() -> Window:
    return asking_window(
        Filling.rows,
        Said("lines", when="lines"),
        press("form-rows-first", "first", add, when=~F["lines"]),
        press("form-rows-add", "add", add, when="lines"),
        Group(select("row", "removable", removed, int), width=2),
        press("form-done", "done", done, when="lines"),
        more=rows,
    )


def files(manager: DialogManager, question: Question) -> Facts:
    """By their places: an id of a file has no business in a button."""
    count, words = len(InHand.of(manager).picked), tongue(manager)
    labels = [words.say("form-documents-remove", place=place) for place in range(1, count + 1)]
    return {"count": count, "files": [{"id": place, "label": label} for place, label in enumerate(labels)]}


def rows(manager: DialogManager, question: Question) -> Facts:
    """Only the last few can be taken away at once; the others follow."""
    words, given = tongue(manager), InHand.of(manager).rows
    read = reader(words, {})
    lines = [f"{place}. {read.row(question, row)}" for place, row in enumerate(covered(question, given), start=1)]
    labels = [words.say("form-rows-remove", place=place) for place in range(1, len(given) + 1)]
    removable = [{"id": place, "label": label} for place, label in enumerate(labels)]
    return {"lines": "\n".join(lines), "removable": removable[-REMOVABLE:]}


async def sent(message: Message, source: Any, manager: DialogManager) -> None:
    now_asked = await asked(manager)
    question = now_asked.question
    told = await receive(message, manager, number_of(manager), question.id)
    if not isinstance(told, FileKept):
        return
    picked = InHand.of(manager).picked
    if told.file.id not in picked:
        picked.append(told.file.id)
    if question.most == len(picked):
        await answer(manager, picked)
    elif now_asked.row is None:
        await keep_so_far(manager, question, picked)


async def written(manager: DialogManager, typed: str) -> None:
    flash(manager, "file-refused-no-file")


async def taken_back(manager: DialogManager, place: int) -> None:
    now_asked, picked = await asked(manager), InHand.of(manager).picked
    if not 0 <= place < len(picked):
        return
    await perform(manager, DropFile, TakeFileBack(acting(manager), picked.pop(place)))
    if now_asked.row is None:
        await keep_so_far(manager, now_asked.question, picked)


async def add(manager: DialogManager) -> None:
    await ask_column(manager, (await asked(manager)).top.columns[0])


async def removed(manager: DialogManager, place: int) -> None:
    now_asked, given = await asked(manager), InHand.of(manager).rows
    if 0 <= place < len(given):
        del given[place]
        await keep_so_far(manager, now_asked.top, given)
