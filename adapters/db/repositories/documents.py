from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, select, update

from adapters.crypto.vault import Vault
from adapters.db.tables.documents import document_files, documents
from domain.documents.document import Document, DocumentState
from domain.documents.paper import Paper

d, f = documents.c, document_files.c


class SqlDocuments:
    def __init__(self, connection: Connection, vault: Vault) -> None:
        self._connection = connection
        self._vault = vault

    def add(self, document: Document, papers: Mapping[str, Paper]) -> None:
        kind = self._vault.seal(document.kind.encode(), _kind_of(document.id))
        self._connection.execute(
            documents.insert(), {**asdict(document), "kind": kind, "state": document.state.value}
        )
        for language, paper in papers.items():
            sealed = self._vault.seal(paper.to_json().encode(), _place("paper", document.id, language))
            self._connection.execute(
                document_files.insert(), {"document_id": document.id, "language": language, "paper": sealed}
            )

    def document(self, document_id: str) -> Document | None:
        return next(iter(self._documents(select(documents).where(d.id == document_id))), None)

    def by_code(self, code: str) -> Document | None:
        return next(iter(self._documents(select(documents).where(d.code == code))), None)

    def of_request(self, number: str) -> tuple[Document, ...]:
        return self._documents(select(documents).where(d.number == number))

    def of_subject(self, subject_id: str, kind: str | None = None) -> tuple[Document, ...]:
        theirs = self._documents(select(documents).where(d.subject_id == subject_id))
        return tuple(each for each in theirs if kind in {None, each.kind})

    def revoke(self, document_id: str, at: datetime) -> bool:
        return self._end(document_id, DocumentState.REVOKED, at)

    def replace(self, document_id: str, at: datetime) -> bool:
        return self._end(document_id, DocumentState.REPLACED, at)

    def paper(self, document_id: str, language: str) -> Paper | None:
        sealed = self._connection.execute(select(f.paper).where(*_one(document_id, language))).scalar()
        if sealed is None:
            return None
        return Paper.from_json(self._vault.open(sealed, _place("paper", document_id, language)).decode())

    def file(self, document_id: str, language: str) -> bytes | None:
        sealed = self._connection.execute(select(f.pdf).where(*_one(document_id, language))).scalar()
        return None if sealed is None else self._vault.open(sealed, _place("pdf", document_id, language))

    def keep_file(self, document_id: str, language: str, pdf: bytes) -> bytes:
        sealed = self._vault.seal(pdf, _place("pdf", document_id, language))
        first = update(document_files).where(*_one(document_id, language), f.pdf.is_(None)).values(pdf=sealed)
        if self._connection.execute(first).rowcount == 1:
            return pdf
        kept = self.file(document_id, language)
        if kept is None:
            raise LookupError(f"document {document_id} has no paper in {language}")
        return kept

    def _end(self, document_id: str, state: DocumentState, at: datetime) -> bool:
        ended = (
            update(documents)
            .where(d.id == document_id, d.state == DocumentState.VALID.value)
            .values(state=state.value, revoked_at=at)
        )
        return self._connection.execute(ended).rowcount == 1

    def _documents(self, query: Select[Any]) -> tuple[Document, ...]:
        found = self._connection.execute(query.order_by(d.issued_at.desc(), d.id))
        return tuple(self._document(row) for row in found)

    def _document(self, row: Row[Any]) -> Document:
        kind = self._vault.open(row.kind, _kind_of(row.id)).decode()
        return Document(**{**row._mapping, "kind": kind, "state": DocumentState(row.state)})  # noqa: SLF001


def _kind_of(document_id: str) -> str:
    return f"documents:kind:{document_id}"


def _place(column: str, document_id: str, language: str) -> str:
    return f"document_files:{column}:{document_id}:{language}"


def _one(document_id: str, language: str) -> tuple[Any, Any]:
    return f.document_id == document_id, f.language == language
