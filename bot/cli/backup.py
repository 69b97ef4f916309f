import asyncio
from pathlib import Path

import click

from bot.cli.options import data_option, settings_for


@click.command()
@click.argument("target", type=click.Path(path_type=Path, dir_okay=False))
@data_option
def backup(target: Path, data: Path | None) -> None:
    """Copy the SQLite database to TARGET while the program runs. The keys are not in it: keep them apart."""
    from adapters.db.backup import NotSqlite, copy_database

    try:
        asyncio.run(copy_database(settings_for(data=data).effective_database_url, target))
    except NotSqlite as error:
        raise click.ClickException(
            f"this database is {error}: use its own tools, pg_dump for PostgreSQL"
        ) from error
    except FileExistsError as error:
        raise click.ClickException(f"{target} is there already; give another name") from error
    click.echo(f"copied to {target}")
