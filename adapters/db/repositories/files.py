from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, delete, exists, func, insert, select

from adapters.crypto.vault import Vault
from adapters.db.tables.drafts import drafts
from adapters.db.tables.files import files
from adapters.db.tables.requests import requests
from domain.files.stored_file import FileKind, StoredFile

f = files.c
CARD = select(f.id, f.owner_id, f.number, f.question, f.kind, f.size, f.kept_at)


class SqlFiles:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def add(self, file: StoredFile, body: bytes, digest: str) -> None:
        self._connection.execute(
            insert(files).values(
                id=file.id,
                owner_id=file.owner_id,
                number=file.number,
                question=file.question,
                kind=file.kind.value,
                size=file.size,
                digest_print=self._print(file.number, digest),
                kept_at=file.kept_at,
                place=self._next_place(file.number),
                body=self._vault.seal(body, _place(file.id)),
            )
        )

    def file(self, file_id: str) -> StoredFile | None:
        return next(iter(self._cards(CARD.where(f.id == file_id))), None)

    def body(self, file_id: str) -> bytes | None:
        sealed = self._connection.execute(select(f.body).where(f.id == file_id)).scalar()
        return None if sealed is None else self._vault.open(sealed, _place(file_id))

    def of_request(self, number: str) -> tuple[StoredFile, ...]:
        return self._cards(CARD.where(f.number == number).order_by(f.place, f.kept_at, f.id))

    def same(self, number: str, question: str, digest: str) -> StoredFile | None:
        told = (f.number == number, f.question == question, f.digest_print == self._print(number, digest))
        return next(iter(self._cards(CARD.where(*told))), None)

    def used_by(self, person_id: str, since: datetime) -> int:
        total = select(func.coalesce(func.sum(f.size), 0)).where(f.owner_id == person_id, f.kept_at > since)
        return int(self._connection.execute(total).scalar_one())

    def drop(self, file_id: str) -> None:
        self._connection.execute(delete(files).where(f.id == file_id))

    def drop_of(self, number: str) -> None:
        self._connection.execute(delete(files).where(f.number == number))

    def forget_orphans(self, before: datetime, limit: int) -> int:
        orphans = select(f.id).where(
            f.kept_at < before,
            ~exists().where(drafts.c.number == f.number),
            ~exists().where(requests.c.number == f.number),
        )
        return self._connection.execute(delete(files).where(f.id.in_(orphans.limit(limit)))).rowcount

    def _next_place(self, number: str) -> int:
        """Beginning with one: those of an earlier release have none, and came before."""
        last = select(func.coalesce(func.max(f.place), 0)).where(f.number == number)
        return int(self._connection.execute(last).scalar_one()) + 1

    def _print(self, number: str, digest: str) -> bytes:
        """Of this request alone: equal papers of two people do not look equal."""
        return self._vault.fingerprint(f"{number}:{digest}")

    def _cards(self, query: Select[Any]) -> tuple[StoredFile, ...]:
        return tuple(_card(row) for row in self._connection.execute(query))


def _place(file_id: str) -> str:
    return f"files:body:{file_id}"


def _card(row: Row[Any]) -> StoredFile:
    return StoredFile(row.id, row.owner_id, row.number, row.question, FileKind(row.kind), row.size, row.kept_at)
