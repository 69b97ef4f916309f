import json
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, select

from adapters.crypto.vault import Vault
from adapters.db.insert import insert_into
from adapters.db.tables.drafts import drafts
from adapters.db.tables.people import people
from domain.people.acting import ChatRef
from domain.requests.draft import Draft

d = drafts.c


class SqlDrafts:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def keep(self, draft: Draft) -> None:
        values = {
            "service": draft.service,
            "applicant_id": draft.applicant_id,
            "subject_id": draft.subject_id,
            "bot_id": draft.chat.bot_id,
            "chat_id": draft.chat.chat_id,
            "language": draft.language,
            "provider_code": draft.provider_code,
            "about": draft.about,
            "waits_for": draft.waits_for,
            "known": " ".join(sorted(draft.known)),
            "answers": self._vault.seal(json.dumps(dict(draft.answers)).encode(), _place(draft.number)),
            "saved_at": draft.saved_at,
        }
        new = insert_into(self._connection, drafts).values(number=draft.number, **values)
        self._connection.execute(new.on_conflict_do_update(index_elements=["number"], set_=values))

    def draft(self, number: str) -> Draft | None:
        return next(iter(self._drafts(select(drafts).where(d.number == number))), None)

    def locked(self, number: str) -> Draft | None:
        return next(iter(self._drafts(select(drafts).where(d.number == number).with_for_update())), None)

    def hold(self, number: str, subject_id: str) -> Draft | None:
        """SQLite has one writer at a time; PostgreSQL needs rows where two of them meet."""
        self._connection.execute(select(people.c.id).where(people.c.id == subject_id).with_for_update())
        return self.locked(number)

    def of_person(self, person_id: str) -> tuple[Draft, ...]:
        return self._drafts(select(drafts).where(d.applicant_id == person_id).order_by(d.saved_at.desc(), d.number))

    def waiting(self, subject_id: str, waits_for: str) -> tuple[Draft, ...]:
        theirs = select(drafts).where(d.subject_id == subject_id, d.waits_for == waits_for)
        return self._drafts(theirs.order_by(d.number).with_for_update())

    def drop(self, number: str) -> None:
        self._connection.execute(delete(drafts).where(d.number == number))

    def forget_before(self, moment: datetime, limit: int) -> tuple[str, ...]:
        old = select(d.number).where(d.saved_at < moment).order_by(d.saved_at).limit(limit)
        numbers = tuple(self._connection.execute(old).scalars())
        if numbers:
            # gone on with a moment ago, it stays
            self._connection.execute(delete(drafts).where(d.number.in_(numbers), d.saved_at < moment))
        return numbers

    def _drafts(self, statement: Select[Any]) -> tuple[Draft, ...]:
        return tuple(self._draft(row) for row in self._connection.execute(statement))

    def _draft(self, row: Row[Any]) -> Draft:
        return Draft(
            number=row.number,
            service=row.service,
            applicant_id=row.applicant_id,
            subject_id=row.subject_id,
            chat=ChatRef(row.bot_id, row.chat_id),
            language=row.language,
            saved_at=row.saved_at,
            answers=json.loads(self._vault.open(row.answers, _place(row.number))),
            provider_code=row.provider_code,
            about=row.about,
            waits_for=row.waits_for,
            known=frozenset(row.known.split()),
        )


def _place(number: str) -> str:
    return f"drafts:answers:{number}"
