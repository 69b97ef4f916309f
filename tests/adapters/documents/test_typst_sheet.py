"""A certificate as it is printed: read by programs that know nothing of what set it."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from adapters.documents.qr_reader import ZxingReader
from adapters.documents.typst_sheet import TypstSheets
from domain.documents.paper import Line, Paper
from tests.support.documents import ADDRESS, HOSTILE, KAZAKH_LETTERS, KK, RU
from tests.support.poppler import needs_poppler, picture_of, poppler, text_of

SHEETS = TypstSheets()


async def printed(paper: Paper, folder: Path) -> Path:
    path = folder / "paper.pdf"
    path.write_bytes(await SHEETS.typeset(paper))
    return path


@needs_poppler
async def test_every_word_is_there_and_none_of_it_is_markup(tmp_path: Path) -> None:
    text = text_of(await printed(KK, tmp_path))
    spoken = " ".join(text.split())
    for words in (KAZAKH_LETTERS, HOSTILE, KK.title, KK.number, KK.code, KK.subject_name, KK.law, KK.valid_until):
        assert words in spoken
    assert ADDRESS in spoken
    assert "panicked" not in spoken


@needs_poppler
@pytest.mark.parametrize("paper", [KK, RU], ids=["kk", "ru"])
async def test_for_a_screen_reader(tmp_path: Path, paper: Paper) -> None:
    path = await printed(paper, tmp_path)
    about = poppler("pdfinfo", path)
    assert f"Title:           {paper.title}" in about
    assert "Tagged:          yes" in about
    assert "(A4)" in about
    assert "Pages:           1\n" in about
    with pikepdf.open(path) as opened:
        assert str(opened.Root.Lang).startswith(paper.language)
        with opened.open_metadata() as metadata:
            assert metadata["pdfuaid:part"] == "1"


@needs_poppler
async def test_its_qr_is_read_from_a_picture_of_it(tmp_path: Path) -> None:
    picture = picture_of(await printed(RU, tmp_path))
    assert await ZxingReader().read(picture) == (ADDRESS,)


async def test_a_receipt_has_nothing_to_check() -> None:
    receipt = replace(KK, code="", verify_address="", signed_by="", valid_until="")
    with pikepdf.open(BytesIO(await SHEETS.typeset(receipt))) as opened:
        assert len(opened.pages) == 1


async def test_a_long_one_goes_on_over_the_page() -> None:
    long = replace(KK, lines=tuple(Line(f"{number}", "Төле би " * 20) for number in range(60)))
    with pikepdf.open(BytesIO(await SHEETS.typeset(long))) as opened:
        assert len(opened.pages) > 1


async def test_equal_papers_are_equal_bytes() -> None:
    assert await SHEETS.typeset(KK) == await TypstSheets().typeset(Paper.from_json(KK.to_json()))
