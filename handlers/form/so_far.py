"""An answer in several steps: files one by one, rows column by column. Should they leave now, it is not lost."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import DialogManager

from domain.law.law import ALMATY
from domain.operations.drafts.keep_answer import GiveAnswer, KeepAnswer
from domain.requests.answering import Wrong, read_answer
from domain.requests.form import Answer, Question
from handlers.form.kept import Asked, FormKept, InHand, number_of
from handlers.form.states import WINDOWS, Filling
from handlers.form.wrong import tell
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.tongue import acting, now


async def keep_so_far(manager: DialogManager, question: Question, said: Sequence[Any]) -> None:
    keep_answer = await operation(manager, KeepAnswer)
    FormKept.of(manager).is_resumed = True
    if said:
        await keep_answer(GiveAnswer(acting(manager), number_of(manager), question.id, list(said)))
    else:
        await keep_answer.take_back(acting(manager), number_of(manager), question.id)


async def ask_column(manager: DialogManager, column: Question) -> None:
    hand = InHand.of(manager)
    InHand(hand.question, rows=hand.rows, row=hand.row, column=column.id).keep_anew(manager)
    await manager.switch_to(WINDOWS[column.kind])


async def answer_column(manager: DialogManager, there: Asked, said: Answer) -> None:
    column, hand = there.question, InHand.of(manager)
    read = read_answer(column, said, local(now(manager)).date(), ALMATY)
    if isinstance(read, Wrong):
        tell(manager, read, said)
        return
    hand.row[column.id] = read
    following = there.top.columns[_place(there) + 1 :]
    if following:
        await ask_column(manager, following[0])
        return
    await see_rows(manager, [*hand.rows, hand.row])
    await keep_so_far(manager, there.top, InHand.of(manager).rows)


async def column_back(manager: DialogManager, there: Asked) -> None:
    place = _place(there)
    if place:
        await ask_column(manager, there.top.columns[place - 1])
    else:
        await see_rows(manager, InHand.of(manager).rows)


async def see_rows(manager: DialogManager, rows: list[dict[str, Any]]) -> None:
    InHand(InHand.of(manager).question, rows=rows).keep_anew(manager)
    await manager.switch_to(Filling.rows)


def _place(there: Asked) -> int:
    return there.top.columns.index(there.question)
