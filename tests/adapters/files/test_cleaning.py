"""Attack 30: what a file is, is told by its content; what comes out shows the same and tells nothing else."""

from io import BytesIO
from typing import Any

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String
from PIL import Image

from adapters.files.photo import KEPT_PIXELS
from adapters.files.worker import clean
from domain.files.flaw import FileFlaw
from domain.files.limits import LONGEST_SIDE, MOST_PAGES
from domain.files.stored_file import FileKind
from domain.ports.file_cleaner import Cleaned, NotAFile
from tests.support import papers
from tests.support.pdf_fields import field, of_two_states
from tests.support.pdf_kinds import Page, made_of, mark


def cleaned(body: bytes, kind: FileKind) -> bytes:
    told = clean(body)
    assert isinstance(told, Cleaned), told
    assert told.kind is kind
    return told.body


def opened(body: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(body))


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


def test_a_large_photo_has_no_more_dots_than_a_sheet() -> None:
    picture = seen(cleaned(papers.photo((5000, 2500), form="PNG", mode="1"), FileKind.PHOTO))
    assert 0.99 < picture.width * picture.height / KEPT_PIXELS <= 1
    assert picture.width == pytest.approx(2 * picture.height, abs=2)


def test_what_is_hidden_behind_a_photo_is_gone() -> None:
    assert b"<script>" not in cleaned(papers.photo() + b"PK\x03\x04<script>", FileKind.PHOTO)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        b"<!doctype html><script>alert(1)</script>",
        bytes(1025) + papers.pdf(),
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


@pytest.mark.parametrize("size", [(20_000, 20_000), (2**31 - 1, 2**31 - 1), (9_000, 9_000)])
def test_a_picture_of_too_many_pixels_is_not_even_decoded(size: tuple[int, int]) -> None:
    assert clean(papers.png_declaring(*size)) == NotAFile(FileFlaw.TOO_MANY_PIXELS)


def test_a_picture_too_long_to_be_kept_says_so() -> None:
    assert clean(papers.png_declaring(LONGEST_SIDE + 1, 10)) == NotAFile(FileFlaw.TOO_LONG)


@pytest.mark.parametrize(
    "body",
    [
        papers.photo()[:-400],
        papers.png_declaring(500, 500),
        papers.png_declaring(0, 0),
        b"\xff\xd8\xff\xe0" + bytes(50),
        b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        b"%PDF-1.7\n" + bytes(100),
        b"\n\n%PDF-1.7 polyglot",
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


@pytest.mark.parametrize("revision", [2, 3, 4, 6])
def test_a_pdf_that_opens_with_a_password_only_is_not_taken(revision: Any) -> None:
    assert clean(papers.locked_pdf("1234", R=revision)) == NotAFile(FileFlaw.PROTECTED)
    assert isinstance(clean(papers.locked_pdf("", R=revision)), Cleaned), "what only its owner may change opens"


def test_a_lock_we_do_not_know_is_a_lock() -> None:
    sent = papers.locked_pdf("1234").replace(b"/Filter /Standard", b"/Filter /Adobe.Pub")
    assert clean(sent) == NotAFile(FileFlaw.PROTECTED)


@pytest.mark.parametrize(
    "before", [b"\xef\xbb\xbf", b"\n", b"\r\n\r\n", b" " * 1000, b"Content-Type: application/pdf\n\n"]
)
def test_what_mail_puts_before_a_pdf_is_passed_over(before: bytes) -> None:
    assert len(opened(cleaned(before + papers.pdf(2), FileKind.PDF)).pages) == 2


def test_an_old_form_with_a_new_one_beside_it_shows_its_fields() -> None:
    ticked = Page("", field("Btn", AS=Name.Yes, AP=of_two_states))
    assert isinstance(clean(made_of([ticked], XFA=String("x"))[0]), Cleaned)
    linked = Page("", mark("Link", Border=[0, 0, 0]))
    assert clean(made_of([linked], XFA=String("x"))[0]) == NotAFile(FileFlaw.LIVE_FORM)


@pytest.mark.parametrize(
    ("root", "flaw"),
    [
        ({"/Collection": Dictionary(View=Name.T)}, FileFlaw.PORTFOLIO),
        ({"/AcroForm": Dictionary(XFA=String("x"), Fields=[])}, FileFlaw.LIVE_FORM),
        ({"/AcroForm": Dictionary(XFA=String("x")), "/NeedsRendering": True}, FileFlaw.LIVE_FORM),
    ],
)
def test_pages_that_are_only_a_cover_are_not_taken(root: dict[str, Any], flaw: FileFlaw) -> None:
    assert clean(papers.pdf(root=root)) == NotAFile(flaw)


def test_so_many_pages_and_no_more() -> None:
    cleaned(papers.pdf(MOST_PAGES), FileKind.PDF)
    assert clean(papers.pdf(MOST_PAGES + 1)) == NotAFile(FileFlaw.TOO_MANY_PAGES)
