"""The group of all commands. Each is imported when it is called, so `emhana law` does not wait for aiogram."""

from importlib import import_module

import click

COMMANDS = {
    "run": "bot.cli.serve",
    "demo": "bot.cli.serve",
    "check": "bot.cli.check",
    "preview": "bot.cli.preview",
    "law": "bot.cli.law",
    "clinic": "bot.cli.clinic",
    "understand": "bot.cli.understand",
    "schema": "bot.cli.schema",
    "backup": "bot.cli.backup",
}


class LazyGroup(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name]), cmd_name)
        return command if isinstance(command, click.Command) else None


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="emhana")
def main() -> None:
    """Emhana: the front door to primary health care."""
