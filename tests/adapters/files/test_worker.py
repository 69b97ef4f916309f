"""The process a file is cleaned in: it answers, it can be killed, and it knows nothing of ours."""

import pytest
import structlog

from adapters.files import cleaner, photo, worker
from adapters.files.cleaner import WorkerCleaner
from domain.files.flaw import FileFlaw
from domain.files.limits import MOST_BYTES
from domain.files.stored_file import FileKind
from domain.ports.file_cleaner import Cleaned, NotAFile
from tests.support import papers
from tests.support.patience import PATIENCE

GREEDY = """
from adapters.files import worker
worker._bound()
try:
    bytearray(2 * worker.MEMORY)
except MemoryError:
    print("photo\\nno more", end="")
"""


async def answer_of(program: str, monkeypatch: pytest.MonkeyPatch, seconds: float = PATIENCE) -> Cleaned | NotAFile:
    monkeypatch.setattr(cleaner, "WORKER", ("-c", program))
    return await WorkerCleaner(seconds).clean(b"file")


async def test_it_answers_with_the_clean_file_or_the_flaw() -> None:
    hands = WorkerCleaner(PATIENCE)
    told = await hands.clean(papers.photo())
    assert isinstance(told, Cleaned)
    assert (told.kind, told.body[:3]) == (FileKind.PHOTO, b"\xff\xd8\xff")
    assert isinstance(await hands.clean(papers.pdf()), Cleaned)
    assert await hands.clean(b"<svg/>") == NotAFile(FileFlaw.UNKNOWN_TYPE)


async def test_nothing_and_too_much_are_not_even_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cleaner, "WORKER", ("-c", "raise SystemExit(1)"))
    assert await WorkerCleaner(PATIENCE).clean(b"") == NotAFile(FileFlaw.EMPTY)
    assert await WorkerCleaner(PATIENCE).clean(bytes(MOST_BYTES + 1)) == NotAFile(FileFlaw.TOO_BIG)


async def test_an_endless_file_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    assert await answer_of("while True: pass", monkeypatch, seconds=0.05) == NotAFile(FileFlaw.TOO_HARD)


@pytest.mark.parametrize("signal", ["SIGXCPU", "SIGKILL"])
async def test_a_file_that_takes_too_much_is_told_so(signal: str, monkeypatch: pytest.MonkeyPatch) -> None:
    program = f"import os, signal; os.kill(os.getpid(), signal.{signal})"
    assert await answer_of(program, monkeypatch) == NotAFile(FileFlaw.TOO_HARD)


def test_a_picture_that_needs_too_much_memory_is_too_hard(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_more(*_: object) -> bytes:
        raise MemoryError

    monkeypatch.setattr(photo, "clean_photo", no_more)
    assert worker.clean(papers.photo()) == NotAFile(FileFlaw.TOO_HARD)


async def test_a_file_that_breaks_the_decoder_breaks_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    with structlog.testing.capture_logs() as told:
        assert await answer_of("import os; os.abort()", monkeypatch) == NotAFile(FileFlaw.BROKEN)
    assert [line["event"] for line in told] == ["file_cleaner_died"]


async def test_it_has_little_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    assert await answer_of(GREEDY, monkeypatch) == Cleaned(FileKind.PHOTO, b"no more")


async def test_it_knows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EMHANA_KEYS", "secret")
    spy = "import os; print('pdf'); print([name for name in os.environ if 'EMHANA' in name], end='')"
    assert await answer_of(spy, monkeypatch) == Cleaned(FileKind.PDF, b"[]")
