from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from domain.documents.document import Document
from domain.documents.paper import Paper


class Documents(Protocol):
    """What clinics issued: facts, the papers in each language, and the signed files made of them."""

    def add(self, document: Document, papers: Mapping[str, Paper]) -> None:
        """`papers` by language: what it says is kept in both from the start."""
        ...

    def document(self, document_id: str) -> Document | None: ...

    def by_code(self, code: str) -> Document | None: ...

    def of_request(self, number: str) -> tuple[Document, ...]:
        """Newest first."""
        ...

    def of_subject(self, subject_id: str, kind: str | None = None) -> tuple[Document, ...]:
        """Newest first, whatever their standing."""
        ...

    def revoke(self, document_id: str, at: datetime) -> bool:
        """False when it had ceased to hold before."""
        ...

    def replace(self, document_id: str, at: datetime) -> bool:
        """A later document takes its place; False when it had ceased to hold before."""
        ...

    def paper(self, document_id: str, language: str) -> Paper | None: ...

    def file(self, document_id: str, language: str) -> bytes | None: ...

    def keep_file(self, document_id: str, language: str, pdf: bytes) -> bytes:
        """The file that is kept from now on: the first one, should two have been made at once."""
        ...
