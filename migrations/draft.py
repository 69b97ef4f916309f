"""`python -m migrations.draft "what changes"`: a new version from what the tables say. Read it before use."""

import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from alembic import command

from adapters.db import schema
from adapters.db.sqlite_driver import sqlite_engine

QUALIFIED = re.compile(r"""(where=sa\.text\(["'])\w+\.""")


def draft(message: str) -> None:
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'draft.sqlite3'}"
        config = schema._config()  # noqa: SLF001 - the same configuration, for those who work on it
        if list(Path(__file__).parent.glob("versions/*.py")):
            schema.upgrade(url)
        number = f"{len(list(Path(__file__).parent.glob('versions/*.py'))) + 1:04d}"
        with sqlite_engine(url).begin() as connection:
            config.attributes["connection"] = connection
            script = command.revision(config, message, autogenerate=True, rev_id=number)
    for one in script if isinstance(script, list) else [script]:
        if one is not None:
            _unqualify(Path(one.path))


def _unqualify(path: Path) -> None:
    """SQLite allows no table's name in the condition of an index."""
    path.write_text(QUALIFIED.sub(r"\1", path.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    draft(sys.argv[1])
