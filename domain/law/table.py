"""A standard as the ten-row table people know."""

from dataclasses import dataclass

from domain.law.standard import Clause, Standard

ROWS = {
    "provider": ("provider",),
    "ways": (),
    "term": ("term",),
    "form": ("form", "result_form"),
    "result": ("result",),
    "fee": (),
    "hours": ("hours",),
    "documents": ("documents",),
    "grounds": ("no_grounds",),
    "other": ("other", "choice", "screen", "process", "stages", "rules", "appeal", "complaint"),
}


@dataclass(frozen=True, slots=True)
class TableRow:
    number: int
    key: str
    clauses: tuple[Clause, ...]


def ten_rows(standard: Standard) -> tuple[TableRow, ...]:
    return tuple(
        TableRow(number, key, _own(standard, key) + _quoted(standard, texts))
        for number, (key, texts) in enumerate(ROWS.items(), start=1)
    )


def _own(standard: Standard, key: str) -> tuple[Clause, ...]:
    """What the file holds as values of their own rather than as text alone."""
    if key == "ways":
        return standard.ways
    if key == "fee":
        return tuple(Clause(fee.text, fee.cite) for fee in standard.fees)
    if key == "documents":
        return tuple(Clause(each.text, each.cite, each.channels) for each in standard.documents)
    if key == "grounds":
        return tuple(Clause(each.text, each.citation, each.channels) for each in standard.grounds)
    return ()


def _quoted(standard: Standard, texts: tuple[str, ...]) -> tuple[Clause, ...]:
    return tuple(clause for text in texts for clause in standard.rows.get(text, ()))


def wording(standard: Standard, citation: str) -> tuple[Clause, ...]:
    """The text's own words at one item."""
    return tuple(clause for row in ten_rows(standard) for clause in row.clauses if clause.cite == citation)
