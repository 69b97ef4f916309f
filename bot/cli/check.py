"""`emhana check`: everything that can be known to be wrong before anybody is served."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from bot.cli.options import data_option, settings_for
from bot.settings import Settings


@click.command()
@data_option
def check(data: Path | None) -> None:
    """Check settings, time zone data, schema, keys, sentences and the law."""
    settings = settings_for(data=data)
    click.echo("settings   ok")
    failed = False
    for name, problem in _problems(settings):
        failed = failed or problem is not None
        click.echo(f"{name:<10} {problem or 'ok'}")
    if failed:
        raise SystemExit(1)


def _problems(settings: Settings) -> Iterator[tuple[str, str | None]]:
    for name, look in CHECKS.items():
        try:
            look(settings)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is named
            yield name, str(error) or type(error).__name__
        else:
            yield name, None


def _zone(_: Settings) -> None:
    """Data older than 2024a does not know that Kazakhstan moved to UTC+5 on 1 March 2024."""
    almaty = ZoneInfo("Asia/Almaty")
    before, since = (datetime(2024, month, 15, tzinfo=UTC).astimezone(almaty) for month in (2, 3))
    if (f"{before:%z}", f"{since:%z}") != ("+0600", "+0500"):
        raise ValueError("time zone data is older than 2024a: update tzdata")


def _schema(settings: Settings) -> None:
    from adapters.db import schema

    if settings.database_url or (settings.data_dir / "emhana.sqlite3").exists():
        schema.check(settings.effective_database_url)


def _keys(settings: Settings) -> None:
    from adapters.crypto.keys import KeyRing

    if settings.keys:
        KeyRing.parse(settings.keys.get_secret_value())
    elif not settings.sandbox:
        raise ValueError("EMHANA_KEYS is not set; only the sandbox (EMHANA_SANDBOX=1) makes keys of its own")


def _sentences(_: Settings) -> None:
    from adapters.words import FluentWords

    words = FluentWords()
    apart = words.ids("kk") ^ words.ids("ru")
    if apart:
        raise ValueError(f"in one language only: {', '.join(sorted(apart))}")


def _law(_: Settings) -> None:
    """The data's own guards, next year's holidays among them."""
    from adapters.system.clock import SystemClock
    from domain.law import Law
    from domain.law.guard import faults

    found = faults(Law.load(), SystemClock().now().date())
    if found:
        raise ValueError("; ".join(found))


CHECKS: dict[str, Callable[[Settings], None]] = {
    "time zone": _zone,
    "schema": _schema,
    "keys": _keys,
    "sentences": _sentences,
    "law": _law,
}
