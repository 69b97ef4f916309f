"""kill -9 at every point: nothing acknowledged is lost, and nothing counts twice."""

import asyncio
import multiprocessing
import os
import signal

import pytest

from adapters.crypto.vault import Vault
from adapters.db.database import open_database
from tests.bot.house import House
from tests.bot.killed import run
from tests.support.patience import PATIENCE

POINTS = ("before-commit", "after-commit", "before-handling", "after-handling", "while-marking")


def killed(url: str, vault: Vault, point: str, at: int, first: int) -> list[int]:
    """What a process acknowledged before it was killed."""
    ours, theirs = os.pipe()
    process = multiprocessing.get_context("fork").Process(target=run, args=(url, vault, point, at, first, theirs))
    process.start()
    os.close(theirs)
    process.join(PATIENCE)
    assert process.exitcode == -signal.SIGKILL
    with os.fdopen(ours) as told:
        return [int(line) for line in told]


@pytest.mark.parametrize("at", [1, 2, 5, 9])
@pytest.mark.parametrize("point", POINTS)
def test_nothing_acknowledged_is_lost(sqlite_url: str, vault: Vault, point: str, at: int) -> None:
    acknowledged = killed(sqlite_url, vault, point, at, 1) + killed(sqlite_url, vault, point, at + 1, 101)
    asyncio.run(_all_is_there(sqlite_url, vault, len(acknowledged)))


async def _all_is_there(url: str, vault: Vault, acknowledged: int) -> None:
    house = House(open_database(url), vault)
    async with house.living():
        await house.rests()
        rows = await house.rows()
        assert {state for state, _ in rows} <= {"done"}
        assert len(rows) >= acknowledged
        seen = [await house.seen(chat) for chat in range(3)]
        assert sum(seen) == len(rows), "the state holds each update once, whatever was repeated"
