"""A page for every way a PDF shows something: marks, fields, layers, shapes of the page. Small, to be cheap."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

WIDE, HIGH = 120, 80
PLACE = [20, 20, 90, 60]
QUAD = [20, 60, 90, 60, 20, 40, 90, 40]
RED, BLUE = [0.9, 0.1, 0.1], [0.2, 0.3, 0.9]
BEFORE = b"0.8 0.9 0.8 rg 5 5 60 30 re f "
UNDER = b"0 0 0.8 rg 30 45 40 10 re f "

Hang = Callable[[Pdf], pikepdf.Object]


@dataclass
class Page:
    """`says`: what must be read on it afterwards. `about`: keys of the page itself."""

    name: str
    hang: Hang | None = None
    content: bytes = BEFORE
    says: str = ""
    resources: Mapping[str, Any] | None = None
    about: Mapping[str, Any] | None = None


def picture(pdf: Pdf, drawing: bytes = b"0.9 0.2 0.2 rg 5 5 30 30 re f", **more: Any) -> pikepdf.Object:
    made = pdf.make_stream(drawing)
    made.stream_dict = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 40, 40], **more)
    return made


def mark(kind: str, **told: Any) -> Hang:
    def hang(pdf: Pdf) -> pikepdf.Object:
        made = {key: each(pdf) if callable(each) else each for key, each in told.items()}
        facts = {"Type": Name.Annot, "Subtype": Name("/" + kind), "Rect": PLACE, "F": 4} | made
        return pdf.make_indirect(Dictionary({f"/{key}": value for key, value in facts.items()}))

    return hang


def looks(**more: Any) -> Callable[[Pdf], pikepdf.Object]:
    return lambda pdf: Dictionary(N=picture(pdf, **more))


# Every kind a viewer knows, each with a picture of its own; the highlight is below, viewers shine it through.
KINDS = (
    "Text Link FreeText Line Square Circle Polygon PolyLine Underline Squiggly StrikeOut Caret Stamp Ink "
    "FileAttachment Sound Movie Screen Widget PrinterMark Watermark Redact 3D RichMedia Projection"
)
# Without these a viewer shows nothing of them at all.
NEEDED: Mapping[str, Any] = {
    "QuadPoints": QUAD, "Vertices": [20, 20, 50, 60, 90, 20], "L": [20, 20, 90, 60], "InkList": [[20, 20, 90, 60]],
    "FS": Dictionary(Type=Name.Filespec, F=String("a.txt")), "Sound": lambda pdf: pdf.make_stream(b"", R=8000),
    "Movie": Dictionary(F=String("a.avi")), "Border": [0, 0, 0],
}  # fmt: skip
PICTURED = [
    Page(f"{kind} with its picture", mark(kind, AP=looks(), **NEEDED))
    for kind in KINDS.split()
    if kind != "Highlight"
]

FLAGGED = [
    Page("written within its page", lambda pdf: Dictionary({**mark("Stamp", AP=looks())(pdf)})),
    *(
        Page(f"flags {flags}", mark("Square", F=flags, AP=looks()))
        for flags in (0, 1, 2, 4, 6, 32, 36, 64, 128, 512)
    ),
    Page("turned picture", mark("Stamp", AP=looks(Matrix=[0, 1, -1, 0, 0, 0]))),
    Page("faint picture", mark("Square", AP=looks(Resources=Dictionary(), Group=Dictionary(S=Name.Transparency)))),
    Page("note kept upright", mark("Stamp", F=4 | 16, AP=looks()), about={"Rotate": 90}),
    Page("popup", mark("Popup", AP=looks(), Open=True)),
    Page("page left open", mark("Square", AP=looks()), content=b"q 0.5 0 0 0.5 30 0 cm " + BEFORE),
    Page("page closed twice", mark("Square", AP=looks()), content=BEFORE + b" Q Q"),
]

# What needs no picture of its own to look the same everywhere.
DRAWN = [
    Page("square", mark("Square", C=RED, BS=Dictionary(W=3))),
    Page("filled square", mark("Square", C=RED, IC=BLUE, Border=[0, 0, 4])),
    Page("dashed square", mark("Square", C=RED, BS=Dictionary(W=2, S=Name.D, D=[6, 4]))),
    Page("circle", mark("Circle", C=BLUE, IC=RED, BS=Dictionary(W=2))),
    Page("line", mark("Line", C=RED, L=[20, 20, 90, 60], BS=Dictionary(W=3))),
    Page("polyline", mark("PolyLine", C=RED, Vertices=[20, 20, 50, 60, 90, 20], BS=Dictionary(W=3))),
    Page("polygon", mark("Polygon", C=RED, IC=BLUE, Vertices=[20, 20, 50, 60, 90, 20], BS=Dictionary(W=2))),
    Page("ink", mark("Ink", C=BLUE, InkList=[[20, 20, 40, 60, 60, 20], [70, 20, 90, 60]], BS=Dictionary(W=3))),
    Page("highlight", mark("Highlight", C=[1, 1, 0], QuadPoints=QUAD), content=UNDER),
    Page(
        "highlight with a picture that hides",
        content=UNDER,
        hang=mark(
            "Highlight",
            C=[1, 1, 0],
            QuadPoints=QUAD,
            Rect=[20, 40, 90, 60],
            AP=lambda pdf: Dictionary(
                N=picture(pdf, b"1 1 0 rg 0 0 40 40 re f", Group=Dictionary(S=Name.Transparency, I=True))
            ),
        ),
    ),
    Page("underline", mark("Underline", C=RED, QuadPoints=QUAD)),
    Page("strikeout", mark("StrikeOut", C=RED, QuadPoints=QUAD)),
    Page("link with a frame", mark("Link", C=RED, Border=[0, 0, 3])),
    Page("link without", mark("Link", Border=[0, 0, 0])),
    Page("printer's mark", mark("PrinterMark")),
]
# Whose picture only their maker knows.
UNKNOWN = [
    *(
        Page(kind, mark(kind))
        for kind in ("Text", "Stamp", "Caret", "FileAttachment", "Sound", "Redact", "Squiggly")
    ),
    Page("arrow", mark("Line", L=[20, 20, 90, 60], LE=[Name.OpenArrow, Name("/None")])),
    Page("cloud", mark("Square", C=RED, BE=Dictionary(S=Name.C, I=1))),
]

MALFORMED = [
    Page("short place", mark("Square", Rect=[1, 2])),
    Page("words for a place", mark("Square", Rect=[String("a")] * 4)),
    Page("words for a width", mark("Square", BS=Dictionary(W=String("wide")))),
    Page("flags in words", mark("Square", F=String("shown"))),
]

SHAPED = [
    *(Page(f"turned by {turn}", about={"Rotate": turn}) for turn in (90, 180, 270, -90, 450)),
    *(Page(f"a mark, turned by {turn}", mark("Stamp", AP=looks()), about={"Rotate": turn}) for turn in (90, 180)),
    Page("cropped", about={"CropBox": [10, 10, 70, 50]}),
    Page("cropped beyond", about={"CropBox": [-50, 10, 700, 50]}),
    Page("begins elsewhere", mark("Stamp", AP=looks()), about={"MediaBox": [-30, -20, 100, 70]}),
    Page("larger units", about={"UserUnit": 1.5}),
]


def made_of(pages: list[Page] | Callable[[Pdf], Iterator[Page]], **form: Any) -> tuple[bytes, list[Page]]:
    """One file of all of them. `form` is said of the form as a whole."""
    with pikepdf.new() as pdf:
        told = pages if isinstance(pages, list) else list(pages(pdf))
        for one in told:
            _add(pdf, one)
        fields = [
            each for page in pdf.pages for each in page.obj.get("/Annots", Array()) if each.Subtype == Name.Widget
        ]
        pdf.Root.AcroForm = Dictionary(Fields=fields, DA=String("/Helv 0 Tf 0 g"), DR=_fonts(), **form)
        written = BytesIO()
        pdf.save(written)
        return written.getvalue(), told


def _add(pdf: Pdf, told: Page) -> None:
    page = pdf.add_blank_page(page_size=(WIDE, HIGH))
    page.Contents = pdf.make_stream(told.content)
    if told.resources:
        page.Resources = Dictionary(Properties=Dictionary({f"/{key}": one for key, one in told.resources.items()}))
    for key, value in (told.about or {}).items():
        page.obj[f"/{key}"] = value
    if told.hang:
        page.Annots = Array([told.hang(pdf)])


def _fonts() -> Dictionary:
    return Dictionary(Font=Dictionary(Helv=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)))
