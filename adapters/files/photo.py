"""A photo is decoded and painted anew. Only what can be seen is left: no place, no device, nothing appended."""

from io import BytesIO

from PIL import Image

from adapters.files.colours import as_meant
from adapters.files.flawed import Flawed
from adapters.files.on_white import on_white
from domain.files.flaw import FileFlaw
from domain.files.limits import LONGEST_SIDE, MOST_PIXELS

# As many as a sheet of A4 has at 300 dots an inch. A long screenshot keeps its shape, and can still be read.
KEPT_PIXELS = 2480 * 3508
QUALITY = 85


def clean_photo(body: bytes, form: str) -> bytes:
    """The size is read from the head of the file, and checked before anything is decoded."""
    Image.MAX_IMAGE_PIXELS = None  # ours is asked below, and gives its own reason
    with Image.open(BytesIO(body), formats=(form,)) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Flawed(FileFlaw.TOO_MANY_PIXELS)
        if max(image.size) > LONGEST_SIDE:
            raise Flawed(FileFlaw.TOO_LONG)
        return _painted(image)


def _painted(image: Image.Image) -> bytes:
    written = BytesIO()
    on_white(image, KEPT_PIXELS, as_meant).save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
