"""A button for each language; whoever presses is spoken to in it from now on."""

from collections.abc import Iterator
from functools import partial

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from domain.operations.identity.choose_language import Choose, ChooseLanguage
from domain.words import LANGUAGES
from handlers.shared.at_hand import acting, perform
from handlers.shared.middleware import look_again
from handlers.shared.window import Do, press


def language_buttons(then: Do) -> Iterator[Button]:
    for language in LANGUAGES:
        yield press(f"start-language-{language}", language, partial(_choose, language=language, then=then))


async def _choose(manager: DialogManager, language: str, then: Do) -> None:
    there = acting(manager)
    await perform(manager, ChooseLanguage, Choose(there.chat, there.user_id, language))
    await look_again(manager)
    await then(manager)
