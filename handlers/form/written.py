"""What is written: a text, a number, a person; a day; an address."""

from datetime import timedelta
from typing import Any

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row

from domain.operations.identity.find_address import AddressOf, FindAddress, LivesAt
from domain.requests.form import Question, QuestionKind
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.form.asking import answer
from handlers.form.asking_window import asking_window, nothing_more
from handlers.form.kept import Asked, asked
from handlers.form.states import Filling
from handlers.shared.flash import flash
from handlers.shared.for_whom import Subject
from handlers.shared.forget import forget
from handlers.shared.lists import select
from handlers.shared.local_time import local
from handlers.shared.offer import offered
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.tongue import acting, now, tongue
from handlers.shared.typed import by_beginning, fold
from handlers.shared.window import hears, press

NEAR_DAYS = (("today", 0), ("yesterday", -1), ("tomorrow", 1))
DAY = "day"


def text_window() -> Window:
    return asking_window(
        Filling.text,
        (QuestionKind.TEXT, QuestionKind.NUMBER, QuestionKind.PERSON),
        hears(written),
        more=nothing_more,
    )


def date_window() -> Window:
    return asking_window(
        Filling.date,
        (QuestionKind.DATE,),
        Row(select(DAY, "days", day_chosen)),
        hears(day_written),
        more=near_days,
    )


def address_window() -> Window:
    return asking_window(
        Filling.address,
        (QuestionKind.ADDRESS,),
        Say("form-address-registered", address="registered", when="registered"),
        Say("form-address-silent", when="silent"),
        press("form-address-take", "take", take_registered, when="registered"),
        hears(written),
        more=registered,
        example=example_address,
    )


async def written(manager: DialogManager, typed: str) -> None:
    now_asked = await asked(manager)
    if now_asked.question.kind is QuestionKind.PERSON:
        await forget(manager)
    await answer(manager, typed)


async def day_written(manager: DialogManager, typed: str) -> None:
    """The words of a button as well: their beginning is enough."""
    meant = by_beginning(fold(typed), {data: label for data, label in offered(manager).items() if DAY in data})
    await answer(manager, meant.partition(":")[2] if meant and not typed[:1].isdecimal() else typed)


async def near_days(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    today, words = local(now(manager)).date(), tongue(manager)
    return {
        "days": [
            {"id": (today + timedelta(days=ahead)).isoformat(), "label": words.say(f"form-day-{name}")}
            for name, ahead in NEAR_DAYS
            if _within(now_asked.question, ahead)
        ]
    }


def _within(question: Question, ahead: int) -> bool:
    least, most = question.least, question.most
    return (least is None or ahead >= least) and (most is None or ahead <= most)


async def day_chosen(manager: DialogManager, day: str) -> None:
    await answer(manager, day)


async def registered(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    found = await _address(manager)
    silent = isinstance(found, RegisterDidNotAnswer)
    return {
        "registered": found.address(acting(manager).language) if isinstance(found, LivesAt) else "",
        "silent": silent,
    }


async def take_registered(manager: DialogManager) -> None:
    found = await _address(manager)
    if isinstance(found, LivesAt):
        await answer(manager, found.address(acting(manager).language))
    else:
        flash(manager, "form-address-silent")


async def _address(manager: DialogManager) -> LivesAt | RegisterDidNotAnswer | None:
    return await perform(manager, FindAddress, AddressOf(acting(manager), Subject.of(manager).id))


async def example_address(now_asked: Asked, manager: DialogManager) -> dict[str, Any]:
    return {"registered": tongue(manager).say("example-address"), "silent": False}
