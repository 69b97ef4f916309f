"""The nearest to a place somebody sends. Where the citizen is, is neither kept nor left in the chat."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import ContentType, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, RequestLocation
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory
from aiogram_dialog.widgets.text import Text

from domain.operations.clinics.find_clinics import rank
from domain.providers.distance import Point
from domain.providers.provider import Provider
from handlers.shared.at_hand import Tongue
from handlers.shared.forget import forget
from handlers.shared.kept import Kept
from handlers.shared.lists import Choose, select
from handlers.shared.providers import Found, kept_near, show_near
from handlers.shared.say import Label, Said, Say
from handlers.shared.window import Facts, go, question, shows

Offered = Callable[[DialogManager], Awaitable[tuple[Provider, ...]]]


@dataclass
class Nearest(Kept):
    """Codes and metres."""

    found: list[tuple[str, int]] = field(default_factory=list)


@dataclass(frozen=True)
class Nearby:
    """Two windows: in `where` a place is sent, in `near` stand the `most` of those `offered` nearest to it.

    A place may be sent wherever `input()` listens. `back` leads out of both.
    """

    where: State
    near: State
    back: State
    offered: Offered
    most: int

    def input(self) -> MessageInput:
        return hears_place(self._located)

    def where_window(self, *more: MessageInput) -> Window:
        """Their own place with one press; `more` hears what is typed instead."""
        return question(
            self.where,
            Say("clinics-where-ask"),
            RequestLocation(Label("clinics-where-share")),
            self.input(),
            *more,
            back=self.back,
            numbers=False,
            markup=ReplyKeyboardFactory(resize_keyboard=True),
        )

    def near_window(self, ask: str, choose: Choose, *more: Text) -> Window:
        return question(
            self.near,
            Say(ask),
            Said("lines"),
            *more,
            Say("clinics-near-approximate", when="approximate"),
            Column(select("clinic", "clinics", choose)),
            go("clinics-near-again", "again", self.where),
            self.input(),
            back=self.back,
            shows=shows(show, self._found, lambda it: ([(it.clinic, metres) for metres in (450, 2_300, 14_000)],)),
        )

    async def nearest(self, manager: DialogManager, here: Point) -> list[tuple[str, int]]:
        return kept_near(rank(await self.offered(manager), here)[: self.most])

    async def show(self, manager: DialogManager, found: list[tuple[str, int]]) -> None:
        Nearest(found).keep(manager)
        await manager.switch_to(self.near)

    async def _located(self, manager: DialogManager, here: Point) -> None:
        await self.show(manager, await self.nearest(manager, here))

    async def _found(self, manager: DialogManager) -> tuple[Found]:
        known = {clinic.code: clinic for clinic in await self.offered(manager)}
        return ([(known[code], metres) for code, metres in Nearest.of(manager).found if code in known],)


def hears_place(take: Callable[[DialogManager, Point], Awaitable[None]]) -> MessageInput:
    async def located(message: Message, widget: Any, manager: DialogManager) -> None:
        if message.location:
            await forget(manager)
            await take(manager, Point(message.location.latitude, message.location.longitude))

    return MessageInput(located, (ContentType.LOCATION, ContentType.VENUE))


def show(words: Tongue, found: Found) -> Facts:
    return show_near(found, words)
