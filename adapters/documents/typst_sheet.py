"""Papers set by Typst: tagged pages (PDF/UA-1) with their language and title, every Kazakh letter in its own font.

The fonts are inside the library's wheel and nothing is fetched: one process gives the same page on every machine.
A compiler serves one paper at a time.
"""

import asyncio
import io
import json
from pathlib import Path
from threading import Lock
from typing import Any

import segno
from structlog import get_logger
from typst import Compiler, TypstError

from adapters.documents.fonts import FONTS, Coverage
from adapters.documents.signs import SQUARE, breakable, everywhere, house_only, odd_in, shown, texts_of, tidied
from domain.documents.paper import Paper
from domain.ports.typesetter import PaperNotSet

SHEET = Path(__file__).with_name("paper.typ")
# Stands still, so that equal papers give equal bytes; the signature says when.
MADE_AT = 0

log = get_logger(__name__)


class TypstSheets:
    def __init__(self) -> None:
        self._compiler: Compiler | None = None
        self._coverage = Coverage()
        self._in_use = Lock()

    async def typeset(self, paper: Paper) -> bytes:
        return await asyncio.to_thread(self._set, paper)

    def _set(self, paper: Paper) -> bytes:
        tidy = everywhere(json.loads(paper.to_json()), tidied)
        with self._in_use:
            try:
                return self._compiled(paper, self._with_squares(tidy))
            except TypstError:
                log.error("paper_set_in_house_signs_only", kind=paper.kind)  # noqa: TRY400 - its words are somebody's
            try:
                return self._compiled(paper, everywhere(tidy, house_only))
            except TypstError:
                raise PaperNotSet from None

    def _with_squares(self, tidy: dict[str, Any]) -> dict[str, Any]:
        fonts = self._coverage.first_fonts(odd_in("".join(texts_of(tidy))))
        settable: dict[str, Any] = everywhere(tidy, lambda text: shown(text, fonts))
        return settable

    def _compiled(self, paper: Paper, settable: dict[str, Any]) -> bytes:
        facts = everywhere(settable, breakable) | {
            "verify_address": paper.verify_address,
            "qr": qr_of(paper.verify_address) if paper.verify_address else "",
            "fonts": FONTS,
            "has_squares": any(SQUARE in text for text in texts_of({**settable, "labels": {}})),
        }
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
