"""An online copy of the SQLite file, taken page by page while the program runs and writes."""

from pathlib import Path

import aiosqlite
from sqlalchemy import make_url

PAGES_AT_ONCE = 512
PAUSE_SECONDS = 0.01


class NotSqlite(ValueError):
    """Only an SQLite file is copied here; PostgreSQL has tools of its own."""


async def copy_database(url: str, target: Path) -> None:
    """Copy to `target`, which must not exist; it appears there only when it is whole and sound.

    Raises NotSqlite, FileExistsError, and sqlite3's own errors.
    """
    source = make_url(url)
    if source.get_backend_name() != "sqlite" or not source.database:
        raise NotSqlite(url.partition(":")[0])
    if target.exists():  # noqa: ASYNC240 - one look at the disk
        raise FileExistsError(target)
    draft = target.with_name(target.name + ".part")
    draft.unlink(missing_ok=True)
    async with aiosqlite.connect(source.database) as running, aiosqlite.connect(draft) as copy:
        await running.backup(copy, pages=PAGES_AT_ONCE, sleep=PAUSE_SECONDS)
        async with copy.execute("PRAGMA integrity_check") as cursor:
            verdict = await cursor.fetchone()
        if verdict is None or verdict[0] != "ok":
            raise RuntimeError(f"the copy is not sound: {verdict}")
    draft.rename(target)
