"""Whatever can be typed can be set: with its own letters, or with a square that is seen."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
import structlog
from PIL import Image

from adapters.documents.fonts import FONTS, Coverage
from adapters.documents.signs import HOUSE, SQUARE, house_only, odd_in, shown, tidied
from adapters.documents.typst_sheet import TypstSheets
from domain.documents.paper import Line, Paper
from domain.ports.typesetter import PaperNotSet
from tests.support.documents import KK
from tests.support.poppler import needs_poppler, picture_of, text_of

SHEETS = TypstSheets()
TOLD = "□ – told"
BLOCK, LINE = 0x80, 40
# As written, and as it stands on paper. Flags and families of emoji are as many squares as they have signs.
WRITTEN = {
    "Ждал час 😡": "Ждал час □",
    "中文 кітап": "□□ кітап",
    "한국어 ไทย": "□□□ □□□",
    "🇰🇿 👨\u200d👩\u200d👧 👍🏽": "□□ □□□ □□",
    "❤\ufe0f ☎\ufe0e ✔": "❤ ☎ ✔",
    "и\u0301 e\u0301 Й": "и\u0301 é Й",
    "中\u0301 и\u1ab0": "□ и□",
    "1 200 ₸ № 5 ≥ ½": "1 200 ₸ № 5 ≥ ½",
    "سلام": "سلام",
    "שלום": "שלום",
    "नमस्ते": "नमस्ते",
    "a\x00b\x07c\td\re": "a□b□c d\ne",
    "\ud83d \udead x": "□ □ x",
    "\ue000\U000f0000 \uffff\ufdd0 \u0378": "□□ □□ □",
    "a\u202eb\u200bc\ufeff\u00ad": "abc",
    "line\u2028next\u2003word": "line\nnext word",
    "\u0301 mark": "\u0301 mark",
}


def on_paper(text: str) -> str:
    tidy = tidied(text)
    return shown(tidy, Coverage().first_fonts(odd_in(tidy)))


def sample() -> list[str]:
    """Of every stretch of 128: its ends, and the first, middle and last that is a sign of writing at all."""
    signs = []
    for start in range(0, 0x110000, BLOCK):
        stretch = [chr(code) for code in range(start, start + BLOCK)]
        real = [one for one in stretch if unicodedata.category(one) not in {"Cn", "Co", "Cs"}]
        signs += dict.fromkeys(
            [stretch[0], real[0], real[len(real) // 2], real[-1], stretch[-1]] if real else stretch[:1]
        )
    return signs


def with_lines(texts: Iterable[str], labels: Mapping[str, str] = KK.labels) -> Paper:
    return replace(KK, lines=tuple(Line("x", text) for text in texts), labels=labels)


@pytest.mark.parametrize("between", [" ", "", "а"], ids=["apart", "together", "on a letter"])
async def test_every_block_of_unicode_can_be_set(between: str) -> None:
    signs = sample()
    lines = [between.join(signs[at : at + LINE]) for at in range(0, len(signs), LINE)]
    with structlog.testing.capture_logs() as told:
        pdf = await SHEETS.typeset(with_lines(lines))
    assert not told, "set as it was written, not in the house's own signs only"
    with pikepdf.open(BytesIO(pdf)) as opened:
        assert len(opened.pages) > 1


@pytest.mark.parametrize(("written", "seen"), WRITTEN.items())
def test_what_is_seen_of_it(written: str, seen: str) -> None:
    assert on_paper(written) == seen


@needs_poppler
async def test_the_page_says_so_and_tells_what_a_square_is(tmp_path: Path) -> None:
    page = tmp_path / "paper.pdf"
    page.write_bytes(await SHEETS.typeset(with_lines(["Ждал час 😡", "и\u1ab0 ₸"], {**KK.labels, "square": TOLD})))
    text = text_of(page)
    for words in ("Ждал час □", "и□ ₸", TOLD):
        assert words in text
    page.write_bytes(await SHEETS.typeset(with_lines(["Ждал час"], {**KK.labels, "square": TOLD})))
    assert TOLD not in text_of(page)


@needs_poppler
async def test_a_word_without_end_stays_on_the_page(tmp_path: Path) -> None:
    page = tmp_path / "paper.pdf"
    page.write_bytes(await SHEETS.typeset(with_lines(["!" * 300, "сөз" * 100, "https://" + "a" * 300, "😡" * 200])))
    with Image.open(BytesIO(picture_of(page, dots=40))) as picture:
        margin = picture.convert("L").crop((picture.width - 25, 0, picture.width, picture.height))
    assert margin.getextrema() == (255, 255)


def test_the_house_has_its_signs_in_the_first_font() -> None:
    fonts = Coverage().first_fonts(HOUSE)
    assert {sign: fonts[sign] for sign in HOUSE if fonts[sign] != FONTS.index("Libertinus Serif")} == {}


async def test_if_asking_the_fonts_fails_the_house_has_its_own_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Coverage, "_lacking", lambda *_: set())
    with structlog.testing.capture_logs() as told:
        assert (await TypstSheets().typeset(with_lines(["Ждал час 😡"]))).startswith(b"%PDF")
    assert [line["event"] for line in told] == ["paper_set_in_house_signs_only"]
    assert house_only("Ждал é 😡") == f"Ждал {SQUARE} {SQUARE}"


async def test_what_cannot_be_set_at_all_says_so() -> None:
    with pytest.raises(PaperNotSet):
        await SHEETS.typeset(replace(KK, title=""))
