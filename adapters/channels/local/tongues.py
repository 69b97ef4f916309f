"""In which language the bot speaks in a chat, kept with what it said: whoever draws it later cannot know."""

from dataclasses import replace
from typing import Protocol

from adapters.channels.local.chat import Chat, ChatChange, LocalMessage


class Tongues(Protocol):
    async def of(self, chat_id: int) -> str:
        """Empty while nobody has chosen: the bot then speaks both."""
        ...

    async def choose(self, chat_id: int, language: str) -> None: ...


async def marked(tongues: Tongues, chat: Chat, change: ChatChange) -> ChatChange:
    """The same change, with its new words of the bot in the language of now. Words that stay keep theirs."""
    keyboard, toast = change.head.keyboard, change.head.toast
    is_new_keyboard = bool(keyboard) and keyboard is not chat.head.keyboard
    is_new_toast = bool(toast) and toast is not chat.head.toast
    said = [one for one in change.put if one.by_bot]
    if not (said or is_new_keyboard or is_new_toast):
        return change
    language = await tongues.of(chat.head.chat_id)
    for message in said:
        old = chat.messages.get(message.message_id)
        message.lang = old.lang if old and old.html == message.html and _stays(old, message) else language
    head = replace(
        change.head,
        keyboard=keyboard | {"lang": language} if keyboard and is_new_keyboard else keyboard,
        toast=toast | {"lang": language} if toast and is_new_toast else toast,
    )
    return replace(change, head=head)


def _stays(old: LocalMessage, new: LocalMessage) -> bool:
    """Taking the buttons away says nothing; other buttons are new words."""
    return new.data.get("reply_markup") in (None, old.data.get("reply_markup"))
