"""What was filled in, set anew: where a form brings no picture of it, or one that is said to be out of date."""

from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from adapters.files.flawed import Flawed
from adapters.files.worded import Worded
from domain.files.flaw import FileFlaw

MANY_LINES, SECRET, RADIO, BUTTON, COMBO, CELLS = (1 << bit for bit in (12, 13, 15, 16, 17, 24))
# What a box that is ticked shows if it does not say: a tick, and a full round for one choice of several.
TICK, ROUND = "4", "l"
DEEPEST = 32


def inherited(field: pikepdf.Object, key: str) -> Any:
    """A part of a field has from its parents what it does not say itself."""
    for _ in range(DEEPEST):
        if key in field:
            return field[key]
        parent = field.get("/Parent")
        if not isinstance(parent, Dictionary):
            break
        field = parent
    return None


def is_worded(field: pikepdf.Object) -> bool:
    return inherited(field, "/FT") in {"/Tx", "/Ch"}


def answered(sent: pikepdf.Pdf, field: pikepdf.Object) -> Worded | None:
    kind, flags = inherited(field, "/FT"), int(inherited(field, "/Ff") or 0)
    if kind == "/Tx":
        return _text(sent, field, flags)
    if kind == "/Ch":
        return _chosen(sent, field, flags)
    if kind == "/Btn" and not flags & BUTTON:
        return _ticked(sent, field, flags)
    if kind == "/Btn" and _has_face(field):
        raise Flawed(FileFlaw.UNSHOWABLE)
    return None


def _text(sent: pikepdf.Pdf, field: pikepdf.Object, flags: int) -> Worded:
    text = said(inherited(field, "/V"))
    place = _place(sent, field)
    cells = int(inherited(field, "/MaxLen") or 0) if flags & CELLS else 0
    return place.saying("*" * len(text) if flags & SECRET else text, many=bool(flags & MANY_LINES), cells=cells)


def _chosen(sent: pikepdf.Pdf, field: pikepdf.Object, flags: int) -> Worded:
    value = inherited(field, "/V")
    chosen = [said(one) for one in (value if isinstance(value, Array) else [value])]
    options = inherited(field, "/Opt")
    names = dict(_option(one) for one in options) if isinstance(options, Array) else {}
    place = _place(sent, field)
    if flags & COMBO:
        return place.saying(names.get(chosen[0], chosen[0]) if chosen else "")
    first = int(inherited(field, "/TI") or 0)
    return place.listing(list(names.values())[first:], {names.get(one, one) for one in chosen})


def _option(one: pikepdf.Object) -> tuple[str, str]:
    """What is kept, and what is shown."""
    return (said(one[0]), said(one[1])) if isinstance(one, Array) and len(one) > 1 else (said(one), said(one))


def said(value: Any) -> str:
    if isinstance(value, Stream):
        return str(String(value.read_bytes()))
    return (
        str(value).removeprefix("/") if isinstance(value, Name) else str(value) if isinstance(value, String) else ""
    )


def _place(sent: pikepdf.Pdf, field: pikepdf.Object) -> Worded:
    form = sent.Root.get("/AcroForm")
    general = form if isinstance(form, Dictionary) else Dictionary()
    look = inherited(field, "/DA")
    side = inherited(field, "/Q")
    return Worded.of_field(
        field,
        said(look if look is not None else general.get("/DA")),
        int(side if side is not None else general.get("/Q", 0)),
    )


def _has_face(field: pikepdf.Object) -> bool:
    face = field.get("/MK")
    return isinstance(face, Dictionary) and any(key in face for key in ("/CA", "/I", "/BG", "/BC"))


def _ticked(sent: pikepdf.Pdf, field: pikepdf.Object, flags: int) -> Worded:
    state = field.get("/AS") or inherited(field, "/V")
    place = _place(sent, field)
    if isinstance(state, Name) and state != "/Off":
        face = field.get("/MK")
        sign = said(face.get("/CA")) if isinstance(face, Dictionary) else ""
        place = place.ticking(sign or (ROUND if flags & RADIO else TICK))
    return place
