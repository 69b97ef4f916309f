"""What a citizen has declared about donation: what holds now, and everything before it."""

from dataclasses import dataclass

from domain.documents.document import Document
from domain.people.acting import Acting
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.requests.outcomes import NobodyKnown
from domain.services.donor_registration.revoke_will import standing_will, wills_of


@dataclass(frozen=True, slots=True)
class Will:
    """`history`, newest first, holds `standing` too."""

    standing: Document | None
    history: tuple[Document, ...]


class LookAtWill:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, acting: Acting) -> Will | NobodyKnown:
        person = acting.person
        if person is None or not acting.is_verified(self._clock.now()):
            return NobodyKnown()
        history = await self._store.read(lambda uow: wills_of(uow, person))
        return Will(standing_will(history), history)
