"""What either decision means, what is registered now, and nothing that pushes: shown to anybody."""

from dataclasses import replace
from datetime import datetime

from aiogram_dialog import DialogManager, Window

from domain.documents.document import Document, DocumentState
from domain.services.donor_registration import SERVICE
from domain.services.donor_registration.look_at_will import LookAtWill, Will
from domain.services.donor_registration.revoke_will import WILL
from handlers.form.begin import begins
from handlers.services.donor_registration.states import DonorRegistration
from handlers.shared.at_hand import Tongue, acting, local, perform
from handlers.shared.examples import Examples
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, go, question, shows

WILLS = ("consent", "refusal")


def explained_window() -> Window:
    return question(
        DonorRegistration.explained,
        Say("donor-registration-explained-ask"),
        Say("donor-registration-explained-consent"),
        Say("donor-registration-explained-refusal"),
        Say("donor-registration-explained-nothing"),
        Say("donor-registration-explained-free"),
        Said("known", html=True, when="known"),
        *(begins(f"form-{SERVICE}-will-{will}", will, SERVICE, will=will) for will in WILLS),
        go("donor-registration-explained-history", "history", DonorRegistration.history, when="several"),
        go("donor-registration-explained-revoke", "revoke", DonorRegistration.revoke, when="standing"),
        shows=shows(show_explained, will, example),
    )


def history_window() -> Window:
    return question(
        DonorRegistration.history,
        Say("donor-registration-history-ask"),
        Said("lines"),
        back=DonorRegistration.explained,
        shows=shows(show_history, will, example),
    )


async def will(manager: DialogManager) -> tuple[Will | None]:
    """None for somebody nobody has identified yet."""
    found = await perform(manager, LookAtWill, acting(manager))
    return (found if isinstance(found, Will) else None,)


def show_explained(words: Tongue, found: Will | None) -> Facts:
    if found is None:
        return {}
    now, stem = found.standing, "donor-registration-explained-now"
    known = words.say(f"{stem}-{kind_of(now)}", day=_day(now.issued_at)) if now else words.say(f"{stem}-none")
    return {"known": known, "several": bool(found.history), "standing": now is not None}


def show_history(words: Tongue, found: Will | None) -> Facts:
    lines = (
        words.say(
            "donor-registration-history-line",
            will=kind_of(each),
            state=each.state.value,
            since=_day(each.issued_at),
            until=_day(each.revoked_at) if each.revoked_at else "",
        )
        for each in (found.history if found else ())
    )
    return {"lines": "\n".join(lines)}


def kind_of(document: Document) -> str:
    return document.kind.removeprefix(WILL)


def example(it: Examples) -> tuple[Will]:
    number = it.request.number
    consent = Document("now", number, f"{WILL}consent", number, SERVICE, it.clinic.code, it.person.id, "kk", it.now)
    before = replace(consent, id="before", kind=f"{WILL}refusal", state=DocumentState.REPLACED, revoked_at=it.now)
    return (Will(consent, (consent, before)),)


def _day(at: datetime) -> str:
    return f"{local(at):%d.%m.%Y}"
