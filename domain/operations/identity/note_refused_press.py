"""A press with data nobody offered this citizen does nothing, and is written down: ten lines an hour say enough."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork

LINES_AN_HOUR = 10
REFUSED = "press-refused"


@dataclass(frozen=True, slots=True)
class RefusedPress:
    """`where` is the window's state, or the notice's button."""

    acting: Acting
    where: str


class NoteRefusedPress:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, press: RefusedPress) -> None:
        now = self._clock.now()
        await self._store.write(lambda uow: _note(uow, press, now))


def _note(uow: UnitOfWork, press: RefusedPress, now: datetime) -> None:
    acting, chat = press.acting, press.acting.chat.name
    if uow.journal.count(chat, REFUSED, since=now - timedelta(hours=1)) < LINES_AN_HOUR:
        facts = {"where": press.where}
        uow.journal.append(now, acting.actor, REFUSED, channel=acting.channel, about=chat, facts=facts)
