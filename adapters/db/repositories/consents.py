from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, select, update

from adapters.crypto.vault import Vault
from adapters.db.insert import insert_into
from adapters.db.tables.people import consents
from domain.people.acting import ChatRef
from domain.people.consent import Consent


class SqlConsents:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection

    def give(self, consent: Consent) -> None:
        new = insert_into(self._connection, consents).values(
            id=consent.id,
            bot_id=consent.chat.bot_id,
            chat_id=consent.chat.chat_id,
            person_id=consent.person_id,
            purpose=consent.purpose,
            text_version=consent.text_version,
            language=consent.language,
            given_at=consent.given_at,
        )
        self._connection.execute(new.on_conflict_do_nothing())

    def living(self, chat: ChatRef, purpose: str) -> Consent | None:
        query = select(consents).where(_living_in(chat), consents.c.purpose == purpose)
        newest = query.order_by(consents.c.given_at.desc(), consents.c.id).limit(1)
        row = self._connection.execute(newest).one_or_none()
        return None if row is None else _consent(row)

    def attach(self, chat: ChatRef, person_id: str) -> None:
        self._connection.execute(update(consents).where(_living_in(chat)).values(person_id=person_id))

    def withdraw(self, chat: ChatRef, now: datetime) -> int:
        withdrawn = update(consents).where(_living_in(chat)).values(withdrawn_at=now)
        return self._connection.execute(withdrawn).rowcount


def _living_in(chat: ChatRef) -> ColumnElement[bool]:
    here = (consents.c.bot_id == chat.bot_id) & (consents.c.chat_id == chat.chat_id)
    return here & consents.c.withdrawn_at.is_(None)


def _consent(row: Any) -> Consent:
    chat = ChatRef(row.bot_id, row.chat_id)
    return Consent(
        row.id,
        chat,
        row.purpose,
        row.text_version,
        row.language,
        row.given_at,
        row.person_id,
        row.withdrawn_at,
    )
