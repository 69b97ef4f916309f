"""Attack 30: what a file is, is told by its content; what comes out shows the same and tells nothing else."""

from io import BytesIO

import pikepdf
import pytest
from PIL import Image

from adapters.files.worker import clean
from domain.files.flaw import FileFlaw
from domain.files.limits import LONGEST_SIDE, MOST_PAGES
from domain.files.stored_file import FileKind
from domain.ports.file_cleaner import Cleaned, NotAFile
from tests.support import papers


def cleaned(body: bytes, kind: FileKind) -> bytes:
    told = clean(body)
    assert isinstance(told, Cleaned), told
    assert told.kind is kind
    return told.body


def seen(body: bytes) -> Image.Image:
    return Image.open(BytesIO(body), formats=("JPEG",))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_a_photo_is_a_jpeg_without_place_or_device(form: str) -> None:
    sent = papers.photo_that_tells(form)
    assert papers.SECRET.encode() in sent
    body = cleaned(sent, FileKind.PHOTO)
    picture = seen(body)
    assert picture.size == (48, 64), "it stands upright"
    assert not picture.getexif()
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert papers.SECRET.encode() not in body


@pytest.mark.parametrize(
    ("form", "mode"),
    [("PNG", "RGBA"), ("PNG", "P"), ("PNG", "1"), ("PNG", "LA"), ("JPEG", "CMYK"), ("WEBP", "RGBA")],
)
def test_every_way_of_colours(form: str, mode: str) -> None:
    assert seen(cleaned(papers.photo(form=form, mode=mode), FileKind.PHOTO)).mode == "RGB"


def test_a_large_photo_is_made_as_large_as_a_sheet() -> None:
    assert seen(cleaned(papers.photo((5000, 200), mode="L"), FileKind.PHOTO)).size == (3508, 140)


def test_what_is_hidden_behind_a_photo_is_gone() -> None:
    assert b"<script>" not in cleaned(papers.photo() + b"PK\x03\x04<script>", FileKind.PHOTO)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<!doctype html><script>alert(1)</script>",
        b"\n\n%PDF-1.7 polyglot",
        b"PK\x03\x04 a docx",
        b"MZ an exe",
        b"GIF89a",
        b"II*\x00 a tiff",
        b"\x00\x00\x00\x18ftypheic",
        b"%!PS-Adobe-3.0",
    ],
)
def test_other_kinds_are_not_taken_whatever_their_name(body: bytes) -> None:
    assert clean(body) == NotAFile(FileFlaw.UNKNOWN_TYPE)


@pytest.mark.parametrize("size", [(20_000, 20_000), (2**31 - 1, 2**31 - 1), (LONGEST_SIDE + 1, 10), (9_000, 9_000)])
def test_a_picture_of_too_many_pixels_is_not_even_decoded(size: tuple[int, int]) -> None:
    assert clean(papers.png_declaring(*size)) == NotAFile(FileFlaw.TOO_MANY_PIXELS)


@pytest.mark.parametrize(
    "body",
    [
        papers.photo()[:-400],
        papers.png_declaring(500, 500),
        papers.png_declaring(0, 0),
        b"\xff\xd8\xff\xe0" + bytes(50),
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"%PDF-1.7\n" + bytes(100),
        papers.pdf(pages=0),
    ],
)
def test_a_broken_file_is_no_file(body: bytes) -> None:
    assert clean(body) == NotAFile(FileFlaw.BROKEN)


def test_a_pdf_keeps_its_pages_and_nothing_that_acts_or_tells() -> None:
    sent = papers.unpacked(papers.pdf_that_acts())
    assert sent.count(papers.SECRET.encode()) >= 8
    body = papers.unpacked(cleaned(papers.pdf_that_acts(), FileKind.PDF))
    for word in (papers.SECRET, "JavaScript", "Launch", "OpenAction", "AcroForm", "virus.exe", "Annot", "Names"):
        assert word.encode() not in body, word
    assert b"0 0 50 50 re f" in body
    assert b"FILLED" in body, "what the form showed is painted on its page"


def test_a_photo_within_a_pdf_still_shows() -> None:
    with pikepdf.open(BytesIO(cleaned(papers.pdf_that_acts(), FileKind.PDF))) as opened:
        drawn = opened.pages[0].obj.Resources.XObject.P
        assert isinstance(drawn, pikepdf.Stream)
        photo = pikepdf.PdfImage(drawn).as_pil_image()
    assert (photo.size, dict(photo.getexif())) == ((64, 48), {})
    photo.load()


@pytest.mark.parametrize("user", ["1234", ""])
def test_a_locked_pdf_is_not_taken(user: str) -> None:
    assert clean(papers.locked_pdf(user)) == NotAFile(FileFlaw.PROTECTED)


def test_so_many_pages_and_no_more() -> None:
    cleaned(papers.pdf(MOST_PAGES), FileKind.PDF)
    assert clean(papers.pdf(MOST_PAGES + 1)) == NotAFile(FileFlaw.TOO_MANY_PAGES)
