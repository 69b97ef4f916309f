"""QR codes read from a photo. Its sizes are looked at before a single pixel is unpacked, and one is read at a time:
a hundred large pictures sent at once would otherwise be unpacked at once.
"""

import asyncio
import io

import zxingcpp
from PIL import Image, UnidentifiedImageError

from adapters.files.on_white import on_white

LARGEST_FILE = 10 * 1024 * 1024
MOST_PIXELS = 30_000_000
FORMATS = ("JPEG", "PNG", "WEBP")
# Enough for a code that fills a tenth of the sheet.
KEPT_PIXELS = 2400 * 2400

Image.MAX_IMAGE_PIXELS = MOST_PIXELS


class ZxingReader:
    def __init__(self) -> None:
        self._turn = asyncio.Semaphore()

    async def read(self, picture: bytes) -> tuple[str, ...]:
        async with self._turn:
            return await asyncio.to_thread(_read, picture)


def _read(picture: bytes) -> tuple[str, ...]:
    if len(picture) > LARGEST_FILE:
        return ()
    try:
        with Image.open(io.BytesIO(picture), formats=FORMATS) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return ()
            flat = on_white(opened, KEPT_PIXELS).convert("L")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError):
        return ()
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    return tuple(code.text for code in zxingcpp.read_barcodes(flat, formats=formats))
