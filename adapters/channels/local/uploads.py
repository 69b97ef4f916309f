"""Names and cards of files. A name from outside is a label, never a path."""

import mimetypes
import re
import unicodedata
from typing import Any

from adapters.channels.local.chat import LocalFile

LONGEST_NAME = 120
UNSAFE = re.compile(r"[\\/:*?\"<>|]+")
RESERVED = re.compile(r"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def safe_name(name: str) -> tuple[str, str]:
    """A harmless name and the type it promises."""
    plain = unicodedata.normalize("NFC", name.encode("utf-8", "ignore").decode())
    plain = "".join(one for one in plain if unicodedata.category(one)[0] != "C")
    plain = UNSAFE.sub("_", plain.replace("\\", "/").rsplit("/", 1)[-1]).strip(" .") or "file"
    if RESERVED.match(plain):
        plain = f"_{plain}"
    stem, dot, end = plain.rpartition(".")
    if len(plain) > LONGEST_NAME:
        plain = f"{stem[: LONGEST_NAME - len(end) - 1]}.{end}" if dot and len(end) < 10 else plain[:LONGEST_NAME]  # noqa: PLR2004
    return plain, mimetypes.guess_type(plain)[0] or "application/octet-stream"


def document_card(file: LocalFile) -> dict[str, Any]:
    return {
        "file_id": file.id,
        "file_unique_id": file.id,
        "file_name": file.name,
        "mime_type": file.mime,
        "file_size": len(file.body),
    }
