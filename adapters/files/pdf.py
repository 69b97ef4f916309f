"""A PDF is written anew from its pages alone.

What acts or tells tales hangs on the catalogue, on annotations or beside the pages: scripts, actions, attachments,
forms, outlines, the author. None of it is carried over; what a form or a stamp shows is first painted on its page.
"""

from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf.settings import set_qpdf_limits

from adapters.files.flawed import Flawed
from adapters.files.jpeg import without_tales
from domain.files.flaw import FileFlaw
from domain.files.limits import MOST_PAGES

OF_A_PAGE = frozenset(
    {"/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Resources", "/Contents", "/Group"}
)
TALES = ("/Metadata", "/PieceInfo", "/AF", "/LastModified", "/OPI")
PHOTO = "/DCTDecode"
# A few kilobytes can unpack to gigabytes.
UNPACKED = 256 * 1024**2


def clean_pdf(body: bytes) -> bytes:
    set_qpdf_limits(flate_max_memory=UNPACKED, run_length_max_memory=UNPACKED, png_max_memory=UNPACKED)
    try:
        with pikepdf.open(BytesIO(body)) as sent, pikepdf.new() as clean:
            _check(sent)
            _paint_annotations(sent)
            clean.pages.extend(sent.pages)
            _leave_pages_only(clean)
            written = BytesIO()
            clean.save(written)
            return written.getvalue()
    except pikepdf.PasswordError:
        raise Flawed(FileFlaw.PROTECTED) from None


def _check(sent: pikepdf.Pdf) -> None:
    if sent.is_encrypted:
        raise Flawed(FileFlaw.PROTECTED)
    if len(sent.pages) == 0:
        raise Flawed(FileFlaw.BROKEN)
    if len(sent.pages) > MOST_PAGES:
        raise Flawed(FileFlaw.TOO_MANY_PAGES)


def _paint_annotations(sent: pikepdf.Pdf) -> None:
    sent.generate_appearance_streams()
    sent.flatten_annotations("screen")


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
