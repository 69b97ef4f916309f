"""What hangs on a page is painted on it, as a viewer shows it on a screen; or the file is not taken."""

from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream
from typst import TypstError

from adapters.files.drawn import drawn
from adapters.files.fields import answered, inherited, is_worded
from adapters.files.flawed import Flawed
from adapters.files.worded import Worded, worded
from domain.files.flaw import FileFlaw

HIDDEN, KEPT_UPRIGHT, NO_VIEW = 2, 16, 32
WIDGET, HIGHLIGHT = "/Widget", "/Highlight"
# Of a picture, what is not carried over to another around the same drawing.
_OWN = frozenset({"/Filter", "/DecodeParms", "/Length", "/OC"})
_SHINES = "ShinesThrough"
MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)

Picture = pikepdf.Object | Worded
OFF = "/Off"


def paint_annotations(sent: pikepdf.Pdf) -> None:
    try:
        _paint(sent)
    except (*MALFORMED, TypstError):
        raise Flawed(FileFlaw.UNSHOWABLE) from None


def _paint(sent: pikepdf.Pdf) -> None:
    form = sent.Root.get("/AcroForm")
    stale = isinstance(form, Dictionary) and bool(form.get("/NeedAppearances", False))
    pictures: list[tuple[pikepdf.Object, Picture]] = []
    for page in sent.pages:
        found = [(one, _picture(sent, one, stale=stale)) for one in hanging(page) if _is_shown(one)]
        shown = [(one, picture) for one, picture in found if picture is not None]
        if shown:
            _close_what_is_open(sent, page)
        page.Annots = Array([one for one, _ in shown])
        pictures += shown
    for one, picture in _with_words_set(sent, pictures):
        _hang(sent, one, picture)
    if isinstance(form, Dictionary):
        form.NeedAppearances = False
    sent.flatten_annotations("screen")


def hanging(page: pikepdf.Page) -> Iterator[pikepdf.Object]:
    hanging = page.obj.get("/Annots")
    for one in hanging if isinstance(hanging, Array) else ():
        if isinstance(one, Dictionary):
            yield one


def _is_shown(one: pikepdf.Object) -> bool:
    return not int(one.get("/F", 0)) & (HIDDEN | NO_VIEW) and "/Rect" in one


def _picture(sent: pikepdf.Pdf, one: pikepdf.Object, *, stale: bool) -> Picture | None:
    """`stale`: what a form shows is not what was filled in, and viewers write it anew."""
    has_own, picture = _own(one)
    if one.get("/Subtype") == WIDGET:
        return answered(sent, one) if (stale and is_worded(one)) or not has_own else picture
    return picture if has_own else drawn(sent, one)


def _with_words_set(
    sent: pikepdf.Pdf, pictures: list[tuple[pikepdf.Object, Picture]]
) -> Iterator[tuple[pikepdf.Object, pikepdf.Object]]:
    words = [(one, told) for one, told in pictures if isinstance(told, Worded)]
    yield from ((one, told) for one, told in pictures if not isinstance(told, Worded))
    if words:
        yield from zip((one for one, _ in words), worded(sent, [told for _, told in words]), strict=True)


def _hang(sent: pikepdf.Pdf, one: pikepdf.Object, picture: pikepdf.Object) -> None:
    one.AP = Dictionary(N=_hung(sent, one, picture))
    one.F = int(one.get("/F", 0)) & KEPT_UPRIGHT
    for state in ("/AS", "/OC"):
        if state in one:
            del one[state]


def _own(one: pikepdf.Object) -> tuple[bool, pikepdf.Object | None]:
    """Whether it brings pictures of itself, and the one of its state: a box that is off may have none."""
    looks = one.get("/AP")
    normal = looks.get("/N") if isinstance(looks, Dictionary) else None
    if isinstance(normal, Stream):
        return True, normal
    if not isinstance(normal, Dictionary) or not any(isinstance(each, Stream) for each in normal.values()):
        return False, None
    state = one.get("/AS") or inherited(one, "/V")
    found = normal.get(str(state) if isinstance(state, Name) else OFF)
    return True, found if isinstance(found, Stream) else None


def _hung(sent: pikepdf.Pdf, one: pikepdf.Object, picture: pikepdf.Object) -> pikepdf.Object:
    """As a viewer hangs it: on the layer of the mark, and a highlight never over the words it marks."""
    layer, is_highlight = one.get("/OC"), one.get("/Subtype") == HIGHLIGHT
    if layer is None and "/OC" not in picture and not is_highlight:
        return picture
    about = {key: value for key, value in picture.stream_dict.items() if key not in _OWN}
    drawing = picture.read_bytes()
    if is_highlight:
        about.pop("/Group", None)
        about["/Resources"], drawing = (
            _shining_through(about.get("/Resources")),
            b"/" + _SHINES.encode() + b" gs " + drawing,
        )
    hung = sent.make_stream(drawing)
    hung.stream_dict = Dictionary(about | ({} if layer is None else {"/OC": layer}))
    return hung


def _shining_through(resources: pikepdf.Object | None) -> Dictionary:
    told = dict(resources.items()) if isinstance(resources, Dictionary) else {}
    states = told.get("/ExtGState")
    known = dict(states.items()) if isinstance(states, Dictionary) else {}
    return Dictionary(told | {"/ExtGState": Dictionary(known | {f"/{_SHINES}": Dictionary(BM=Name.Multiply)})})


def _close_what_is_open(sent: pikepdf.Pdf, page: pikepdf.Page) -> None:
    """A page may leave its scale or clip open, or close what is not its own: what comes after would go astray."""
    depth = lowest = 0
    for step in pikepdf.parse_content_stream(page, "q Q"):
        depth += 1 if str(step.operator) == "q" else -1
        lowest = min(lowest, depth)
    if lowest:
        page.contents_add(sent.make_stream(b"q " * -lowest), prepend=True)
    if depth > lowest:
        page.contents_add(sent.make_stream(b" Q" * (depth - lowest)))
