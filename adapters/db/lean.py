"""The few statements every press executes, without the layer's price on SQLite.

A statement is written in SQLAlchemy as any other and compiled once; SQLite's driver then gets the bare text. It
costs a fifth of `Connection.execute`, which matters where the statement itself takes ten microseconds.
"""

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql import ClauseElement, Executable

from adapters.db.sqlite_driver import driver_of


class Lean:
    def __init__(self, statement: Executable, *, on_sqlite: Executable | None = None) -> None:
        """`on_sqlite` where the databases need different words, as for an upsert."""
        self._statement = statement
        self._on_sqlite = on_sqlite if on_sqlite is not None else statement

    def run(self, connection: Connection, **values: Any) -> Sequence[Sequence[Any]]:
        """The rows it gives, if any."""
        if connection.dialect.name == "sqlite":
            text, names, given = self._compiled
            bound = given | values
            return driver_of(connection).execute(text, [_plain(bound[name]) for name in names]).fetchall()
        result = connection.execute(self._statement, values)
        return result.all() if result.returns_rows else ()

    @cached_property
    def _compiled(self) -> tuple[str, Sequence[str], dict[str, Any]]:
        assert isinstance(self._on_sqlite, ClauseElement)  # noqa: S101 - told to the type checker
        compiled: Any = self._on_sqlite.compile(dialect=sqlite.dialect(paramstyle="qmark"))
        return str(compiled), tuple(compiled.positiontup or ()), dict(compiled.params)


def _plain(value: Any) -> Any:
    """What the `Moment` column kind would do."""
    return int(value.timestamp()) if isinstance(value, datetime) else value
