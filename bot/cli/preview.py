"""`emhana preview`: every window of the conversation in both languages, on one page, without a chat."""

import asyncio
from importlib.resources import files
from itertools import groupby
from pathlib import Path

import click


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("preview"),
    show_default=True,
    help="Folder to write index.html to.",
)
def preview(out: Path) -> None:
    """Write a page with every window in Kazakh and Russian, filled with example data."""
    page, count = asyncio.run(_page())
    out.mkdir(parents=True, exist_ok=True)
    target = out / "index.html"
    target.write_text(page, encoding="utf-8")
    click.echo(f"{count} windows in two languages: {target}")


async def _page() -> tuple[str, int]:
    from jinja2 import Environment

    from adapters.words import FluentWords
    from handlers.found import routers
    from handlers.preview import dialogs_of, show_all

    words, dialogs = FluentWords(), dialogs_of(routers())
    in_kazakh = [shown async for shown in show_all(dialogs, words, "kk")]
    in_russian = [shown async for shown in show_all(dialogs, words, "ru")]
    pairs = list(zip(in_kazakh, in_russian, strict=True))
    journeys = [(name, list(group)) for name, group in groupby(pairs, lambda pair: pair[0].name.partition(":")[0])]
    template = files("bot.cli").joinpath("preview.html.j2").read_text(encoding="utf-8")
    page = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(template)
    return page.render(journeys=journeys), len(pairs)
