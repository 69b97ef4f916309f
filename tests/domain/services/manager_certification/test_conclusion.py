"""Whether a manager's readiness stands confirmed."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from domain.documents.document import Document, DocumentState
from domain.services.manager_certification.conclusion import DOCUMENTS, is_ready

CONCLUSION, APPEAL = DOCUMENTS
VALID, REVOKED = DocumentState.VALID, DocumentState.REVOKED


def word(kind: str, day: int, state: DocumentState) -> Document:
    issued = datetime(2026, 11, day, tzinfo=UTC)
    return Document(kind, "", kind, kind, "manager-certification", "body", "one", "kk", issued, None, state)


@pytest.mark.parametrize(
    ("words", "ready"),
    [
        ([], False),
        ([(CONCLUSION, "yes", VALID)], True),
        ([(CONCLUSION, "yes", REVOKED)], False),
        ([(CONCLUSION, "no", VALID), (APPEAL, "yes", VALID)], True),
        ([(CONCLUSION, "yes", VALID), (APPEAL, "no", VALID)], False),
        ([(CONCLUSION, "no", VALID), (APPEAL, "yes", REVOKED)], False),
    ],
)
def test_the_newest_word_that_holds_decides(words: list[tuple[str, str, DocumentState]], ready: bool) -> None:
    documents = [word(kind, day, state) for day, (kind, _, state) in enumerate(words, start=1)]
    results = {kind: {"ready": said} for kind, said, _ in words}
    uow: Any = SimpleNamespace(
        documents=SimpleNamespace(of_subject=lambda _, kind: [each for each in documents if each.kind == kind]),
        requests=SimpleNamespace(result=results.__getitem__),
    )
    assert is_ready(uow, "one") is ready
