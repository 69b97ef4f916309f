"""What is written: a text, a number, a person; a day; an address."""

from datetime import timedelta

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Row

from domain.operations.identity.find_address import AddressOf, FindAddress, LivesAt
from domain.requests.form import Question, QuestionKind
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.form.asking import answer
from handlers.form.asking_window import asking_window
from handlers.form.kept import asked
from handlers.form.shown import today_here
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue, acting, perform, tongue
from handlers.shared.for_whom import Subject
from handlers.shared.forget import forget
from handlers.shared.lists import select
from handlers.shared.offer import offered
from handlers.shared.say import Say, flash
from handlers.shared.typed import by_beginning, fold
from handlers.shared.window import Facts, hears, press, shows

NEAR_DAYS = (("today", 0), ("yesterday", -1), ("tomorrow", 1))
DAY = "day"


def text_window() -> Window:
    return asking_window(Filling.text, hears(written), takes_words=True)


def date_window() -> Window:
    near = Row(select(DAY, "days", answer))
    return asking_window(Filling.date, near, hears(day_written), more=near_days)


def address_window() -> Window:
    return asking_window(
        Filling.address,
        Say("form-address-registered", address="registered", when="registered"),
        Say("form-address-silent", when="silent"),
        press("form-address-take", "take", take_registered, when="registered"),
        hears(answer),
        takes_words=True,
        beside=shows(
            show_registered, registered, lambda it: (LivesAt(it.clinic.address_kk, it.clinic.address_ru),)
        ),
    )


async def written(manager: DialogManager, typed: str) -> None:
    if (await asked(manager)).question.kind is QuestionKind.PERSON:
        await forget(manager)
    await answer(manager, typed)


async def day_written(manager: DialogManager, typed: str) -> None:
    """The words of a button as well: their beginning is enough."""
    meant = by_beginning(fold(typed), {data: label for data, label in offered(manager).items() if DAY in data})
    await answer(manager, meant.partition(":")[2] if meant and not typed[:1].isdecimal() else typed)


def near_days(manager: DialogManager, question: Question) -> Facts:
    today, words = today_here(manager), tongue(manager)
    return {
        "days": [
            {"id": (today + timedelta(days=ahead)).isoformat(), "label": words.say(f"form-day-{name}")}
            for name, ahead in NEAR_DAYS
            if _within(question, ahead)
        ]
    }


def _within(question: Question, ahead: int) -> bool:
    least, most = question.least, question.most
    return (least is None or ahead >= least) and (most is None or ahead <= most)


async def registered(manager: DialogManager) -> tuple[LivesAt | RegisterDidNotAnswer | None]:
    return (await perform(manager, FindAddress, AddressOf(acting(manager), Subject.of(manager).id)),)


def show_registered(words: Tongue, found: LivesAt | RegisterDidNotAnswer | None) -> Facts:
    address = found.address(words.language) if isinstance(found, LivesAt) else ""
    return {"registered": address, "silent": isinstance(found, RegisterDidNotAnswer)}


async def take_registered(manager: DialogManager) -> None:
    (found,) = await registered(manager)
    if isinstance(found, LivesAt):
        await answer(manager, found.address(acting(manager).language))
    else:
        flash(manager, "form-address-silent")
