"""What a mark of a PDF says of itself: its place, its line, its colours."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pikepdf
from pikepdf import Array, Dictionary

Point = tuple[float, float]


@dataclass(frozen=True)
class Mark:
    """`sides` are left, bottom, right and top of its place."""

    told: pikepdf.Object
    sides: tuple[float, float, float, float]
    width: float

    @classmethod
    def of(cls, told: pikepdf.Object, usual_width: float) -> "Mark":
        return cls(told, sides_of(told), width_of(told, usual_width))

    def numbers(self, key: str) -> list[float]:
        return numbers(self.told.get(key))

    def points(self, key: str) -> list[Point]:
        return pairs(self.numbers(key))

    @property
    def quads(self) -> Iterator[list[Point]]:
        """Upper left, upper right, lower left, lower right of each run of words."""
        corners = self.points("/QuadPoints")
        return (corners[at : at + 4] for at in range(0, len(corners) - 3, 4))

    @property
    def strokes(self) -> Iterator[list[Point]]:
        lists = self.told.get("/InkList")
        return (pairs(numbers(one)) for one in (lists if isinstance(lists, Array) else ()))

    @property
    def reaches(self) -> Iterator[Point]:
        for key in ("/L", "/Vertices", "/QuadPoints"):
            yield from self.points(key)
        for stroke in self.strokes:
            yield from stroke


def sides_of(told: pikepdf.Object) -> tuple[float, float, float, float]:
    x, y, right, top = numbers(told.Rect)
    return min(x, right), min(y, top), max(x, right), max(y, top)


def width_of(told: pikepdf.Object, usual: float) -> float:
    style, border = told.get("/BS"), numbers(told.get("/Border"), most=3)
    if isinstance(style, Dictionary):
        return float(style.get("/W", 1))
    return border[2] if len(border) > 2 else usual  # noqa: PLR2004


def dashes_of(told: pikepdf.Object) -> list[float]:
    style, border = told.get("/BS"), told.get("/Border")
    if isinstance(style, Dictionary):
        return numbers(style.get("/D", Array([3]))) if style.get("/S") == "/D" else []
    return numbers(border[3]) if isinstance(border, Array) and len(border) > 3 else []  # noqa: PLR2004


def numbers(told: object, most: int | None = None) -> list[float]:
    return [float(one) for one in list(told)[:most]] if isinstance(told, Array) else []


def pairs(told: Sequence[float]) -> list[Point]:
    return list(zip(told[::2], told[1::2], strict=False))


def as_hex(parts: Sequence[float]) -> str:
    """Grey, red-green-blue or printer's colours; empty for none."""
    match parts:
        case [grey]:
            mixed = [grey] * 3
        case [_, _, _]:
            mixed = list(parts)
        case [*inks, black] if len(inks) == 3:  # noqa: PLR2004
            mixed = [(1 - ink) * (1 - black) for ink in inks]
        case _:
            return ""
    return "#" + "".join(f"{round(255 * min(1, max(0, one))):02x}" for one in mixed)
