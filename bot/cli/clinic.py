import asyncio
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.options import data_option, now_option, settings_for

if TYPE_CHECKING:
    from bot.settings import Settings
    from domain.booking.schedule_file import ScheduleRefused
    from domain.operations.providers.import_schedule import ScheduleImported, UnknownClinic
    from domain.operations.visits.open_slots import SlotsOpened
    from domain.ports.clock import Clock


@click.group()
def clinic() -> None:
    """What a clinic hands over: its doctors' schedules."""


@clinic.command("import-schedule")
@click.argument("provider_code", metavar="CLINIC")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@data_option
@now_option
def import_schedule(provider_code: str, file: Path, data: Path | None, now: datetime | None) -> None:
    """Read the weekly hours and absences of CLINIC (as almaty-05) from the CSV FILE: all of it, or nothing.

    The free times follow at once. The columns are told in docs/schedule-csv.md.
    """
    from adapters.system.clock import StartedClock, SystemClock
    from domain.booking.schedule_file import ScheduleRefused
    from domain.operations.providers.import_schedule import UnknownClinic

    settings = settings_for(data=data, now=now, sandbox=True if now else None)
    clock = StartedClock(now) if now else SystemClock()
    outcome, slots = asyncio.run(_import(settings, clock, provider_code, file.read_bytes()))
    if isinstance(outcome, UnknownClinic):
        raise click.ClickException(f"no clinic is called {provider_code}")
    if isinstance(outcome, ScheduleRefused):
        raise click.ClickException("nothing was imported\n" + _faults(outcome))
    click.echo(f"{outcome.hours} weekly hours, {outcome.absences} absences, {len(outcome.doctor_ids)} doctors")
    click.echo(f"{slots.opened} times opened, {slots.closed} closed, {slots.displaced} booked visits to be moved")


async def _import(
    settings: "Settings", clock: "Clock", provider_code: str, content: bytes
) -> "tuple[ScheduleImported | ScheduleRefused | UnknownClinic, SlotsOpened]":
    from adapters.db import schema
    from adapters.system.ids import RandomIds
    from bot.container import make_container
    from domain.operations.providers.import_schedule import ImportSchedule, ScheduleImported
    from domain.operations.visits.open_slots import NOTHING, OpenSlots

    await asyncio.to_thread(schema.upgrade, settings.effective_database_url)
    house = make_container(settings, clock, RandomIds())
    try:
        outcome = await (await house.get(ImportSchedule))(provider_code, content, channel="command-line")
        if not isinstance(outcome, ScheduleImported):
            return outcome, NOTHING
        return outcome, await (await house.get(OpenSlots))(clock.now(), {provider_code})
    finally:
        await house.close()


def _faults(refused: "ScheduleRefused") -> str:
    return "\n".join(
        f"line {fault.line}: {fault.code}" + (f" ({fault.column})" if fault.column else "")
        for fault in refused.faults
    )
