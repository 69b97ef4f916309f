"""A photo is looked at only if it is one, and small enough."""

from io import BytesIO

import pytest
import segno
from PIL import Image

from adapters.documents.qr_reader import ZxingReader
from tests.support.documents import ADDRESS
from tests.support.papers import photo, png_declaring

READ = ZxingReader().read


def snapshot(text: str, form: str = "JPEG") -> bytes:
    """Small, turned and on a grey table, as phones take it."""
    code, sheet = BytesIO(), BytesIO()
    segno.make_qr(text).save(code, kind="png", scale=6, border=4)
    table = Image.new("RGB", (900, 700), (120, 118, 110))
    table.paste(Image.open(code).convert("RGB").rotate(17, expand=True, fillcolor=(120, 118, 110)), (300, 180))
    table.save(sheet, form)
    return sheet.getvalue()


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
async def test_a_photo(form: str) -> None:
    assert await READ(snapshot(ADDRESS, form)) == (ADDRESS,)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16", "CMYK", "clear"])
async def test_every_way_to_write_a_picture(mode: str) -> None:
    """Dark on nothing at all, or in sixteen bits: a screenshot as some phones keep it."""
    code, made = BytesIO(), BytesIO()
    segno.make_qr(ADDRESS).save(code, kind="png", scale=6, border=4, light=None if mode == "clear" else "white")
    drawn = Image.open(code)
    if mode == "I;16":
        drawn = drawn.convert("I").point(lambda grey: grey * 257 + 0).convert("I;16")
    elif mode != "clear":
        drawn = drawn.convert(mode)
    drawn.save(made, "JPEG" if mode == "CMYK" else "PNG")
    assert await READ(made.getvalue()) == (ADDRESS,)


@pytest.mark.parametrize(
    "body",
    [b"", b"no picture", photo(), png_declaring(20_000, 20_000), snapshot(ADDRESS)[:300], b"\x89PNG" * 4_000_000],
    ids=["empty", "text", "noise", "bomb", "cut", "large"],
)
async def test_nothing_to_read(body: bytes) -> None:
    assert await READ(body) == ()
