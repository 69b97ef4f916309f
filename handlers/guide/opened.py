"""The service somebody reads about, in the text in force today."""

from typing import Any

from aiogram_dialog import DialogManager

from domain.law.guide import Guide as Told
from domain.law.law import Law
from domain.requests.forms import all_forms
from handlers.guide.states import Guide
from handlers.shared.examples import examples
from handlers.shared.goals import Goal, errand_of
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.tongue import now

SERVICE = "service"
EXAMPLE = "attachment"

# What people ask for most stands first; a service nobody ranked follows by its code.
MOST_ASKED = (
    "appointment", "home-visit", "attachment", "phc-certificate", "sick-leave-sheet", "sick-leave-certificate",
    "medicines", "hospitalization-referral", "driver-certificate", "donor-registration", "complaint",
    "education-document", "cpd-certificate", "manager-certification",
)  # fmt: skip
SERVICES = (*MOST_ASKED, *sorted(all_forms().services.difference(MOST_ASKED)))

# Where a service is offered in this chat, the journey that does it: every one that has a form.
IN_CHAT: dict[str, Goal] = {"appointment": Goal.BOOK, **dict.fromkeys(all_forms().services, Goal.SERVICE)}


async def begin(start_data: Any, manager: DialogManager) -> None:
    """A link may name a service; another name is the list."""
    about = errand_of(manager).about
    if about in SERVICES:
        await open_service(manager, about)


async def open_service(manager: DialogManager, service: str) -> None:
    manager.dialog_data[SERVICE] = service
    await manager.switch_to(Guide.service)


async def told(manager: DialogManager) -> Told:
    law = await operation(manager, Law)
    return law.guide(str(manager.dialog_data[SERVICE]), local(now(manager)).date())


def example_told(manager: DialogManager) -> Told:
    return examples(manager).law.guide(EXAMPLE, local(now(manager)).date())
