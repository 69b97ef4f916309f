"""Run by `adapters.db.schema`, which hands over an open connection; no address is written anywhere."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from adapters.db.tables import metadata
from adapters.db.tables.base import Moment, RowId


def render_item(kind: str, thing: Any, _context: AutogenContext) -> str | Literal[False]:
    """Migrations stand on their own: our column kinds are written as what they are in the database."""
    if kind == "type" and isinstance(thing, Moment):
        return "sa.BigInteger()"
    if kind == "type" and thing is RowId:
        return 'sa.BigInteger().with_variant(sa.Integer(), "sqlite")'
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
    render_item=render_item,
)
with context.begin_transaction():
    context.run_migrations()
