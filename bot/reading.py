"""What of a raw update can be read, and what nobody has to be answered.

What the library cannot parse is cut away, the smallest part first, so that the words and files beside it are read.
Where nothing is left, a message without content comes to the open window, which asks to type instead.
"""

from collections import OrderedDict
from contextlib import suppress
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import structlog
from aiogram import Bot
from aiogram.types import ContentType, Update
from pydantic import ValidationError

from adapters.db.dialog_state import Chat
from bot.updates import TOO_MANY, Raw, chat_id_of, envelope

log = structlog.get_logger(__name__)

SENT = frozenset(
    {
        ContentType.TEXT, ContentType.ANIMATION, ContentType.AUDIO, ContentType.DOCUMENT, ContentType.LIVE_PHOTO,
        ContentType.PAID_MEDIA, ContentType.PHOTO, ContentType.STICKER, ContentType.STORY, ContentType.VIDEO,
        ContentType.VIDEO_NOTE, ContentType.VOICE, ContentType.CHECKLIST, ContentType.CONTACT, ContentType.DICE,
        ContentType.GAME, ContentType.POLL, ContentType.VENUE, ContentType.LOCATION, ContentType.INVOICE,
        ContentType.GIVEAWAY, ContentType.GIVEAWAY_WINNERS, ContentType.RICH_MESSAGE,
    }
)  # fmt: skip
"""What somebody sends to be read. All else that has a name tells of the chat itself; silence answers it."""

SERVICE = frozenset(ContentType) - SENT - {ContentType.UNKNOWN, ContentType.ANY}
FILLED = {
    "message_id": 0, "date": 0, "chat_instance": "", "first_name": "", "is_bot": False,
    "file_unique_id": "", "width": 0, "height": 0, "duration": 0,
}  # fmt: skip
"""What the library insists on and we can do without."""

MOST_CUTS = 20
CHATS_KEPT = 10_000

Path = tuple[int | str, ...]


@dataclass(frozen=True, slots=True)
class Legible:
    update: Update
    unread: str | None = None
    """What is said instead of an answer, as a Fluent id."""
    overheard: str = ""
    """Words that are no answer; danger in them is heard all the same."""


class UpdateReader:
    def __init__(self) -> None:
        self._edited: OrderedDict[Chat, tuple[object, object]] = OrderedDict()

    def read(self, bot: Bot, raw: Raw) -> Legible | None:
        """None where silence is the answer."""
        message, edited = raw.get("message"), raw.get("edited_message")
        if isinstance(message, dict) and not SERVICE.isdisjoint(message):
            return None
        if isinstance(edited, dict):
            return self._read_edited(bot, raw, edited)
        if isinstance(message, dict) and "photo" in message:  # a live photo is a photo as well
            raw = raw | {"message": {name: one for name, one in message.items() if name != "live_photo"}}
        update = legible(bot, raw)
        return Legible(update, "common-too-many" if raw.get(TOO_MANY) else None) if update else None

    def _read_edited(self, bot: Bot, raw: Raw, edited: Raw) -> Legible | None:
        """Answered once a message. Places move by themselves: nobody edited them."""
        around = envelope(edited)
        if around is None or "location" in edited or not self._is_first((bot.id, chat_id_of(raw)), raw, edited):
            return None
        update = legible(bot, {"update_id": raw["update_id"], "message": around})
        words = edited.get("text") or edited.get("caption")
        return Legible(update, "common-edited", words if isinstance(words, str) else "") if update else None

    def _is_first(self, chat: Chat, raw: Raw, edited: Raw) -> bool:
        """Of the message; the same update tried again is no second edit."""
        message_id, number = edited.get("message_id"), raw["update_id"]
        before = self._edited.pop(chat, None)
        first = self._edited[chat] = before if before and before[0] == message_id else (message_id, number)
        if len(self._edited) > CHATS_KEPT:
            self._edited.popitem(last=False)
        return bool(first[1] == number)


def legible(bot: Bot, raw: Raw) -> Update | None:
    try:
        return _parsed(bot, raw)
    except (ValidationError, RecursionError) as error:
        log.warning("update_cut", names=sorted(raw), why=type(error).__name__)
    with suppress(RecursionError):
        if found := _without_the_worst(bot, deepcopy(raw)):
            return found
    around = envelope(next((event for event in raw.values() if isinstance(event, dict)), {}))
    return None if around is None else _parsed(bot, {"update_id": raw["update_id"], "message": around})


def _parsed(bot: Bot, raw: Raw) -> Update:
    return Update.model_validate(raw, context={"bot": bot})


def _without_the_worst(bot: Bot, left: Raw) -> Update | None:
    for _ in range(MOST_CUTS):
        try:
            return _parsed(bot, left)
        except ValidationError as error:
            if not _cut(left, error):
                break
    return None


def _cut(left: Raw, error: ValidationError) -> bool:
    """Whether anything could be cut away or filled in."""
    wrong = [(each["type"], each["loc"], _there(left, each["loc"])) for each in error.errors(include_url=False)]
    changed = False
    for kind, told, path in sorted(wrong, key=lambda each: len(each[2])):
        holder = _at(left, path)
        if kind == "missing" and isinstance(holder, dict) and told[-1] in FILLED and len(told) > len(path):
            holder[told[-1]] = FILLED[str(told[-1])]
            changed = True
        elif len(path) > 1 and _remove(left, path):
            changed = True
    return changed


def _there(left: Raw, told: Path) -> Path:
    """As far as it leads: the library names kinds and missing fields on the way as well."""
    path: list[int | str] = []
    here: Any = left
    for step in told:
        if (isinstance(here, dict) and step in here) or _has_place(here, step):
            path.append(step)
            here = here[step]
    return tuple(path)


def _at(left: Any, path: Path) -> Any:
    for step in path:
        try:
            left = left[step]
        except (KeyError, IndexError, TypeError):
            return None
    return left


def _remove(left: Raw, path: Path) -> bool:
    holder, last = _at(left, path[:-1]), path[-1]
    is_there = last in holder if isinstance(holder, dict) else _has_place(holder, last)
    if is_there:
        del holder[last]
    return is_there


def _has_place(holder: Any, step: int | str) -> bool:
    return isinstance(holder, list) and isinstance(step, int) and step < len(holder)
