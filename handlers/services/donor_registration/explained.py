"""What either decision means, what is registered now, and nothing that pushes: shown to anybody."""

from datetime import datetime
from typing import Any

from aiogram_dialog import DialogManager, Window

from domain.documents.document import Document, DocumentState
from domain.services.donor_registration import SERVICE
from domain.services.donor_registration.look_at_will import LookAtWill, Will
from domain.services.donor_registration.revoke_will import WILL
from handlers.form.begin import begin_form
from handlers.services.donor_registration.states import DonorRegistration
from handlers.shared.local_time import local
from handlers.shared.operation import operation
from handlers.shared.say import Said, Say
from handlers.shared.shows import Shows
from handlers.shared.tongue import Tongue, acting, now, tongue
from handlers.shared.window import go, press, question

UNKNOWN = {"known": "", "several": False, "standing": False}


def explained_window() -> Window:
    return question(
        DonorRegistration.explained,
        Say("donor-registration-explained-ask"),
        Say("donor-registration-explained-consent"),
        Say("donor-registration-explained-refusal"),
        Say("donor-registration-explained-nothing"),
        Say("donor-registration-explained-free"),
        Said("known", html=True, when="known"),
        press("donor-registration-explained-begin", "begin", begin),
        go("donor-registration-explained-history", "history", DonorRegistration.history, when="several"),
        go("donor-registration-explained-revoke", "revoke", DonorRegistration.revoke, when="standing"),
        shows=Shows(explained, example_explained),
    )


def history_window() -> Window:
    return question(
        DonorRegistration.history,
        Say("donor-registration-history-ask"),
        Said("lines"),
        back=DonorRegistration.explained,
        shows=Shows(history, example_history),
    )


async def explained(manager: DialogManager) -> dict[str, Any]:
    found = await will_of(manager)
    return UNKNOWN if found is None else show_will(found, tongue(manager))


async def will_of(manager: DialogManager) -> Will | None:
    """None for somebody nobody has identified yet."""
    found = await (await operation(manager, LookAtWill))(acting(manager))
    return found if isinstance(found, Will) else None


def show_will(will: Will, words: Tongue) -> dict[str, Any]:
    standing = will.standing
    known = (
        words.say(f"donor-registration-explained-now-{kind_of(standing)}", day=_day(standing.issued_at))
        if standing
        else words.say("donor-registration-explained-now-none")
    )
    return {"known": known, "several": bool(will.history), "standing": standing is not None}


async def history(manager: DialogManager) -> dict[str, Any]:
    found = await will_of(manager)
    return {"lines": _lines(found.history if found else (), tongue(manager))}


def _lines(documents: tuple[Document, ...], words: Tongue) -> str:
    return "\n".join(
        words.say(
            "donor-registration-history-line",
            will=kind_of(each),
            state=each.state.value,
            since=_day(each.issued_at),
            until=_day(each.revoked_at) if each.revoked_at else "",
        )
        for each in documents
    )


def kind_of(document: Document) -> str:
    return document.kind.removeprefix(WILL)


async def begin(manager: DialogManager) -> None:
    await begin_form(manager, SERVICE)


async def example_explained(manager: DialogManager) -> dict[str, Any]:
    wills = _examples(now(manager))
    return show_will(Will(wills[0], wills), tongue(manager))


async def example_history(manager: DialogManager) -> dict[str, Any]:
    return {"lines": _lines(_examples(now(manager)), tongue(manager))}


def _examples(at: datetime) -> tuple[Document, ...]:
    number, clinic = "7K3-M92-Q4X", "example"
    return tuple(
        Document(kind, number, f"{WILL}{kind}", number, SERVICE, clinic, "person", "kk", at, None, state, ended)
        for kind, state, ended in (
            ("consent", DocumentState.VALID, None),
            ("refusal", DocumentState.REPLACED, at),
        )
    )


def _day(at: datetime) -> str:
    return f"{local(at):%d.%m.%Y}"
