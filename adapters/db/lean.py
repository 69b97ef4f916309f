"""Statements of the hot paths (every press, every booking), without the layer's price on SQLite.

A statement is written in SQLAlchemy as any other and compiled once; SQLite's driver then gets the bare text. It
costs a fifth of `Connection.execute`, which matters where the statement itself takes ten microseconds, and a
booking runs a dozen on the one writing connection. On PostgreSQL, where the way to the server costs most, nothing
changes.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Select, Update
from sqlalchemy.sql.compiler import SQLCompiler

from adapters.db.sqlite_driver import driver_of

Statement = Select[Any] | Insert | Update
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Text:
    """`fixed` are the values written in the statement itself; `convert` makes Python's values of a row."""

    sql: str
    names: Sequence[str]
    fixed: Values
    columns: Sequence[str]
    convert: Sequence[Callable[[Any], Any] | None]

    def parameters(self, values: Values) -> list[Any]:
        """A moment is stored as the `Moment` column kind does it; everything else SQLite takes as it is."""
        given = map({**self.fixed, **values}.__getitem__, self.names)
        return [int(value.timestamp()) if value.__class__ is datetime else value for value in given]

    def row(self, found: Sequence[Any]) -> dict[str, Any]:
        made = [value if make is None else make(value) for make, value in zip(self.convert, found, strict=True)]
        return dict(zip(self.columns, made, strict=True))


class Lean:
    """Every parameter is named in the statement or, for `change` and `change_each`, a column it inserts into."""

    def __init__(self, statement: Statement, *, on_sqlite: Statement | None = None) -> None:
        """`on_sqlite` where the databases need different words, as for an upsert."""
        self.statement = statement
        self._on_sqlite = statement if on_sqlite is None else on_sqlite
        self._texts: dict[tuple[str, ...], _Text] = {}

    def run(self, connection: Connection, **values: Any) -> Sequence[Sequence[Any]]:
        """The rows it gives, if any; on SQLite as they are stored."""
        if connection.dialect.name == "sqlite":
            text = self._text(connection.dialect)
            return driver_of(connection).execute(text.sql, text.parameters(values)).fetchall()
        result = connection.execute(self.statement, values)
        return result.all() if result.returns_rows else ()

    def rows(self, connection: Connection, values: Values) -> list[dict[str, Any]]:
        """The rows of a SELECT, by column, with Python's values."""
        if connection.dialect.name == "sqlite":
            text = self._text(connection.dialect)
            return [text.row(row) for row in driver_of(connection).execute(text.sql, text.parameters(values))]
        return [dict(row) for row in connection.execute(self.statement, values).mappings()]

    def change(self, connection: Connection, values: Values) -> int:
        """How many rows were changed."""
        if connection.dialect.name == "sqlite":
            text = self._text(connection.dialect, values)
            return driver_of(connection).execute(text.sql, text.parameters(values)).rowcount
        return connection.execute(self.statement, values).rowcount

    def change_each(self, connection: Connection, rows: Sequence[Values]) -> None:
        if rows and connection.dialect.name == "sqlite":
            text = self._text(connection.dialect, rows[0])
            driver_of(connection).executemany(text.sql, [text.parameters(row) for row in rows])
        elif rows:
            connection.execute(self.statement, rows)

    def _text(self, dialect: Dialect, columns: Values | None = None) -> _Text:
        keys = tuple(columns) if columns is not None and isinstance(self._on_sqlite, Insert) else ()
        if keys not in self._texts:
            self._texts[keys] = _compile(self._on_sqlite, dialect, keys)
        return self._texts[keys]


def _compile(statement: Statement, dialect: Dialect, keys: tuple[str, ...]) -> _Text:
    compiled = statement.compile(dialect=dialect, column_keys=list(keys) or None)
    if not isinstance(compiled, SQLCompiler):
        raise TypeError(f"not a query: {statement}")
    fixed = {name: bind.effective_value for name, bind in compiled.binds.items() if not bind.required}
    fixed |= {str(column.key): getattr(column.default, "arg", None) for column in compiled.insert_prefetch}
    columns = tuple(statement.selected_columns) if isinstance(statement, Select) else ()
    return _Text(
        compiled.string,
        tuple(compiled.positiontup or ()),
        fixed,
        [str(column.key) for column in columns],
        [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns],
    )
