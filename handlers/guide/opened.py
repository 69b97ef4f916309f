"""The service somebody reads about, in the text in force today."""

from dataclasses import dataclass
from typing import Any

from aiogram_dialog import DialogManager

from domain.law.guide import Guide as Told
from domain.law.law import Law
from handlers.guide.states import Guide
from handlers.shared.examples import examples
from handlers.shared.goals import errand_of
from handlers.shared.kept import Kept
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.tongue import now


@dataclass
class GuideKept(Kept):
    """`case`: of whom special documents are shown."""

    service: str
    case: str = ""


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A link may name a service; another name is the list."""
    law, about = await operation(manager, Law), errand_of(manager).about
    if about in law.services:
        await open_service(manager, about)


async def open_service(manager: DialogManager, service: str) -> None:
    GuideKept(service).keep(manager)
    await manager.switch_to(Guide.service)


async def told(manager: DialogManager) -> Told:
    law = await operation(manager, Law)
    return law.guide(GuideKept.of(manager).service, local(now(manager)).date())


def example_told(manager: DialogManager) -> Told:
    shown = examples(manager)
    return shown.law.guide(shown.ground[0], local(now(manager)).date())
