"""What leaves shows what a viewer showed: rendered before and after, page by page, over every kind there is."""

import subprocess
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name, String
from PIL import Image, ImageChops, ImageFilter

from adapters.files.worker import clean
from domain.files.flaw import FileFlaw
from domain.ports.file_cleaner import Cleaned, NotAFile
from tests.support import pdf_fields as fields
from tests.support import pdf_kinds as kinds
from tests.support.patience import PATIENCE
from tests.support.pdf_kinds import Page, made_of
from tests.support.pdf_layers import layers
from tests.support.poppler import needs_poppler, text_of

pytestmark = needs_poppler

DOTS = 72
# Of 255, after blurring: none between two ways to place one picture, a hair between two ways to draw one line.
EXACT, AS_DRAWN = 5, 30
SAME = {
    "every kind, with its picture": made_of(kinds.PICTURED),
    "flags and turns": made_of(kinds.FLAGGED),
    "answers": made_of(fields.ANSWERED),
    "shapes of the page": made_of(kinds.SHAPED),
    "layers": made_of(layers),
}


def rendered(body: bytes, folder: Path, name: str) -> list[Image.Image]:
    """As `pdftoppm` shows it, which is another program than any we use."""
    paper = folder / f"{name}.pdf"
    paper.write_bytes(body)
    command = ["pdftoppm", "-r", str(DOTS), "-png", "-cropbox", str(paper), str(folder / name)]
    subprocess.run(command, check=True, timeout=PATIENCE, capture_output=True)  # noqa: S603
    return [Image.open(one).convert("RGB") for one in sorted(folder.glob(f"{name}-*.png"))]


def cleaned(body: bytes) -> bytes:
    told = clean(body)
    assert isinstance(told, Cleaned), told
    return told.body


def differences(sent: bytes, pages: list[Page], folder: Path) -> Mapping[str, int]:
    before, after = rendered(sent, folder, "before"), rendered(cleaned(sent), folder, "after")
    assert len(before) == len(after) == len(pages)
    return {page.name: difference(*both) for page, *both in zip(pages, before, after, strict=True)}


def difference(one: Image.Image, other: Image.Image) -> int:
    if one.size != other.size:
        return 255
    soft = (each.convert("L").filter(ImageFilter.BoxBlur(2)) for each in (one, other))
    return int(ImageChops.difference(*soft).getextrema()[1])


@pytest.mark.parametrize("name", SAME)
def test_to_the_dot(name: str, tmp_path: Path) -> None:
    told = differences(*SAME[name], tmp_path)
    assert {name: much for name, much in told.items() if much > EXACT} == {}


def test_what_brings_no_picture_is_drawn_as_viewers_draw_it(tmp_path: Path) -> None:
    told = differences(*made_of(kinds.DRAWN), tmp_path)
    assert {name: much for name, much in told.items() if much > AS_DRAWN} == {}


@pytest.mark.parametrize("is_stale", [False, True])
def test_what_was_filled_in_is_read(is_stale: bool, tmp_path: Path) -> None:
    """Viewers write it with fonts of their own, so it is the words that are compared."""
    sent, pages = made_of(fields.WORDED, NeedAppearances=is_stale)
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(cleaned(sent))
    told = [" ".join(page.split()) for page in text_of(paper).split("\f")]
    assert told[: len(pages)] == [page.says for page in pages]


def test_what_lies_on_its_side_is_written_so(tmp_path: Path) -> None:
    sides = [
        Page("", fields.field("Tx", V=String("Ұлылық"), MK=Dictionary(R=turn)), content=b"")
        for turn in (0, 90, 180, 270)
    ]
    inked = [ImageChops.invert(each).getbbox() for each in rendered(cleaned(made_of(sides)[0]), tmp_path, "sides")]
    assert [right - left > bottom - top for left, top, right, bottom in filter(None, inked)] == [True, False] * 2
    assert len(set(inked)) == len(sides)


def test_a_stale_picture_gives_way_to_what_was_filled_in(tmp_path: Path) -> None:
    stale = Page("stale", fields.field("Tx", V=String(fields.KAZAKH), AP=kinds.looks(), Rect=[5, 20, 115, 40]))
    for is_stale in (False, True):
        paper = tmp_path / "paper.pdf"
        paper.write_bytes(cleaned(made_of([stale], NeedAppearances=is_stale)[0]))
        assert (fields.KAZAKH in text_of(paper)) is is_stale


@pytest.mark.parametrize("page", [*kinds.UNKNOWN, *kinds.MALFORMED, *fields.UNKNOWN], ids=lambda page: page.name)
def test_whose_picture_nobody_knows_is_not_taken(page: Page) -> None:
    assert clean(made_of([page])[0]) == NotAFile(FileFlaw.UNSHOWABLE)


def test_a_box_without_a_state_shows_its_value(tmp_path: Path) -> None:
    """A viewer may leave it empty; that it was ticked is what the form says."""
    ticked, stated = (
        Page(name, fields.field("Btn", AP=fields.of_two_states, **{name: Name.Yes})) for name in ("V", "AS")
    )
    one, other = rendered(cleaned(made_of([ticked, stated])[0]), tmp_path, "both")
    assert difference(one, other) <= EXACT


def test_layers_keep_their_states_and_nothing_else() -> None:
    with pikepdf.open(BytesIO(cleaned(made_of(layers)[0]))) as opened:
        assert set(opened.Root.keys()) == {"/Type", "/Pages", "/OCProperties"}
        told = opened.Root.OCProperties
        assert set(told.D.keys()) == {"/ON", "/OFF", "/AS"}
        assert {str(layer.Name) for layer in told.OCGs} == {""}
