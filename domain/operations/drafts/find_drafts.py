"""What a person has begun and not sent; one of them, with whom it is for."""

from dataclasses import dataclass

from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.access import draft_to_fill_in, may_fill_in
from domain.requests.draft import Draft
from domain.requests.outcomes import NotFound


@dataclass(frozen=True, slots=True)
class DraftShown:
    """`other` is whom it is for, when not the one who asks."""

    draft: Draft
    subject: KnownPerson
    other: KnownPerson | None


class FindDrafts:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, acting: Acting) -> tuple[DraftShown, ...]:
        """Newest first."""
        person, now = acting.person, self._clock.now()
        if person is None or not acting.is_verified(now):
            return ()
        return await self._store.read(
            lambda uow: tuple(
                _shown(uow, draft, person)
                for draft in uow.drafts.of_person(person.id)
                if may_fill_in(uow, acting, draft, now)
            )
        )

    async def one(self, acting: Acting, number: str) -> DraftShown | NotFound:
        person, now = acting.person, self._clock.now()
        if person is None or not acting.is_verified(now):
            return NotFound()

        def find(uow: UnitOfWork) -> DraftShown | NotFound:
            draft = draft_to_fill_in(uow, acting, number, now)
            return _shown(uow, draft, person) if draft else NotFound()

        return await self._store.read(find)


def _shown(uow: UnitOfWork, draft: Draft, person: KnownPerson) -> DraftShown:
    if draft.subject_id == person.id:
        return DraftShown(draft, person, None)
    other = uow.people.by_id(draft.subject_id)
    return DraftShown(draft, other or person, other)
