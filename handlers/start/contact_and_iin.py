"""What the citizen gives: the own contact, whose number the messenger vouches for, and the IIN.

The IIN is typed, checked, deleted from the chat. Odd digits are only asked about.
"""

from collections.abc import Sequence
from typing import Any

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import RequestContact
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory

from domain.operations.identity.share_contact import ForeignContact, OwnPhone, ShareContact, SharedContact
from domain.people.iin import Iin, IinRefused
from domain.people.phone import PhoneRefused
from domain.understanding import understand
from handlers.shared.at_hand import Tongue, acting, local, now, perform
from handlers.shared.forget import forget
from handlers.shared.hearing import lead
from handlers.shared.say import Label, Said, Say, flash
from handlers.shared.window import Facts, go, hears, press, question, shows
from handlers.start.claim import StartKept, claim, given
from handlers.start.states import Start


def contact_window() -> Window:
    return question(
        Start.contact,
        Say("start-contact-ask"),
        RequestContact(Label("start-contact-share")),
        MessageInput(shared, ContentType.CONTACT),
        hears(typed_number),
        back=Start.language,
        numbers=False,
        markup=ReplyKeyboardFactory(resize_keyboard=True),
    )


def iin_window() -> Window:
    return question(
        Start.iin, Say("start-iin-ask"), hears(typed_iin, secret=True), back=Start.contact, numbers=False
    )


def odd_window() -> Window:
    return question(
        Start.odd,
        Say("start-odd-ask"),
        Said("what", html=True),
        Say("start-odd-help", iin="iin"),
        press("start-odd-yes", "yes", claim),
        go("start-odd-again", "again", Start.iin),
        back=Start.iin,
        shows=shows(show_oddities, oddities, lambda it: (it.person.iin, ["iin-odd-date"])),
    )


async def shared(message: Message, source: Any, manager: DialogManager) -> None:
    if message.contact is None:
        return
    card = SharedContact(acting(manager), message.contact.phone_number, message.contact.user_id)
    match await perform(manager, ShareContact, card):
        case OwnPhone(phone):
            StartKept.of(manager).phone = phone.e164
            await forget(manager)
            await manager.switch_to(Start.iin)
        case ForeignContact():
            flash(manager, "start-contact-foreign")
        case PhoneRefused(code):
            flash(manager, f"start-contact-{code}")


async def typed_number(manager: DialogManager, typed: str) -> None:
    if has_number(typed):
        flash(manager, "start-contact-typed")
    else:
        await lead(manager, understand(typed))


def has_number(typed: str) -> bool:
    return any(map(str.isdecimal, typed))


async def typed_iin(manager: DialogManager, typed: str) -> None:
    if not has_number(typed):
        await lead(manager, understand(typed))
        return
    iin = Iin.parse(typed)
    if isinstance(iin, IinRefused):
        flash(manager, f"start-{iin.code}", digits=iin.digits)
        return
    StartKept.of(manager).iin = iin.value
    if iin.oddities(local(now(manager)).date()):
        await manager.switch_to(Start.odd)
    else:
        await claim(manager)


async def oddities(manager: DialogManager) -> tuple[Iin | None, Sequence[str]]:
    iin, _ = given(manager) or (None, None)
    return iin, iin.oddities(local(now(manager)).date()) if iin else ()


def show_oddities(words: Tongue, iin: Iin | None, found: Sequence[str]) -> Facts:
    return {"what": "\n".join(words.say(f"start-{one}") for one in found), "iin": iin.masked if iin else ""}
