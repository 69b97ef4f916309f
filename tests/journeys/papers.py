"""A paper that came into the chat, read as a citizen would: is it signed, and does it say this?"""

import shutil
import tempfile
from pathlib import Path

from tests.support.poppler import poppler, text_of

HAS_POPPLER = all(shutil.which(name) for name in ("pdfsig", "pdftotext"))


def assert_signed(pdf: bytes, *says: str) -> None:
    assert b"/ByteRange" in pdf
    if HAS_POPPLER:
        with tempfile.TemporaryDirectory() as folder:
            paper = Path(folder, "paper.pdf")
            paper.write_bytes(pdf)
            assert "Signature is Valid" in poppler("pdfsig", paper)
            _says(paper, *says)


def assert_says(pdf: bytes, *says: str) -> None:
    assert pdf.startswith(b"%PDF-")
    if HAS_POPPLER:
        with tempfile.TemporaryDirectory() as folder:
            paper = Path(folder, "paper.pdf")
            paper.write_bytes(pdf)
            _says(paper, *says)


def _says(paper: Path, *says: str) -> None:
    text = " ".join(text_of(paper).split())
    for words in says:
        assert words in text, text
