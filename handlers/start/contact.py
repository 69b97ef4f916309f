"""The citizen's own contact: the messenger vouches that the number is theirs."""

from typing import Any

from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import RequestContact
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory

from domain.operations.identity.share_contact import ForeignContact, OwnPhone, ShareContact, SharedContact
from domain.people.phone import PhoneRefused
from handlers.shared.flash import flash
from handlers.shared.forget import forget
from handlers.shared.operation import perform
from handlers.shared.say import Label, Say
from handlers.shared.tongue import acting
from handlers.shared.window import hears, question
from handlers.start.progress import StartKept
from handlers.start.states import Start


def contact_window() -> Window:
    return question(
        Start.contact,
        Say("start-contact-ask"),
        RequestContact(Label("start-contact-share")),
        MessageInput(shared, ContentType.CONTACT),
        hears(typed),
        back=Start.language,
        numbers=False,
        markup=ReplyKeyboardFactory(resize_keyboard=True),
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


async def typed(manager: DialogManager, typed: str) -> None:
    flash(manager, "start-contact-typed")
