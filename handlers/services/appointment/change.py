"""Move or cancel a visit, from the window of its request or under a reminder; "back" leads to the request."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window

from domain.booking.visit import Visit
from domain.operations.requests.request_detail import Detail, RequestDetail, RequestShown
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode
from domain.services.appointment import SERVICE
from handlers.services.appointment.kept import ChangeKept, Times, let_go
from handlers.services.appointment.states import VisitChange
from handlers.shared import stops
from handlers.shared.at_hand import acting, perform
from handlers.shared.for_whom import act_for
from handlers.shared.goals import Errand, Goal, errand_of
from handlers.shared.journeys import set_out
from handlers.shared.navigation import is_on_the_way
from handlers.shared.window import go


def of_request(number: str) -> dict[str, Any]:
    """What this journey is started with."""
    return asdict(Errand(Goal.REQUEST, number))


async def start(manager: DialogManager, number: str, window: State) -> None:
    await manager.start(window, of_request(number))


def is_changeable(shown: RequestShown, at: datetime) -> bool:
    return shown.visit is not None and shown.visit.is_changeable(at)


async def begin(start_data: Any, manager: DialogManager) -> None:
    number = errand_of(manager).about or ""
    match await perform(manager, RequestDetail, Detail(acting(manager), number)):
        case RequestShown(visit=Visit() as visit, other=other):
            act_for(manager, other)
            ChangeKept(number, visit.id, visit.starts_at).keep(manager)
            Times((visit.doctor.id,), visit.doctor.id).keep(manager)
        case _:
            await set_out(manager, Goal.REQUEST, about=number)


async def to_request(manager: DialogManager) -> None:
    await let_go(manager)
    if is_on_the_way(manager):
        await manager.done()
    else:
        await set_out(manager, Goal.REQUEST, about=ChangeKept.of(manager).number)


def refused_window() -> Window:
    """A change that is not possible any more."""
    return stops.refused_window(
        VisitChange.refused,
        None,
        go("appointment-refused-other-time", "time", VisitChange.day, when="other_time"),
        back=to_request,
    )


async def refuse(manager: DialogManager, told: Refusal | NotFound) -> None:
    if isinstance(told, NotFound) or told.code is RefusalCode.NOT_IDENTIFIED:
        await set_out(manager, Goal.REQUEST, about=ChangeKept.of(manager).number)
        return
    stops.Refused.by(told, SERVICE).keep(manager)
    await manager.switch_to(VisitChange.refused)
