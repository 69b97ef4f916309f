"""Poppler's programs, which know nothing of the libraries that made the file."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.support.patience import PATIENCE

needs_poppler = pytest.mark.skipif(
    any(shutil.which(name) is None for name in ("pdfsig", "pdftotext", "pdfinfo", "pdftoppm")),
    reason="needs poppler-utils",
)


def poppler(program: str, pdf: Path, *options: str) -> str:
    ran = subprocess.run([program, *options, str(pdf)], capture_output=True, check=False, timeout=PATIENCE)  # noqa: S603
    return ran.stdout.decode(errors="replace")


def text_of(pdf: Path) -> str:
    ran = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], capture_output=True, check=True, timeout=PATIENCE)  # noqa: S603, S607
    return ran.stdout.decode(errors="replace")


def picture_of(pdf: Path, dots: int = 120) -> bytes:
    stem = pdf.with_suffix("")
    command = ["pdftoppm", "-png", "-singlefile", "-r", str(dots), str(pdf), str(stem)]
    subprocess.run(command, check=True, timeout=PATIENCE)  # noqa: S603
    return stem.with_suffix(".png").read_bytes()
