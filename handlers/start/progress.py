"""What the citizen has given so far, kept in the dialog's (encrypted) state."""

from datetime import datetime
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.send_code import CodeSent
from domain.people.iin import Iin
from domain.people.phone import Phone

PHONE, IIN, CODE, STOP, SILENT, CHECK = "phone", "iin", "code", "stop", "silent", "check"


def keep_phone(manager: DialogManager, phone: Phone) -> None:
    manager.dialog_data[PHONE] = phone.e164


def keep_iin(manager: DialogManager, iin: Iin) -> None:
    manager.dialog_data[IIN] = iin.value


def given(manager: DialogManager) -> tuple[Iin, Phone] | None:
    """Both, or None: then the citizen begins again."""
    iin, phone = manager.dialog_data.get(IIN), manager.dialog_data.get(PHONE)
    return (Iin(iin), Phone(phone)) if iin and phone else None


def keep_code(manager: DialogManager, sent: CodeSent) -> None:
    manager.dialog_data[CODE] = {
        "about": sent.about,
        "expires_at": sent.expires_at.isoformat(),
        "resend_at": sent.resend_at.isoformat(),
    }


def code_about(manager: DialogManager) -> str:
    return str(manager.dialog_data.get(CODE, {}).get("about", ""))


def code_moment(manager: DialogManager, name: str) -> datetime:
    return datetime.fromisoformat(manager.dialog_data[CODE][name])


def keep_stop(manager: DialogManager, reason: str, until: datetime | None = None) -> None:
    manager.dialog_data[STOP] = {"reason": reason, "until": until.isoformat() if until else ""}


def stop(manager: DialogManager) -> dict[str, Any]:
    kept: dict[str, Any] = manager.dialog_data.get(STOP) or {"reason": "unknown", "until": ""}
    return kept
