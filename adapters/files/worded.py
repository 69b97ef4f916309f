"""Words set in the place of a field or a note of a PDF, with our own fonts: they have every Kazakh letter."""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, replace
from io import BytesIO
from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary
from typst import Compiler

from adapters.documents.fonts import FONTS, Coverage
from adapters.documents.signs import everywhere, odd_in, shown, texts_of, tidied
from adapters.files.mark import as_hex, numbers, sides_of, width_of

SHEET = Path(__file__).with_name("worded.typ")
# What the letters of the font for ticks look like; they name the tick of a box.
TICKS = {"4": "✔", "8": "✘", "l": "●", "n": "■", "u": "◆", "H": "★"}
COLOURS = {"g": 1, "rg": 3, "k": 4}
QUARTERS = {90: [0, 1, -1, 0, 0, 0], 180: [-1, 0, 0, -1, 0, 0], 270: [0, -1, 1, 0, 0, 0]}


@dataclass(frozen=True)
class Worded:
    """Sizes in points, colours as #rrggbb or empty; `side` 0 left, 1 middle, 2 right; `size` 0 as fits.

    `cells`: one letter in each; `options`: a list, with those that are chosen; `turn` in degrees.
    """

    width: float
    height: float
    ink: str
    size: float
    side: int
    edge: float
    line: str
    inside: str
    turn: int = 0
    text: str = ""
    many: bool = False
    cells: int = 0
    options: tuple[tuple[str, bool], ...] = ()

    @classmethod
    def of_field(cls, field: pikepdf.Object, look: str, side: int) -> "Worded":
        face = field.get("/MK")
        told = face if isinstance(face, Dictionary) else Dictionary()
        line, inside = as_hex(numbers(told.get("/BC"))), as_hex(numbers(told.get("/BG")))
        turn = int(told.get("/R", 0)) % 360
        return cls._placed(field, look, side, line, inside, turn, width_of(field, 1) if line else 0)

    @classmethod
    def free(cls, note: pikepdf.Object) -> "Worded":
        look, width = str(note.get("/DA", "")), width_of(note, 1)
        inside = as_hex(numbers(note.get("/C")))
        placed = cls._placed(note, look, int(note.get("/Q", 0)), "", inside, 0, width)
        return replace(placed, line=placed.ink if width else "", text=str(note.get("/Contents", "")), many=True)

    @classmethod
    def _placed(
        cls, told: pikepdf.Object, look: str, side: int, line: str, inside: str, turn: int, edge: float
    ) -> "Worded":
        x, y, right, top = sides_of(told)
        width, height = (top - y, right - x) if turn in {90, 270} else (right - x, top - y)
        ink, size = _look(look)
        return cls(_within(width), _within(height), ink, size, min(2, max(0, side)), edge, line, inside, turn)

    def saying(self, text: str, *, many: bool = False, cells: int = 0) -> "Worded":
        return replace(self, text=text, many=many, cells=cells)

    def listing(self, options: Sequence[str], chosen: Collection[str]) -> "Worded":
        return replace(self, options=tuple((one, one in chosen) for one in options))

    def ticking(self, sign: str) -> "Worded":
        return replace(self, text=TICKS.get(sign, TICKS["4"]), side=1)


def _within(side: float) -> float:
    """As small and as large as a page can be."""
    return min(14_400.0, max(1.0, side))


def _look(told: str) -> tuple[str, float]:
    """Colour and size out of the few steps a field tells of its text."""
    steps, ink, size = told.split(), as_hex([0]), 0.0
    for at, step in enumerate(steps):
        if step in COLOURS:
            ink = as_hex([float(one) for one in steps[max(0, at - COLOURS[step]) : at]]) or ink
        elif step == "Tf" and at:
            size = float(steps[at - 1])
    return ink, max(0, size)


def worded(sent: pikepdf.Pdf, words: Sequence[Worded]) -> list[pikepdf.Object]:
    """A picture for the place of each. All are set at once: a form of a thousand fields has its fonts once."""
    told = everywhere(json.loads(json.dumps([asdict(one) for one in words])), tidied)
    fonts = Coverage().first_fonts(odd_in("".join(texts_of(told))))
    facts = {"told": everywhere(told, lambda text: shown(text, fonts)), "fonts": FONTS}
    made = Compiler(SHEET, root=SHEET.parent, ignore_system_fonts=True).compile(
        format="pdf", sys_inputs={name: json.dumps(fact) for name, fact in facts.items()}, timestamp=0
    )
    if not isinstance(made, bytes):
        raise TypeError("Typst made no single file")
    with pikepdf.open(BytesIO(made)) as pages:
        pictures = [sent.copy_foreign(page.as_form_xobject()) for page in pages.pages]
    for one, picture in zip(words, pictures, strict=True):
        if one.turn in QUARTERS:
            picture.Matrix = Array(QUARTERS[one.turn])
    return pictures
