"""A photo is decoded and painted anew. Only what can be seen is left: no place, no device, nothing appended."""

from io import BytesIO

from PIL import Image, ImageOps

from adapters.files.flawed import Flawed
from domain.files.flaw import FileFlaw
from domain.files.limits import LONGEST_SIDE, MOST_PIXELS

# A sheet of A4 at 300 dots an inch.
KEPT_SIDE = 3508
QUALITY = 85
WHITE = (255, 255, 255)


def clean_photo(body: bytes, form: str) -> bytes:
    """The size is read from the head of the file, and checked before anything is decoded."""
    try:
        with Image.open(BytesIO(body), formats=(form,)) as image:
            if image.width * image.height > MOST_PIXELS or max(image.size) > LONGEST_SIDE:
                raise Flawed(FileFlaw.TOO_MANY_PIXELS)
            return _painted(image)
    except Image.DecompressionBombError:
        raise Flawed(FileFlaw.TOO_MANY_PIXELS) from None


def _painted(image: Image.Image) -> bytes:
    image.thumbnail((KEPT_SIDE, KEPT_SIDE))
    upright = ImageOps.exif_transpose(image)
    seen = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    canvas = Image.new("RGB", seen.size, WHITE)
    canvas.paste(seen, mask=seen if seen.mode == "RGBA" else None)
    written = BytesIO()
    canvas.save(written, "JPEG", quality=QUALITY)
    return written.getvalue()
