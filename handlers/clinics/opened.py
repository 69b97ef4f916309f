"""The clinic whose card is open, and whether it is the citizen's own: asked once, when the card is opened."""

from dataclasses import dataclass
from enum import StrEnum

from aiogram_dialog import DialogManager

from domain.operations.clinics.find_clinics import FindClinics
from domain.operations.clinics.find_my_clinic import FindMyClinic, MyClinic
from domain.providers.provider import Provider
from domain.requests.outcomes import RegisterDidNotAnswer
from handlers.clinics.states import Clinics
from handlers.shared.at_hand import acting, operation, perform
from handlers.shared.kept import Kept, NothingToShow


class Own(StrEnum):
    YES = "yes"
    OTHER = "other"
    NOWHERE = "nowhere"
    SILENT = "silent"  # neither yes nor no
    UNKNOWN = "unknown"  # nobody is identified here


@dataclass
class ClinicKept(Kept):
    """`mine`: the citizen's own clinic, if it is another."""

    code: str
    own: Own = Own.UNKNOWN
    mine: str | None = None
    from_near: bool = False


async def open_card(manager: DialogManager, code: str) -> None:
    kept = ClinicKept(code, from_near=manager.current_context().state == Clinics.near)
    match await perform(manager, FindMyClinic, acting(manager)):
        case MyClinic(own):
            kept.own, kept.mine = _own(own, code), own
        case RegisterDidNotAnswer():
            kept.own = Own.SILENT
    kept.keep(manager)
    await manager.switch_to(Clinics.card)


def _own(own: str | None, code: str) -> Own:
    if own is None:
        return Own.NOWHERE
    return Own.YES if own == code else Own.OTHER


async def find_clinic(manager: DialogManager, code: str | None) -> Provider:
    find = await operation(manager, FindClinics)
    clinic = await find.one(code) if code else None
    if clinic is None:
        raise NothingToShow
    return clinic
