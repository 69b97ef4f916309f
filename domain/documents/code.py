"""The public code of a document, as people copy it: any case, any dashes, or the whole address of its page."""

import re

LONGEST = 200
# Crockford's alphabet has no O, I and L: they are read as the digits they look like.
LATIN = dict(zip(map(ord, "OIL"), "011", strict=True))
# Typed with a Cyrillic keyboard: the capitals that look the same.
CYRILLIC = {
    0x0410: "A", 0x0412: "B", 0x0415: "E", 0x041A: "K", 0x041C: "M", 0x041D: "H", 0x041E: "0",
    0x0420: "P", 0x0421: "C", 0x0422: "T", 0x0423: "Y", 0x0425: "X", 0x0406: "1",
}  # fmt: skip
TWINS = LATIN | CYRILLIC
CODE = re.compile(r"[0-9A-HJKMNP-TV-Z]{9}", re.ASCII)
PLACE = re.compile(r"(?:^|/)verify/([^/?#]+)/?(?:[?#].*)?$")
GROUP = 3


def read_code(text: str) -> str | None:
    """The code in what was typed, spelled as it is kept; None when it cannot be one."""
    plain = re.sub(r"[\s\-\u2010-\u2015]", "", text[:LONGEST]).upper().translate(TWINS)
    if CODE.fullmatch(plain) is None:
        return None
    return "-".join(plain[at : at + GROUP] for at in range(0, len(plain), GROUP))


def read_address(text: str) -> str | None:
    """The code at the end of a page's address, as the QR holds it; None when the address is no page of ours."""
    found = PLACE.search(text[:LONGEST].strip())
    return read_code(found[1]) if found else None
