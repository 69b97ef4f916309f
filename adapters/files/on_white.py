"""A picture of whatever kind as people see it: upright, on white, eight bits a colour. The only place that does."""

from collections.abc import Callable

from PIL import Image, ImageChops, ImageOps

WHITE = (255, 255, 255)
_CLEAR = "transparency"
# Modes that are made smaller well as they are; a palette or one bit would only lose rows.
_SHRINKS = frozenset({"L", "RGB", "RGBA", "LA", "CMYK", "YCbCr"})

Colours = Callable[[Image.Image], Image.Image]


def on_white(image: Image.Image, most_pixels: int, colours: Colours = lambda image: image) -> Image.Image:
    """RGB of at most so many pixels, in its own shape. Which way is up, is read from what the camera noted."""
    seen = _in_eight_bits(image)
    _shrink(seen, most_pixels)
    upright = colours(ImageOps.exif_transpose(seen))
    is_clear = "A" in upright.getbands()
    shown = upright.convert("RGBA" if is_clear else "RGB")
    # New paper: the picture's own would go on telling what stands beside it.
    paper = Image.new("RGB", shown.size, WHITE)
    paper.paste(shown, mask=shown if is_clear else None)
    return paper


def _shrink(image: Image.Image, most_pixels: int) -> None:
    much = image.width * image.height / most_pixels
    if much > 1:
        image.thumbnail((max(1, int(image.width / much**0.5)), max(1, int(image.height / much**0.5))))


def _in_eight_bits(image: Image.Image) -> Image.Image:
    """Pillow's own conversion cuts sixteen bits off at 255: all but the darkest turns white."""
    clear = image.info.get(_CLEAR)
    if image.mode == "I" or image.mode.startswith("I;16"):
        return _grey(image, clear if isinstance(clear, int) else None)
    if isinstance(clear, tuple) and max(clear) > WHITE[0]:
        image.info[_CLEAR] = tuple(one >> 8 for one in clear)
    if image.has_transparency_data:
        return image if image.mode in _SHRINKS and clear is None else image.convert("RGBA")
    return image if image.mode in _SHRINKS else image.convert("RGB")


def _grey(deep: Image.Image, clear: int | None) -> Image.Image:
    wide = deep.convert("I")
    grey = wide.point(lambda value: value * (1 / 256)).convert("L")
    if clear is None:
        return _noted(grey, deep)
    above = wide.point(lambda value: value * 255 - 255 * clear).convert("L")
    below = wide.point(lambda value: value * -255 + 255 * clear).convert("L")
    return _noted(Image.merge("LA", (grey, ImageChops.lighter(above, below))), deep)


def _noted(made: Image.Image, of: Image.Image) -> Image.Image:
    """What stands beside the picture, and tells which way is up and how colours are meant."""
    made.info |= {name: told for name, told in of.info.items() if name != _CLEAR}
    return made
