"""`docs/coverage.md`, written by `make coverage`, leaves no service and no ending untold."""

from pathlib import Path

from domain.law.law import Law
from tests.support.story import ENDINGS

PAGE = Path(__file__).parents[2] / "docs" / "coverage.md"


def rows() -> dict[str, list[str]]:
    lines = [line for line in PAGE.read_text("utf-8").splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {service: told for service, *told in cells[2:]}


def test_every_service_is_there_with_every_ending() -> None:
    assert set(rows()) == Law.load().services
    assert all(len(told) == len(ENDINGS) for told in rows().values())


def test_each_ending_is_told_in_both_languages_or_cannot_be() -> None:
    untold = [
        f"{service}: {ending}"
        for service, told in rows().items()
        for ending, cell in zip(ENDINGS, told, strict=True)
        if not (cell.startswith("–") or ("kk" in cell and "ru" in cell))
    ]
    assert untold == []
