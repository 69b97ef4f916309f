"""What the citizen has given so far, kept in the dialog's (encrypted) state."""

from dataclasses import dataclass
from datetime import datetime

from aiogram_dialog import DialogManager

from domain.people.iin import Iin
from domain.people.phone import Phone
from handlers.shared.kept import Kept


@dataclass
class StartKept(Kept):
    """`silent`: who did not answer, the register or the SMS."""

    phone: str = ""
    iin: str = ""
    silent: str = "register"


@dataclass
class CheckKept(Kept):
    """The code to show with the paper document: at that clinic, or by telephone."""

    code: str
    until: datetime
    clinic: str | None = None


def given(manager: DialogManager) -> tuple[Iin, Phone] | None:
    """Both, or None: then the citizen begins again."""
    kept = StartKept.of(manager)
    return (Iin(kept.iin), Phone(kept.phone)) if kept.iin and kept.phone else None
