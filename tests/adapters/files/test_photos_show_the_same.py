"""A photo leaves as people see it: on white, upright, in its own colours, whatever way it was written."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops, ImageStat

from adapters.files.on_white import on_white
from adapters.files.worker import clean
from domain.files.limits import LONGEST_SIDE
from domain.ports.file_cleaner import Cleaned
from tests.support.photo_kinds import SIDE, Photo, photos, written

# Of 255: what JPEG and rounding may change in the middle of a field.
NEAR = 6
LONG = (300, 9_000)


def painted(body: bytes) -> Image.Image:
    told = clean(body)
    assert isinstance(told, Cleaned), told
    return Image.open(BytesIO(told.body), formats=("JPEG",))


@pytest.mark.parametrize("photo", list(photos()), ids=lambda photo: photo.name)
def test_every_way_to_write_it(photo: Photo) -> None:
    picture, middle = painted(photo.body), SIDE // 4
    assert picture.mode == "RGB"
    for at, colour in enumerate(photo.seen):
        x, y = at % 2 * SIDE + middle, at // 2 * SIDE + middle
        mean = ImageStat.Stat(picture.crop((x, y, x + 2 * middle, y + 2 * middle))).mean
        assert all(abs(one - other) <= NEAR for one, other in zip(mean, colour, strict=True)), (at, mean, colour)


def test_a_long_screenshot_stays_as_sharp_as_it_was() -> None:
    sent = Image.effect_noise(LONG, 60).convert("RGB")
    picture = painted(written(sent, "JPEG", quality=95))
    assert picture.size == LONG
    assert max(ImageStat.Stat(ImageChops.difference(picture.convert("L"), sent.convert("L"))).mean) < NEAR


def test_as_long_as_can_be() -> None:
    assert painted(written(Image.new("1", (LONGEST_SIDE, 8)))).size == (LONGEST_SIDE, 8)


def test_one_bit_is_made_smaller_without_losing_a_line() -> None:
    lines = Image.new("1", (900, 900), 1)
    for x in range(0, 900, 30):
        lines.paste(0, (x, 0, x + 1, 900))
    row = on_white(lines, 300 * 300).convert("L").crop((0, 100, 300, 101))
    assert sum(one < NEAR * 42 for one in row.tobytes()) >= 900 // 30
