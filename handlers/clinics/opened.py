"""The clinic whose card is open, and whether it is the citizen's own: asked once, when the card is opened."""

from enum import StrEnum
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.providers.provider import Provider
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.clinics.states import Clinics
from handlers.shared.kept import NothingToShow
from handlers.shared.operation import operation
from handlers.shared.tongue import acting

CODE, OWN, OWN_CODE, CAME_FROM = "code", "own", "own_code", "came_from"


class Own(StrEnum):
    YES = "yes"
    OTHER = "other"
    NOWHERE = "nowhere"
    SILENT = "silent"  # neither yes nor no
    UNKNOWN = "unknown"  # nobody is identified here


async def open_card(manager: DialogManager, code: str) -> None:
    find = await operation(manager, FindMyClinic)
    found = await find(acting(manager))
    kept: dict[str, Any] = {CODE: code, OWN: Own.UNKNOWN.value, OWN_CODE: None}
    match found:
        case MyClinic(own):
            kept |= {OWN: _own(own, code).value, OWN_CODE: own}
        case RegisterDidNotAnswer():
            kept[OWN] = Own.SILENT.value
    kept[CAME_FROM] = "near" if manager.current_context().state == Clinics.near else "directory"
    manager.dialog_data.update(kept)
    await manager.switch_to(Clinics.card)


def _own(own: str | None, code: str) -> Own:
    if own is None:
        return Own.NOWHERE
    return Own.YES if own == code else Own.OTHER


async def find_clinic(manager: DialogManager, code: str) -> Provider:
    find = await operation(manager, FindClinics)
    clinic = await find.one(code)
    if clinic is None:
        raise NothingToShow
    return clinic
