"""Takes one acknowledged update to its end: done, or put aside after its third failure.

A failure of the world around (database, network) is not the update's fault: it is tried again until it works.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager

import structlog
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from sqlalchemy import Connection

from adapters.channels.retry import asked_to_wait, is_away
from adapters.channels.told import SaidSoFar
from adapters.crypto.vault import CannotOpen, Vault
from adapters.db import inbox
from adapters.db.database import Database
from adapters.db.dialog_state import Chat, DialogStorage, StateChange
from bot.updates import Raw, WaitingUpdate, sealed_for
from domain.ports.clock import Clock
from domain.ports.store import StoreUnavailable

Feed = Callable[[int, Raw], Awaitable[object]]
Apologise = Callable[[int, int, Raw], Awaitable[object]]
Ending = Callable[[Connection, int], None]

log = structlog.get_logger(__name__)

ATTEMPTS = 3
PAUSES = (0.2, 1.0, 3.0, 10.0, 30.0)


class Handling:
    def __init__(
        self,
        database: Database,
        vault: Vault,
        clock: Clock,
        states: DialogStorage,
        place: AbstractAsyncContextManager[object],
        *,
        feed: Feed,
        apologise: Apologise,
        pauses: Sequence[float] = PAUSES,
    ) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self._states = states
        self._place = place
        self._feed = feed
        self._apologise = apologise
        self._pauses = pauses

    async def bring_to_end(self, update: WaitingUpdate) -> None:
        """Call it with the chat's lane in hand."""
        chat, raw = update.chat, update.raw
        if raw is None:  # it may have been in work when the last process died: that counts nothing against it
            raw = self._open(update)
        waits, told = 0, self._told(update)
        while update.attempts < ATTEMPTS:
            try:
                async with self._place:
                    with told.in_work():
                        await self._attempt(chat, update.row, raw)
            except Exception as error:
                if is_not_its_fault(error):
                    log.warning("update_waits", row=update.row, why=type(error).__name__)
                    waits += 1
                    await self._pause(waits, asked_to_wait(error) or 0)
                    continue
                log.exception("update_failed", row=update.row, attempts=update.attempts + 1)
                await self._count(update)
                if update.attempts < ATTEMPTS:
                    await self._pause(update.attempts)
            else:
                return
            finally:
                self._states.rolled_back(chat)
        await self._put_aside(chat, update, raw)

    async def _attempt(self, chat: Chat, row: int, raw: Raw) -> None:
        try:
            await self._feed(chat[0], raw)
        except TelegramForbiddenError:
            log.info("bot_blocked", row=row)
        except (TelegramBadRequest, TelegramNotFound) as refused:
            # What was asked for is done; only its window found nobody. To do it again would not mend that.
            log.error("window_refused", row=row, method=refused.method.__api_method__)  # noqa: TRY400
        await self._save(chat, lambda connection: inbox.mark_done(connection, row))

    async def _save(self, chat: Chat, also: Callable[[Connection], None] | None = None) -> None:
        """Insists: what was shown to the citizen is not shown again because the database was away."""
        change, at = self._states.change(chat), self._clock.now()

        def job(connection: Connection) -> None:
            if also:
                also(connection)
            if change:
                change.write(connection, at)

        await self._insist(job)
        self._states.settled(chat, change)

    async def _count(self, update: WaitingUpdate) -> None:
        update.attempts += 1
        await self._insist(lambda connection: inbox.mark_tried(connection, update.row, update.attempts))

    async def _put_aside(self, chat: Chat, update: WaitingUpdate, raw: Raw) -> None:
        """The chat's dialog is dropped with it, so that /start works whatever went wrong."""

        def job(connection: Connection) -> None:
            inbox.mark_quarantined(connection, update.row, update.attempts)
            StateChange.nothing(chat).write(connection, at)

        at = self._clock.now()
        await self._insist(job)
        self._states.settled(chat, StateChange.nothing(chat))
        log.error("update_quarantined", row=update.row)
        try:
            await self._apologise(*chat, raw)
            await self._save(chat)
        except Exception:
            self._states.rolled_back(chat)
            log.exception("apology_failed", row=update.row)

    async def _insist(self, job: Callable[[Connection], None]) -> None:
        waits = 0
        while True:
            try:
                await self._database.write(job)
            except StoreUnavailable:
                waits += 1
                await self._pause(waits)
            else:
                return

    async def _pause(self, turn: int, at_least: float = 0) -> None:
        usual = self._pauses[min(turn, len(self._pauses)) - 1] if self._pauses else 0
        await asyncio.sleep(max(usual, at_least))

    def _told(self, update: WaitingUpdate) -> SaidSoFar:
        place = sealed_for(update.chat[0], update.update_id)

        async def keep(said: str) -> None:
            sealed = self._vault.seal(said.encode(), f"{place}:told")
            await self._insist(lambda connection: inbox.keep_told(connection, update.row, sealed))

        if update.told is None or update.attempts >= ATTEMPTS:
            return SaidSoFar(place, keep)
        return SaidSoFar(place, keep, self._vault.open(update.told, f"{place}:told").decode())

    def _open(self, update: WaitingUpdate) -> Raw:
        try:
            raw: Raw = json.loads(self._vault.open(update.sealed, sealed_for(update.chat[0], update.update_id)))
        except (CannotOpen, ValueError):
            log.exception("update_unreadable", row=update.row)
            update.attempts = ATTEMPTS
            return {}
        return raw


def is_not_its_fault(error: Exception) -> bool:
    """A token that is not accepted any more is ours to mend, and what waits is done then."""
    return isinstance(error, StoreUnavailable | TelegramUnauthorizedError) or is_away(error)
