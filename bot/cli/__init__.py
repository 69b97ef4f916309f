"""The command line, `emhana`."""

from bot.cli.root import main as main
