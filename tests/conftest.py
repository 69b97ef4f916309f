from tests.support.databases import (
    database,
    database_url,
    dialect,
    postgres_empty_url,
    postgres_server,
    postgres_template,
    postgresql_url,
    sqlite_template,
    sqlite_url,
)

__all__ = [
    "database",
    "database_url",
    "dialect",
    "postgres_empty_url",
    "postgres_server",
    "postgres_template",
    "postgresql_url",
    "sqlite_template",
    "sqlite_url",
]
