"""A window that understands what is typed, answers what it does not understand, and then asks again."""

import re
from typing import Any

from aiogram.types import CallbackQuery, ContentType, Message
from aiogram_dialog import DialogManager, DialogProtocol, ShowMode, Window
from aiogram_dialog.api.entities import MarkupVariant, NewMessage
from aiogram_dialog.api.internal import ReplyCallbackQuery
from aiogram_dialog.widgets.input import MessageInput

from domain.understanding import Understood, understand
from domain.words import LANGUAGES
from handlers.shared.at_hand import tongue
from handlers.shared.for_whom import known_ill
from handlers.shared.hearing import AMBULANCE, lead, warned
from handlers.shared.offer import current_turn, make_offer, next_turn, note_refused, offered, read_press
from handlers.shared.say import flash
from handlers.shared.text_limits import MESSAGE_LIMIT, cut
from handlers.shared.typed import by_beginning, by_number, by_words, fold

COMMAND = re.compile(r"/[A-Za-z]\w*(\s|$)", re.ASCII)
LISTED = 8
KNOWN_KINDS = {
    ContentType.STICKER: "common-unexpected-sticker",
    ContentType.VOICE: "common-unexpected-voice",
    ContentType.VIDEO_NOTE: "common-unexpected-voice",
    ContentType.AUDIO: "common-unexpected-voice",
    ContentType.PHOTO: "common-unexpected-photo",
    ContentType.VIDEO: "common-unexpected-photo",
    ContentType.DOCUMENT: "common-unexpected-document",
    ContentType.CONTACT: "common-unexpected-contact",
    ContentType.LOCATION: "common-unexpected-location",
}


class Hears(MessageInput):
    """Takes what is typed."""


class ListeningWindow(Window):
    def __init__(self, *widgets: Any, numbers: bool, takes_words: bool, **options: Any) -> None:
        super().__init__(*widgets, **options)
        self.waits = any(isinstance(widget, Hears) for widget in widgets)
        self.numbers = numbers
        self.takes_words = takes_words

    async def render(self, dialog: DialogProtocol, manager: DialogManager) -> NewMessage:
        next_turn(manager)
        return await super().render(dialog, manager)

    async def render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return cut(await super().render_text(data, manager), MESSAGE_LIMIT)

    async def render_kbd(self, data: dict[str, Any], manager: DialogManager) -> MarkupVariant:
        keyboard = await self.keyboard.render_keyboard(data, manager)
        make_offer(manager, keyboard)
        return await self.markup_factory.render_markup(data, manager, keyboard)

    async def process_callback(
        self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        press = read_press(callback.data or "")
        if press.turn != current_turn(manager):
            _answer_old_press(callback, manager)
            return True
        if press.data not in offered(manager):
            await note_refused(manager, str(self.state.state))
            flash(manager, "common-stale")
            return True
        return await self._press(callback.model_copy(update={"data": press.data}), dialog, manager)

    async def process_message(self, message: Message, dialog: DialogProtocol, manager: DialogManager) -> bool:
        heard = fold(message.text) if message.text else ""
        choices = offered(manager)
        told = understand(words_of(message, manager), known_ill(manager))
        if asks_for_help(heard, manager):
            flash(manager, "help-in-form")
        elif COMMAND.match(message.text or ""):
            # Those we know never come here; a mistyped one is no answer to a question.
            self._tell_what_can_be_done(manager, list(choices.values()))
        elif data := by_words(heard, choices):
            await self._press(_typed_press(message, data, manager), dialog, manager)
        elif await self._warned(told, message, dialog, manager) or (
            self.on_message and await self.on_message.process_message(message, dialog, manager)
        ):
            return True
        elif data := self._meant(heard, choices):
            await self._press(_typed_press(message, data, manager), dialog, manager)
        elif message.text:
            await lead(manager, told)
        else:
            flash(manager, unexpected(message, manager))
        return True

    async def _warned(
        self, told: Understood, message: Message, dialog: DialogProtocol, manager: DialogManager
    ) -> bool:
        """Words or files a window waits for are its answer all the same; a code or a number is no fever."""
        danger, is_words = told.danger, message.text is not None
        if danger is None or (is_words and self.waits and not self.takes_words and danger.urgency != AMBULANCE):
            return False
        if self.on_message and (self.takes_words or not is_words):
            await self.on_message.process_message(message, dialog, manager)
        return await warned(manager, told)

    def _tell_what_can_be_done(self, manager: DialogManager, labels: list[str]) -> None:
        """Where many can be pressed, the first of them, and the last, which lead out."""
        few = labels if len(labels) <= LISTED else [*labels[: LISTED - 2], *labels[-2:]]
        flash(manager, "common-unknown-command", typed="yes" if self.waits else "no", can=" · ".join(few))

    def _meant(self, heard: str, choices: dict[str, str]) -> str | None:
        number = by_number(heard, choices) if self.numbers else None
        return number or by_beginning(heard, choices)

    async def _press(self, callback: CallbackQuery, dialog: DialogProtocol, manager: DialogManager) -> bool:
        return await super().process_callback(callback, dialog, manager)


def asks_for_help(heard: str, manager: DialogManager) -> bool:
    words = tongue(manager).words
    known = ",".join(words.say(language, "help-words") for language in LANGUAGES)
    return bool(heard) and heard in {fold(word) for word in known.split(",")}


def words_of(message: Message, manager: DialogManager) -> str:
    """Danger is heard in them even where they answer nothing."""
    return message.text or message.caption or manager.middleware_data.get("overheard", "")


def unexpected(message: Message, manager: DialogManager) -> str:
    """What is said to that which is no answer, as a Fluent id."""
    unread: str | None = manager.middleware_data.get("unread")
    return unread or KNOWN_KINDS.get(ContentType(message.content_type), "common-unexpected-other")


def _answer_old_press(callback: CallbackQuery, manager: DialogManager) -> None:
    """The second tap is quiet, as is one on the window in sight; a press on an older message is explained."""
    shown = manager.current_stack().last_message_id
    in_sight = callback.message is not None and callback.message.message_id == shown
    if in_sight or manager.middleware_data.get("tapped_again"):
        manager.show_mode = ShowMode.NO_UPDATE
    else:
        flash(manager, "common-stale", anew=True)


def _typed_press(message: Message, data: str, manager: DialogManager) -> CallbackQuery:
    return ReplyCallbackQuery(
        id="",
        original_message=message,
        message=message,
        data=data,
        from_user=message.from_user,  # type: ignore[call-arg]
        chat_instance=str(message.chat.id),
    ).as_(manager.middleware_data["bot"])
