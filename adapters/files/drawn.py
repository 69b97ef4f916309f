"""Marks that bring no picture of themselves, drawn by what they say of themselves; else the file is not taken.

Lines, boxes, strokes and highlights look the same in every viewer. Stamps, notes and clips do not: nobody but the
program they were made with knows their picture.
"""

from collections.abc import Callable, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name

from adapters.files.flawed import Flawed
from adapters.files.mark import Mark, Point, dashes_of
from adapters.files.worded import Worded
from domain.files.flaw import FileFlaw

# Nobody sees them without a picture of their own.
UNSEEN = frozenset({"/Popup", "/Watermark", "/PrinterMark", "/TrapNet"})
LINK, HIGHLIGHT = "/Link", "/Highlight"
YELLOW = "1 1 0 RG"
ROUND = 0.5523


def drawn(sent: pikepdf.Pdf, told: pikepdf.Object) -> pikepdf.Object | Worded | None:
    kind = str(told.get("/Subtype", ""))
    if kind in UNSEEN:
        return None
    if kind == "/FreeText" and not _is_fancy(told):
        return Worded.free(told)
    if kind not in KINDS or _is_fancy(told):
        raise Flawed(FileFlaw.UNSHOWABLE)
    mark = Mark.of(told, 0 if kind == LINK else 1)
    if kind == LINK and not mark.width:
        return None
    return _picture(sent, mark, KINDS[kind](mark), is_highlight=kind == HIGHLIGHT)


def _is_fancy(told: pikepdf.Object) -> bool:
    """Arrow heads, clouds, captions: every viewer draws its own."""
    ends, cloud = told.get("/LE"), told.get("/BE")
    heads = list(ends) if isinstance(ends, Array) else [ends] if ends is not None else []
    is_cloud = isinstance(cloud, Dictionary) and cloud.get("/S") == "/C"
    return is_cloud or bool(told.get("/Cap")) or "/CL" in told or any(one != "/None" for one in heads)


def _picture(sent: pikepdf.Pdf, mark: Mark, steps: str, *, is_highlight: bool) -> pikepdf.Object:
    """Drawn where it stands on the page; what reaches over its place is not cut off."""
    reach = mark.width * 2 + 1
    left, bottom, right, top = mark.sides
    for x, y in mark.reaches:
        left, bottom, right, top = min(left, x), min(bottom, y), max(right, x), max(top, y)
    box = Array([left - reach, bottom - reach, right + reach, top + reach])
    mark.told.Rect = box
    shade = float(mark.told.get("/CA", 1))
    state = Dictionary(CA=shade, ca=shade)
    made = sent.make_stream(f"/G gs {_inked(mark, is_highlight=is_highlight)} {steps}".encode())
    made.Type, made.Subtype, made.BBox = Name.XObject, Name.Form, box
    made.Resources = Dictionary(ExtGState=Dictionary(G=state))
    return made


def _inked(mark: Mark, *, is_highlight: bool) -> str:
    colour, inside = _colour(mark.numbers("/C")), _colour(mark.numbers("/IC"))
    if is_highlight:
        return (colour or YELLOW).lower()
    dashes = " ".join(f"{one:g}" for one in dashes_of(mark.told))
    return f"{mark.width:g} w [{dashes}] 0 d {colour} {inside.lower()}"


def _colour(parts: Sequence[float]) -> str:
    """As it is set for lines; in small letters it is the one for surfaces."""
    operator = {1: "G", 3: "RG", 4: "K"}.get(len(parts))
    return f"{' '.join(f'{one:g}' for one in parts)} {operator}" if operator else ""


def _path(points: Sequence[Point], ending: str) -> str:
    if len(points) < 2:  # noqa: PLR2004 - a line has two ends
        return ""
    return " ".join(f"{x:g} {y:g} {'l' if at else 'm'}" for at, (x, y) in enumerate(points)) + f" {ending} "


def _painting(mark: Mark) -> str:
    """Line, surface, both or neither. Without a word of colour the line is black."""
    has_line = mark.width > 0 and ("/C" not in mark.told or bool(mark.numbers("/C")))
    return {(True, True): "B", (True, False): "S", (False, True): "f"}.get(
        (has_line, bool(mark.numbers("/IC"))), "n"
    )


def _inset(mark: Mark) -> tuple[float, float, float, float]:
    half, (x, y, right, top) = mark.width / 2, mark.sides
    return x + half, y + half, right - half, top - half


def _square(mark: Mark) -> str:
    return _box(*_inset(mark), _painting(mark))


def _box(x: float, y: float, right: float, top: float, ending: str) -> str:
    return f"{x:g} {y:g} {right - x:g} {top - y:g} re {ending}"


def _circle(mark: Mark) -> str:
    x, y, right, top = _inset(mark)
    across, up = (x + right) / 2, (y + top) / 2
    dx, dy = (right - x) / 2 * ROUND, (top - y) / 2 * ROUND
    return (
        f"{right:g} {up:g} m {right:g} {up + dy:g} {across + dx:g} {top:g} {across:g} {top:g} c "
        f"{across - dx:g} {top:g} {x:g} {up + dy:g} {x:g} {up:g} c "
        f"{x:g} {up - dy:g} {across - dx:g} {y:g} {across:g} {y:g} c "
        f"{across + dx:g} {y:g} {right:g} {up - dy:g} {right:g} {up:g} c h {_painting(mark)}"
    )


def _ink(mark: Mark) -> str:
    return "".join(_path(one, "S") for one in mark.strokes)


def _highlight(mark: Mark) -> str:
    return "".join(_path([quad[0], quad[1], quad[3], quad[2]], "h f") for quad in mark.quads)


def _ruled(height: float) -> Callable[[Mark], str]:
    """A line along the words, at a part of their height."""

    def along(mark: Mark) -> str:
        lines = ([_between(quad[2], quad[0], height), _between(quad[3], quad[1], height)] for quad in mark.quads)
        return "".join(_path(line, "S") for line in lines)

    return along


def _between(low: Point, high: Point, part: float) -> Point:
    return low[0] + (high[0] - low[0]) * part, low[1] + (high[1] - low[1]) * part


KINDS: dict[str, Callable[[Mark], str]] = {
    "/Square": _square,
    "/Circle": _circle,
    "/Line": lambda mark: _path(mark.points("/L"), "S"),
    "/PolyLine": lambda mark: _path(mark.points("/Vertices"), "S"),
    "/Polygon": lambda mark: _path(mark.points("/Vertices"), f"h {_painting(mark)}"),
    "/Ink": _ink,
    "/Underline": _ruled(0.05),
    "/StrikeOut": _ruled(0.5),
    HIGHLIGHT: _highlight,
    LINK: lambda mark: _box(*mark.sides, "S"),
}
