"""What a citizen has chosen and agreed to in this chat."""

from dataclasses import dataclass

from domain.people.acting import ChatRef
from domain.people.consent import PERSONAL_DATA, Consent
from domain.people.preferences import Preferences
from domain.ports.store import Store


@dataclass(frozen=True, slots=True)
class SettingsShown:
    preferences: Preferences
    consent: Consent | None


class LookAtSettings:
    def __init__(self, store: Store) -> None:
        self._store = store

    async def __call__(self, chat: ChatRef) -> SettingsShown:
        return await self._store.read(
            lambda uow: SettingsShown(uow.chats.preferences(chat), uow.consents.living(chat, PERSONAL_DATA))
        )
