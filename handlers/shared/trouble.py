"""When our own house fails: the citizen hears it in plain words, and their answers stay."""

from aiogram import Router
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import ErrorEvent, User

from domain.people.acting import Acting
from domain.ports.store import StoreUnavailable
from domain.words import Words
from handlers.shared.middleware import guess_language

router = Router(name="trouble")


@router.errors(ExceptionTypeFilter(StoreUnavailable))
async def store_is_silent(
    event: ErrorEvent, words: Words, event_from_user: User, acting: Acting | None = None
) -> None:
    language = acting.language if acting else guess_language(event_from_user.language_code)
    sentence = words.say(language, "error-store-unavailable")
    if event.update.callback_query:
        await event.update.callback_query.answer(sentence, show_alert=True)
    elif event.update.message:
        await event.update.message.answer(sentence)
