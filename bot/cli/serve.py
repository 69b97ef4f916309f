"""`emhana demo` and `emhana run`: the same house, with and without a world outside."""

import asyncio
import signal
from datetime import datetime
from pathlib import Path

import click

from bot import garbage, log
from bot.app import Emhana, serve_site
from bot.cli.options import data_option, now_option, port_option, settings_for
from bot.settings import Settings
from bot.single import AlreadyRunning, only_one
from domain.ports.store import StoreUnavailable

DEMO_DATA = Path("var/demo")


@click.command()
@port_option
@data_option
@now_option
def demo(port: int | None, data: Path | None, now: datetime | None) -> None:
    """Serve the three faces on synthetic people: no token, no network, nothing real."""
    settings = settings_for(port=port, data=data, now=now, sandbox=True)
    if "data_dir" not in settings.model_fields_set:
        settings = settings.model_copy(update={"data_dir": DEMO_DATA})
    _serve(settings.model_copy(update={"bot_token": None}))


@click.command()
@port_option
@data_option
@now_option
def run(port: int | None, data: Path | None, now: datetime | None) -> None:
    """Serve the Telegram bot of EMHANA_BOT_TOKEN, by polling or by webhook."""
    settings = settings_for(port=port, data=data, now=now)
    if settings.bot_token is None:
        raise click.ClickException("EMHANA_BOT_TOKEN is not set; `emhana demo` needs none")
    if not settings.sandbox:
        raise click.ClickException(
            "no state registers are configured for this installation; to try the bot on synthetic people, "
            "set EMHANA_SANDBOX=1 (its greeting then says that nothing is real)"
        )
    _serve(settings)


def _serve(settings: Settings) -> None:
    log.set_up(settings.log_level)
    try:
        with only_one(settings):
            asyncio.run(_live(settings))
    except (AlreadyRunning, StoreUnavailable) as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(f"cannot serve {settings.host}:{settings.port}: {error.strerror}") from error


async def _live(settings: Settings) -> None:
    house = Emhana(settings)
    await house.start()
    garbage.settle()
    runner, port = await serve_site(house.site, settings.host, settings.port)
    click.echo(f"Emhana: http://{settings.host}:{port}")
    ended = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, ended.set)
    await ended.wait()
    await runner.cleanup()
    await house.stop()
