"""Options that several commands share; each wins over its environment variable."""

from datetime import datetime
from pathlib import Path
from typing import Any

import click
from pydantic import ValidationError

from bot.settings import Settings

data_option = click.option(
    "--data", type=click.Path(path_type=Path, file_okay=False), help="Data folder (EMHANA_DATA_DIR)."
)
port_option = click.option("--port", type=click.IntRange(0, 65535), help="Port of the web pages (EMHANA_PORT).")


class InstantOption(click.ParamType[datetime]):
    name = "instant"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        if isinstance(value, datetime):
            return value
        try:
            instant = datetime.fromisoformat(value)
        except ValueError:
            self.fail("write it as 2026-11-24T10:00:00+05:00", param, ctx)
        if instant.tzinfo is None:
            self.fail("it needs an offset, as in 2026-11-24T10:00:00+05:00", param, ctx)
        return instant


now_option = click.option("--now", type=InstantOption(), help="Instant the sandbox's clock starts at (EMHANA_NOW).")


def settings_for(**given: Any) -> Settings:
    """The environment's settings, overridden by what was given on the command line."""
    overrides = {
        "data_dir" if name == "data" else name: value for name, value in given.items() if value is not None
    }
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise click.ClickException("\n".join(_sentence(problem) for problem in error.errors())) from error


def _sentence(problem: Any) -> str:
    where = "".join(f"EMHANA_{str(part).upper()}: " for part in problem["loc"][:1])
    return where + str(problem["msg"]).removeprefix("Value error, ")
