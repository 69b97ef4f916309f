"""`docs/coverage.md`, written by `make coverage`, leaves no service and no ending untold."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from domain.law.law import Law
from tests.support.story import ENDINGS

PAGE = Path(__file__).parents[2] / "docs" / "coverage.md"


def rows(page: Path = PAGE) -> dict[str, list[str]]:
    lines = [line for line in page.read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {service: told for service, *told in cells[2:]}


def untold(table: Mapping[str, Sequence[str]]) -> list[str]:
    """What is neither told in both languages nor known to be impossible."""
    return [
        f"{service}: {ending}"
        for service, told in table.items()
        for ending, cell in zip(ENDINGS, told, strict=True)
        if not (cell.startswith("–") or ("kk" in cell and "ru" in cell))
    ]


def test_every_service_is_there() -> None:
    assert set(rows()) == Law.load().services


def test_each_ending_is_told_in_both_languages_or_cannot_be() -> None:
    assert untold(rows()) == []
