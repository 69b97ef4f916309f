"""One picture of four fields in every way a photo is written: its colours, its depth, its holes, its way up."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms

from tests.support.papers import png

SIDE = 40
ORIENTATION = 0x0112
RED, GREEN, BLUE, WHITE, HALF, BLACK = (255, 0, 0), (0, 128, 0), (0, 0, 255), (255,) * 3, (128,) * 3, (0,) * 3
COLOURS = [RED, GREEN, BLUE, HALF]
GREYS = [0, 64, 160, 255]
# Where upper left, upper right, lower left and lower right are seen, by what the camera noted.
TURNED = {1: "0123", 2: "1032", 3: "3210", 4: "2301", 5: "0213", 6: "2031", 7: "3120", 8: "1302"}

Colour = tuple[int, ...]


@dataclass(frozen=True)
class Photo:
    """`seen`: the four fields as people see them, from upper left to lower right."""

    name: str
    body: bytes
    seen: list[Colour]


def fields(mode: str, colours: Sequence[Any]) -> Image.Image:
    made = Image.new(mode, (2 * SIDE, 2 * SIDE))
    for at, colour in enumerate(colours):
        x, y = at % 2 * SIDE, at // 2 * SIDE
        made.paste(colour, (x, y, x + SIDE, y + SIDE))
    return made


def written(image: Image.Image, form: str = "PNG", **how: Any) -> bytes:
    body = BytesIO()
    image.save(body, form, **how)
    return body.getvalue()


def photos() -> Iterator[Photo]:
    yield from _in_colours()
    yield from _in_greys()
    yield from _with_holes()
    for noted, order in TURNED.items():
        exif = Image.Exif()
        exif[ORIENTATION] = noted
        seen: list[Colour] = [COLOURS[int(at)] for at in order]
        for form in ("JPEG", "PNG", "WEBP"):
            yield Photo(f"{form} lying {noted}", written(fields("RGB", COLOURS), form, exif=exif), seen)


def _in_colours() -> Iterator[Photo]:
    plain = fields("RGB", COLOURS)
    for form, how in (
        ("PNG", {}),
        ("JPEG", {}),
        ("JPEG", {"progressive": True}),
        ("WEBP", {}),
        ("WEBP", {"lossless": True}),
    ):
        yield Photo(f"{form} {how}", written(plain, form, quality=95, **how), [*COLOURS])
    yield Photo("palette", written(plain.quantize(8)), [*COLOURS])
    inks = [(0, 255, 255, 0), (255, 0, 255, 127), (255, 255, 0, 0), (0, 0, 0, 127)]
    yield Photo("printer's colours", written(fields("CMYK", inks), "JPEG", quality=95), [*COLOURS])
    yield Photo("a profile of its own", written(plain, icc_profile=_red_for_blue()), [BLUE, GREEN, RED, HALF])
    yield Photo("a broken profile", written(plain, icc_profile=b"profile"), [*COLOURS])
    yield Photo("another's profile", written(fields("L", GREYS), icc_profile=_red_for_blue()), _grey(GREYS))
    yield Photo(
        "sixteen bits of colour", _deep_png(2, [[257 * part for part in one] for one in COLOURS]), [*COLOURS]
    )
    yield Photo("in passes", _in_passes(COLOURS), [*COLOURS])


def _in_greys() -> Iterator[Photo]:
    yield Photo("grey", written(fields("L", GREYS)), _grey(GREYS))
    yield Photo("grey JPEG", written(fields("L", GREYS), "JPEG", quality=95), _grey(GREYS))
    yield Photo("one bit", written(fields("1", [0, 255, 255, 0])), _grey([0, 255, 255, 0]))
    yield Photo("sixteen bits of grey", _deep_png(0, [[257 * one] for one in GREYS]), _grey(GREYS))


def _with_holes() -> Iterator[Photo]:
    """Through a hole one sees white paper."""
    clear = [(*RED, 255), (*GREEN, 0), (*BLUE, 255), (*BLACK, 128)]
    seen: list[Colour] = [RED, WHITE, BLUE, (127,) * 3]
    yield Photo("clear", written(fields("RGBA", clear)), seen)
    yield Photo("clear WebP", written(fields("RGBA", clear), "WEBP", lossless=True), seen)
    yield Photo(
        "clear grey", written(fields("LA", [(0, 255), (0, 0), (160, 255), (0, 128)])), _grey([0, 255, 160, 127])
    )
    yield Photo("a clear colour", written(fields("RGB", COLOURS), transparency=GREEN), [RED, WHITE, BLUE, HALF])
    yield Photo("a clear grey", written(fields("L", GREYS), transparency=64), _grey([0, 255, 160, 255]))
    palette = fields("P", [0, 1, 2, 3])
    palette.putpalette([part for one in COLOURS for part in one])
    yield Photo("a clear place of a palette", written(palette, transparency=1), [RED, WHITE, BLUE, HALF])
    yield Photo(
        "a palette with depths", written(palette, transparency=bytes([255, 0, 255, 255])), [RED, WHITE, BLUE, HALF]
    )
    yield Photo("one clear bit", written(fields("1", [0, 255, 255, 0]), transparency=0), _grey([255] * 4))
    deep = [257 * one for one in GREYS]
    yield Photo(
        "a clear deep grey", _deep_png(0, [[one] for one in deep], clear=[deep[1]]), _grey([0, 255, 160, 255])
    )
    colours = [[256 * part + 18 * (part == GREEN[1]) for part in one] for one in COLOURS]
    yield Photo("a clear deep colour", _deep_png(2, colours, clear=colours[1]), [RED, WHITE, BLUE, HALF])
    yield Photo(
        "deep and clear",
        _deep_png(6, [[*one, 65535 * (at != 1)] for at, one in enumerate(colours)]),
        [RED, WHITE, BLUE, HALF],
    )
    yield Photo(
        "deep, grey and clear",
        _deep_png(4, [[one, 65535 * (at != 1)] for at, one in enumerate(deep)]),
        _grey([0, 255, 160, 255]),
    )


def _grey(levels: Sequence[int]) -> list[Colour]:
    return [(one,) * 3 for one in levels]


def _deep_png(kind: int, colours: Sequence[Sequence[int]], clear: Sequence[int] = ()) -> bytes:
    """Sixteen bits each, which Pillow itself does not write but for grey."""
    rows = b""
    for at in range(2 * SIDE):
        cells = (colours[2 * (at // SIDE) + column // SIDE] for column in range(2 * SIDE))
        rows += b"\0" + b"".join(part.to_bytes(2) for cell in cells for part in cell)
    head = (2 * SIDE).to_bytes(4) * 2 + bytes([16, kind, 0, 0, 0])
    return png(head, rows, *([(b"tRNS", b"".join(one.to_bytes(2) for one in clear))] if clear else []))


def _in_passes(colours: Sequence[Colour]) -> bytes:
    """From coarse to fine, as PNG does it in seven passes."""
    rows = b""
    for x0, y0, dx, dy in (
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ):
        for y in range(y0, 2 * SIDE, dy):
            rows += b"\0" + bytes(
                part for x in range(x0, 2 * SIDE, dx) for part in colours[2 * (y // SIDE) + x // SIDE]
            )
    return png((2 * SIDE).to_bytes(4) * 2 + bytes([8, 2, 0, 0, 1]), rows)


def _red_for_blue() -> bytes:
    """Everyday colours, but what is called red in them is blue."""
    usual = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return usual.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")
