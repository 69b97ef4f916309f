"""What the citizen has given so far, kept in the dialog's (encrypted) state."""

from aiogram_dialog import DialogManager

from domain.people.iin import Iin
from domain.people.phone import Phone

PHONE, IIN, SILENT, CHECK = "phone", "iin", "silent", "check"


def keep_phone(manager: DialogManager, phone: Phone) -> None:
    manager.dialog_data[PHONE] = phone.e164


def keep_iin(manager: DialogManager, iin: Iin) -> None:
    manager.dialog_data[IIN] = iin.value


def given(manager: DialogManager) -> tuple[Iin, Phone] | None:
    """Both, or None: then the citizen begins again."""
    iin, phone = manager.dialog_data.get(IIN), manager.dialog_data.get(PHONE)
    return (Iin(iin), Phone(phone)) if iin and phone else None
