from pathlib import Path

import click

from bot.cli.options import data_option, settings_for


@click.group()
def schema() -> None:
    """The database's schema. `run` and `demo` bring it up to date by themselves."""


@schema.command()
@data_option
def upgrade(data: Path | None) -> None:
    """Bring the database up to date. It may be interrupted and run again."""
    from adapters.db import schema as versions

    versions.upgrade(settings_for(data=data).effective_database_url)
    click.echo(f"the schema is at {versions.head()}")


@schema.command()
@data_option
def check(data: Path | None) -> None:
    """Say whether this program knows the database's schema."""
    from adapters.db import schema as versions

    try:
        versions.check(settings_for(data=data).effective_database_url)
    except versions.UnknownSchema as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"the schema is at {versions.head()}")
