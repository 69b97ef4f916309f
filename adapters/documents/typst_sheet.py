"""Papers set by Typst: tagged pages (PDF/UA-1) with their language and title, every Kazakh letter in its own font.

The fonts are inside the library's wheel and nothing is fetched: one process gives the same page on every machine.
A compiler serves one paper at a time.
"""

import asyncio
import io
import json
from pathlib import Path
from threading import Lock

import segno
from typst import Compiler

from domain.documents.paper import Paper

SHEET = Path(__file__).with_name("paper.typ")
# Stands still, so that equal papers give equal bytes; the signature says when.
MADE_AT = 0


class TypstSheets:
    def __init__(self) -> None:
        self._compiler: Compiler | None = None
        self._in_use = Lock()

    async def typeset(self, paper: Paper) -> bytes:
        return await asyncio.to_thread(self._set, paper)

    def _set(self, paper: Paper) -> bytes:
        facts = {**json.loads(paper.to_json()), "qr": qr_of(paper.verify_address) if paper.verify_address else ""}
        with self._in_use:
            made = self._ready().compile(
                format="pdf",
                sys_inputs={"paper": json.dumps(facts, ensure_ascii=False)},
                pdf_standards="ua-1",
                timestamp=MADE_AT,
            )
        if not isinstance(made, bytes):
            raise TypeError("Typst made no single file")
        return made

    def _ready(self) -> Compiler:
        if self._compiler is None:
            self._compiler = Compiler(SHEET, root=SHEET.parent, ignore_system_fonts=True)
        return self._compiler


def qr_of(address: str) -> str:
    """The address as a QR in SVG. A quarter of it may be soiled or folded."""
    drawn = io.BytesIO()
    segno.make_qr(address, error="q").save(drawn, kind="svg", border=2, xmldecl=False)
    return drawn.getvalue().decode()
