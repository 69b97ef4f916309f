"""Which of our fonts has a sign: asked of Typst itself, each sign alone.

All fonts are inside the library's wheel, so one version of it gives the same answer on every machine. Within a
longer text Typst can lose a letter silently when one font has the letter and another its mark: hence one at a time.
"""

import ast
import json
import re
from collections.abc import Iterable, Mapping

from typst import Compiler, TypstError

# In the order they are tried: letters, their marks and old alphabets, symbols, everything else of one width.
FONTS = ("Libertinus Serif", "New Computer Modern", "New Computer Modern Math", "DejaVu Sans Mono")
PROBE = b"""
#set document(title: "-")
#set text(font: sys.inputs.font, fallback: false)
#for sign in json(bytes(sys.inputs.signs)) { par(sign) }
"""
_LACKING = re.compile(r'the text `("(?:[^"\\]|\\.)*")` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


class Coverage:
    """What was asked once is kept: there are only so many signs."""

    def __init__(self) -> None:
        self._asked: dict[str, int | None] = {}
        self._compiler = Compiler(ignore_system_fonts=True)

    def first_fonts(self, signs: Iterable[str]) -> Mapping[str, int | None]:
        """The place in FONTS of the first one that has the sign."""
        wanted = sorted({*signs} - self._asked.keys())
        for place, font in enumerate(FONTS):
            lacking = self._lacking(font, wanted) if wanted else set()
            self._asked |= {sign: place for sign in wanted if sign not in lacking}
            wanted = sorted(lacking)
        self._asked |= dict.fromkeys(wanted)
        return self._asked

    def _lacking(self, font: str, signs: list[str]) -> set[str]:
        """All of them if the library says it in words we do not know."""
        asked = {"font": font, "signs": json.dumps(signs)}
        try:
            self._compiler.compile(PROBE, format="pdf", sys_inputs=asked, pdf_standards="ua-1")
        except TypstError as error:
            told = {_unescaped(each) for each in _LACKING.findall(error.diagnostic)}
            return told & {*signs} or {*signs}
        return set()


def _unescaped(quoted: str) -> str:
    """As Rust quotes a text."""
    return str(ast.literal_eval(_ESCAPED.sub(lambda found: f"\\U{int(found[1], 16):08x}", quoted)))
