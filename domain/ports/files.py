from datetime import datetime
from typing import Protocol

from domain.files.stored_file import StoredFile


class Files(Protocol):
    """What citizens sent with their requests. Bodies are kept encrypted, in the database and nowhere else."""

    def add(self, file: StoredFile, body: bytes, digest: str) -> None:
        """`digest` is that of what was sent, before it was cleaned."""
        ...

    def file(self, file_id: str) -> StoredFile | None: ...

    def body(self, file_id: str) -> bytes | None: ...

    def of_request(self, number: str) -> tuple[StoredFile, ...]:
        """In the order they came."""
        ...

    def same(self, number: str, question: str, digest: str) -> StoredFile | None:
        """The one that was sent before for this question, if any."""
        ...

    def used_by(self, person_id: str, since: datetime) -> int:
        """Bytes they sent since then that are still kept."""
        ...

    def drop(self, file_id: str) -> None: ...

    def drop_of(self, number: str) -> None: ...

    def forget_orphans(self, before: datetime, limit: int) -> int:
        """Drop those kept before, whose draft is gone and was never filed; how many."""
        ...
