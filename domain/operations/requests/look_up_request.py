"""A request named by a link. Ten wrong numbers an hour for one chat; after that even a right one is not there."""

from datetime import datetime, timedelta

from domain.operations.requests.request_detail import Detail, RequestShown, shown_to
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotFound
from domain.requests.refusal import Refusal, RefusalCode

WRONG_AN_HOUR = 10
WRONG = "request-not-found"


class LookUpRequest:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, command: Detail) -> RequestShown | NotFound | Refusal:
        now = self._clock.now()
        if not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        return await self._store.write(lambda uow: _look_up(uow, command, now))


def _look_up(uow: UnitOfWork, command: Detail, now: datetime) -> RequestShown | NotFound:
    acting, chat = command.acting, command.acting.chat.name
    if uow.journal.count(chat, WRONG, since=now - timedelta(hours=1)) >= WRONG_AN_HOUR:
        return NotFound()
    shown = shown_to(uow, command, now)
    if isinstance(shown, NotFound):
        uow.journal.append(now, acting.actor, WRONG, channel=acting.channel, about=chat)
    return shown
