"""The citizen agrees that their data are kept: which text, in which language, when."""

from dataclasses import dataclass

from domain.people.acting import ChatRef
from domain.people.consent import PERSONAL_DATA, TEXT_VERSION, Consent
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Agree:
    chat: ChatRef
    user_id: int
    language: str


class GiveConsent:
    def __init__(self, store: Store, clock: Clock, ids: Ids) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids

    async def __call__(self, command: Agree) -> Consent:
        now, consent_id = self._clock.now(), self._ids.new()

        def work(uow: UnitOfWork) -> Consent:
            acting = uow.chats.open(command.chat, command.user_id, command.language, now)
            given = uow.consents.living(command.chat, PERSONAL_DATA)
            if given is not None and given.text_version == TEXT_VERSION:
                return given
            consent = Consent(
                consent_id,
                command.chat,
                PERSONAL_DATA,
                TEXT_VERSION,
                command.language,
                now,
                acting.person.id if acting.person else None,
            )
            uow.consents.give(consent)
            facts = {"consent": consent_id, "version": TEXT_VERSION, "language": command.language}
            uow.journal.append(now, acting.actor, "consent-given", channel=acting.channel, facts=facts)
            return consent

        return await self._store.write(work)
