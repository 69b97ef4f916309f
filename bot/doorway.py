"""How the local messenger sees the house: what it hands in, and whether anything is still on its way to a chat."""

import asyncio
from collections.abc import Callable

from bot.intake import Intake, IntakeFull
from bot.updates import Raw, chat_id_of
from domain.people.acting import ChatRef

LOOK_AGAIN_SECONDS = 0.02


class Doorway:
    """`owes`: whether something for this chat is still to be sent."""

    def __init__(self, intake: Intake, owes: Callable[[ChatRef], bool]) -> None:
        self._intake = intake
        self._owes = owes

    async def accept(self, bot_id: int, update: Raw) -> bool:
        """Says no to what would not be kept, rather than acknowledge and drop it: our own page can ask again."""
        if self._intake.is_flooded(bot_id, chat_id_of(update)):
            raise IntakeFull("too many updates of this chat wait")
        return await self._intake.accept(bot_id, update)

    def is_idle(self, bot_id: int, chat_id: int) -> bool:
        """Nothing of this chat is queued or in work, neither coming in nor going out."""
        return not self._owes(ChatRef(bot_id, chat_id)) and self._intake.is_idle(bot_id, chat_id)

    async def wait_idle(self, bot_id: int, chat_id: int, seconds: float | None = None) -> bool:
        try:
            async with asyncio.timeout(seconds):
                while not self.is_idle(bot_id, chat_id):
                    await self._intake.wait_idle(bot_id, chat_id)
                    if self._owes(ChatRef(bot_id, chat_id)):
                        await asyncio.sleep(LOOK_AGAIN_SECONDS)
        except TimeoutError:
            return False
        return True
