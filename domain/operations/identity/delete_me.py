"""Forget a citizen on their word. Requests, which the law keeps, stay with the person they are about;
the journal holds ids only. Consents stay as withdrawn: they prove that what was done was lawful.
"""

from dataclasses import dataclass, replace
from datetime import datetime

from domain.booking.waiting import WaitingState
from domain.people.acting import Acting, ChatRef
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.outcomes import NotIdentified


@dataclass(frozen=True, slots=True)
class WhatGoes:
    """Told before the second step. Visits ahead stay booked, but nobody will be reminded of them."""

    visits_ahead: int
    has_requests: bool


@dataclass(frozen=True, slots=True)
class Deleted:
    """`kept`: something of this person stays because the law keeps their requests."""

    kept: bool


class PreviewDeletion:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, acting: Acting) -> WhatGoes:
        person, now = acting.person, self._clock.now()
        if person is None or not acting.is_verified(now):
            return WhatGoes(0, has_requests=False)
        return await self._store.write(
            lambda uow: WhatGoes(
                len(uow.visits.ahead(person.id, now)),
                has_requests=bool(uow.requests.of_person(person.id, 1)),
            )
        )


class DeleteMe:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def __call__(self, chat: ChatRef) -> Deleted | NotIdentified:
        now = self._clock.now()
        return await self._store.write(lambda uow: _delete(uow, chat, now))


def _delete(uow: UnitOfWork, chat: ChatRef, now: datetime) -> Deleted | NotIdentified:
    """Whoever holds a phone whose session has run out does not undo what the person has in other chats."""
    acting = uow.chats.acting(chat)
    if acting is None:
        return Deleted(kept=False)
    if acting.person is not None and not acting.is_verified(now):
        return NotIdentified()
    person = acting.person
    chats = {chat, *(uow.chats.of_person(person.id) if person else ())}
    for one in sorted(chats, key=lambda ref: (ref.bot_id, ref.chat_id)):
        _forget_chat(uow, one, now)
    kept = person is not None and not _forget_person(uow, person, now)
    uow.journal.append(
        now,
        acting.actor,
        "deleted-on-request",
        channel=acting.channel,
        subject_id=person.id if person else None,
        facts={"chats": len(chats), "kept": int(kept)},
    )
    return Deleted(kept)


def _forget_chat(uow: UnitOfWork, chat: ChatRef, now: datetime) -> None:
    uow.notices.withdraw_chat(chat, now)
    uow.codes.forget(chat)
    uow.consents.withdraw(chat, now)
    uow.chats.unbind(chat)
    uow.chats.forget(chat)


def _forget_person(uow: UnitOfWork, person: KnownPerson, now: datetime) -> bool:
    for entry in uow.waiting.of_subject(person.id):
        if entry.state is WaitingState.WAITING:
            uow.waiting.change(entry, replace(entry, state=WaitingState.LEFT))
    for draft in uow.drafts.of_person(person.id):
        uow.files.drop_of(draft.number)
        uow.drafts.drop(draft.number)
    dependants = uow.people.representations(person.id)
    uow.people.replace_representations(person.id, (), now)
    gone = uow.people.forget(person.id)
    if not gone:
        uow.people.set_phone(person.id, None, now)
    for one in dependants:
        uow.people.forget(one.person.id)
    return gone
