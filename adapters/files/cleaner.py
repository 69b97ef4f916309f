"""Hands each file to a worker process, few at a time."""

import asyncio
import os
import signal
import sys

import structlog

from adapters.files.wire import SECONDS, read
from domain.files.flaw import FileFlaw
from domain.files.limits import MOST_BYTES
from domain.ports.file_cleaner import Cleaned, NotAFile

log = structlog.get_logger(__name__)

AT_ONCE = 2
WORKER = ("-m", "adapters.files.worker")
OUR_SECRETS = "EMHANA_"
# How the system ends who takes too much time or memory.
OVER_ITS_LIMITS = frozenset({signal.SIGXCPU, signal.SIGKILL})


class WorkerCleaner:
    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def clean(self, body: bytes) -> Cleaned | NotAFile:
        if not body:
            return NotAFile(FileFlaw.EMPTY)
        if len(body) > MOST_BYTES:
            return NotAFile(FileFlaw.TOO_BIG)
        async with self._turn:
            told = await self._ask(body)
        if isinstance(told, Cleaned) and len(told.body) > MOST_BYTES:
            return NotAFile(FileFlaw.TOO_BIG)
        return told

    async def _ask(self, body: bytes) -> Cleaned | NotAFile:
        worker = await asyncio.create_subprocess_exec(
            sys.executable,
            *WORKER,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={name: value for name, value in os.environ.items() if not name.startswith(OUR_SECRETS)},
        )
        try:
            answer, _ = await asyncio.wait_for(worker.communicate(body), self._seconds)
        except TimeoutError:
            log.warning("file_cleaner_too_slow", bytes=len(body))
            return NotAFile(FileFlaw.TOO_HARD)
        finally:
            if worker.returncode is None:
                worker.kill()
                await worker.wait()
        if worker.returncode:
            log.warning("file_cleaner_died", code=worker.returncode, bytes=len(body))
            return NotAFile(FileFlaw.TOO_HARD if -worker.returncode in OVER_ITS_LIMITS else FileFlaw.BROKEN)
        return read(answer)
