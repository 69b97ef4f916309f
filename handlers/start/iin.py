"""The IIN: typed, checked, deleted from the chat. Odd digits are only asked about."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.people.iin import Iin, IinRefused
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.local_time import local
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import now, tongue
from handlers.shared.window import go, hears, press, question
from handlers.start.claim import claim
from handlers.start.progress import StartKept, given
from handlers.start.states import Start


def iin_window() -> Window:
    return question(
        Start.iin,
        Say("start-iin-ask"),
        hears(typed),
        back=Start.contact,
        numbers=False,
    )


def odd_window() -> Window:
    return question(
        Start.odd,
        Say("start-odd-ask"),
        Said("what", html=True),
        Say("start-odd-help", iin="iin"),
        press("start-odd-yes", "yes", confirmed),
        go("start-odd-again", "again", Start.iin),
        back=Start.iin,
        shows=Shows(oddity, example_oddity),
    )


async def typed(manager: DialogManager, typed: str) -> None:
    await forget(manager)
    iin = Iin.parse(typed)
    if isinstance(iin, IinRefused):
        flash(manager, f"start-{iin.code}", digits=iin.digits)
        return
    StartKept.of(manager).iin = iin.value
    if iin.oddities(local(now(manager)).date()):
        await manager.switch_to(Start.odd)
    else:
        await claim(manager)


async def confirmed(manager: DialogManager) -> None:
    await claim(manager)


async def oddity(manager: DialogManager) -> dict[str, Any]:
    both = given(manager)
    oddities = both[0].oddities(local(now(manager)).date()) if both else ()
    words = tongue(manager)
    return {
        "what": "\n".join(words.say(f"start-{one}") for one in oddities),
        "iin": both[0].masked if both else "",
    }


async def example_oddity(manager: DialogManager) -> dict[str, Any]:
    return {"what": tongue(manager).say("start-iin-odd-date"), "iin": Iin("900515400004").masked}
