"""A statement compiled once and handed to SQLite's driver as it is.

SQLAlchemy's `execute` costs more than SQLite's own work for a small statement, and a booking runs a dozen of them
on the one writing connection. On PostgreSQL, where the server's answer costs most, it stays the usual `execute`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Dialect, Insert, Select, Update
from sqlalchemy.sql.compiler import SQLCompiler

from adapters.db.sqlite_driver import driver_of

Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class _Form:
    """`fixed` are the values written in the statement itself, `convert` makes Python's values of a row."""

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


class Prepared:
    """Every parameter must be named in the statement, or be a column of the table it inserts into."""

    def __init__(self, statement: Select[Any] | Insert | Update) -> None:
        self.statement = statement
        self._forms: dict[tuple[str, ...], _Form] = {}

    def rows(self, connection: Connection, values: Values) -> list[dict[str, Any]]:
        if connection.dialect.name != "sqlite":
            return [dict(row) for row in connection.execute(self.statement, values).mappings()]
        form = self._form(connection.dialect, ())
        return [form.row(row) for row in driver_of(connection).execute(form.sql, form.parameters(values))]

    def change(self, connection: Connection, values: Values) -> int:
        """How many rows were changed."""
        if connection.dialect.name != "sqlite":
            return connection.execute(self.statement, values).rowcount
        form = self._form(connection.dialect, self._keys(values))
        return driver_of(connection).execute(form.sql, form.parameters(values)).rowcount

    def change_each(self, connection: Connection, rows: Sequence[Values]) -> None:
        if not rows:
            return
        if connection.dialect.name != "sqlite":
            connection.execute(self.statement, rows)
            return
        form = self._form(connection.dialect, self._keys(rows[0]))
        driver_of(connection).executemany(form.sql, [form.parameters(row) for row in rows])

    def _keys(self, values: Values) -> tuple[str, ...]:
        return tuple(values) if isinstance(self.statement, Insert) else ()

    def _form(self, dialect: Dialect, keys: tuple[str, ...]) -> _Form:
        if keys not in self._forms:
            self._forms[keys] = _compile(self.statement, dialect, keys)
        return self._forms[keys]


def _compile(statement: Select[Any] | Insert | Update, dialect: Dialect, keys: tuple[str, ...]) -> _Form:
    compiled = statement.compile(dialect=dialect, column_keys=list(keys) or None)
    if not isinstance(compiled, SQLCompiler):
        raise TypeError(f"not a query: {statement}")
    fixed = {name: bind.effective_value for name, bind in compiled.binds.items() if not bind.required}
    fixed |= {str(column.key): getattr(column.default, "arg", None) for column in compiled.insert_prefetch}
    columns = tuple(statement.selected_columns) if isinstance(statement, Select) else ()
    return _Form(
        compiled.string,
        tuple(compiled.positiontup or ()),
        fixed,
        [str(column.key) for column in columns],
        [column.type.dialect_impl(dialect).result_processor(dialect, None) for column in columns],
    )
