"""Where a citizen who is not identified begins. Nobody is asked twice for what they gave before."""

from enum import StrEnum

from domain.people.acting import Acting
from domain.people.consent import PERSONAL_DATA, TEXT_VERSION
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork


class FirstStep(StrEnum):
    LANGUAGE = "language"
    CONSENT = "consent"  # the text has changed since they agreed
    CONTACT = "contact"
    RENEW = "renew"  # the session has run out: a code is enough


class FindStep:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, acting: Acting) -> FirstStep:
        return await self._store.read(lambda uow: _step(uow, acting))


def _step(uow: UnitOfWork, acting: Acting) -> FirstStep:
    given = uow.consents.living(acting.chat, PERSONAL_DATA)
    if given is None:
        return FirstStep.LANGUAGE
    if given.text_version != TEXT_VERSION:
        return FirstStep.CONSENT
    return FirstStep.RENEW if acting.person and acting.person.phone else FirstStep.CONTACT
