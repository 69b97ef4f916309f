"""A PDF is written anew from its pages alone.

What acts or tells tales hangs on the catalogue, on annotations or beside the pages: scripts, actions, attachments,
forms, outlines, the author. None of it is carried over; what a form or a stamp shows is first painted on its page.
"""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf.settings import set_qpdf_limits

from adapters.files.annotations import hanging, paint_annotations
from adapters.files.flawed import Flawed
from adapters.files.jpeg import without_tales
from adapters.files.layers import keep_layers
from domain.files.flaw import FileFlaw
from domain.files.limits import MOST_PAGES

OF_A_PAGE = frozenset(
    {"/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources", "/Contents", "/Group"}
)
TALES = ("/Metadata", "/PieceInfo", "/AF", "/LastModified", "/OPI")
PHOTO = "/DCTDecode"
LOCK = b"/Encrypt"
# A few kilobytes can unpack to gigabytes.
UNPACKED = 256 * 1024**2


def clean_pdf(body: bytes) -> bytes:
    set_qpdf_limits(flate_max_memory=UNPACKED, run_length_max_memory=UNPACKED, png_max_memory=UNPACKED)
    with _opened(body) as sent, pikepdf.new() as clean:
        _check(sent)
        paint_annotations(sent)
        clean.pages.extend(sent.pages)
        keep_layers(sent, clean)
        _leave_pages_only(clean)
        written = BytesIO()
        clean.save(written)
        return written.getvalue()


def _opened(body: bytes) -> pikepdf.Pdf:
    """What opens without a password is taken, whatever its maker forbids to programs."""
    try:
        return pikepdf.open(BytesIO(body))
    except pikepdf.PasswordError:
        raise Flawed(FileFlaw.PROTECTED) from None
    except pikepdf.PdfError:
        raise Flawed(FileFlaw.PROTECTED if LOCK in body else FileFlaw.BROKEN) from None


def _check(sent: pikepdf.Pdf) -> None:
    if "/Collection" in sent.Root:
        raise Flawed(FileFlaw.PORTFOLIO)
    if _is_made_by_its_viewer(sent):
        raise Flawed(FileFlaw.LIVE_FORM)
    if len(sent.pages) == 0:
        raise Flawed(FileFlaw.BROKEN)
    if len(sent.pages) > MOST_PAGES:
        raise Flawed(FileFlaw.TOO_MANY_PAGES)


def _is_made_by_its_viewer(sent: pikepdf.Pdf) -> bool:
    """An XFA form without fields on its pages: they say "please wait" to whoever cannot make the form."""
    form = sent.Root.get("/AcroForm")
    if not isinstance(form, pikepdf.Dictionary) or "/XFA" not in form:
        return False
    return bool(sent.Root.get("/NeedsRendering", False)) or not any(map(_has_field, sent.pages))


def _has_field(page: pikepdf.Page) -> bool:
    return any(one.get("/Subtype") == "/Widget" for one in hanging(page))


def _leave_pages_only(clean: pikepdf.Pdf) -> None:
    for page in clean.pages:
        for key in set(page.obj.keys()) - OF_A_PAGE:
            del page.obj[key]
    for thing in _dictionaries(clean):
        for key in TALES:
            if key in thing:
                del thing[key]
        if isinstance(thing, pikepdf.Stream) and _is_photo(thing):
            _leave_tales_out(thing)


def _dictionaries(clean: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    return (thing for thing in clean.objects if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)))


def _leave_tales_out(photo: pikepdf.Stream) -> None:
    parameters = photo.get("/DecodeParms")
    photo.write(
        without_tales(photo.read_raw_bytes()),
        filter=pikepdf.Name(PHOTO),
        decode_parms=parameters if isinstance(parameters, (pikepdf.Dictionary, pikepdf.Array)) else None,
    )


def _is_photo(stream: pikepdf.Stream) -> bool:
    coded = stream.get("/Filter")
    names = list(coded) if isinstance(coded, pikepdf.Array) else [coded]
    return [str(name) for name in names] == [PHOTO]
