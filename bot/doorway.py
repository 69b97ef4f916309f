"""How the local messenger sees the house: what it hands in, and whether anything is still on its way to a chat."""

import asyncio
from typing import TYPE_CHECKING

from bot.intake import IntakeFull
from bot.updates import Raw, chat_id_of
from domain.people.acting import ChatRef

if TYPE_CHECKING:
    from bot.app import Emhana

LOOK_AGAIN_SECONDS = 0.02


class Doorway:
    def __init__(self, house: "Emhana") -> None:
        self._house = house

    async def accept(self, bot_id: int, update: Raw) -> bool:
        """Says no to what would not be kept, rather than acknowledge and drop it: our own page can ask again."""
        if self._house.intake.is_flooded(bot_id, chat_id_of(update)):
            raise IntakeFull("too many updates of this chat wait")
        return await self._house.intake.accept(bot_id, update)

    def is_idle(self, bot_id: int, chat_id: int) -> bool:
        """Nothing of this chat is queued or in work, neither coming in nor going out."""
        going_out = self._house.sender.owes(ChatRef(bot_id, chat_id))
        return not going_out and self._house.intake.is_idle(bot_id, chat_id)

    async def wait_idle(self, bot_id: int, chat_id: int, seconds: float | None = None) -> bool:
        try:
            async with asyncio.timeout(seconds):
                while not self.is_idle(bot_id, chat_id):
                    await self._house.intake.wait_idle(bot_id, chat_id)
                    if self._house.sender.owes(ChatRef(bot_id, chat_id)):
                        await asyncio.sleep(LOOK_AGAIN_SECONDS)
        except TimeoutError:
            return False
        return True
