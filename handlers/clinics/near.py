"""The nearest clinics, and a place sent where no question asks for one: what else could be meant."""

from dataclasses import asdict
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.clinics.find_clinics import FindClinics
from domain.providers.distance import Point
from domain.providers.provider import Provider
from handlers.clinics.states import Clinics
from handlers.shared.at_hand import perform
from handlers.shared.goals import Errand, Goal, errand_of
from handlers.shared.nearest import Nearby

NEAR = "near"


async def every_clinic(manager: DialogManager) -> tuple[Provider, ...]:
    return await perform(manager, FindClinics)


NEARBY = Nearby(Clinics.where, Clinics.near, Clinics.directory, every_clinic, most=3)


async def located_elsewhere(manager: DialogManager, here: Point) -> None:
    found = {NEAR: await NEARBY.nearest(manager, here)}
    await manager.start(Clinics.directory, asdict(Errand(Goal.CLINICS, draft=found)))


async def begin(start_data: Any, manager: DialogManager) -> None:
    found = errand_of(manager).draft.get(NEAR)
    if found:
        await NEARBY.show(manager, [(code, metres) for code, metres in found])
