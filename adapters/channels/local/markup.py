"""Telegram's HTML, read as strictly as Telegram reads it, shown as safely as a web page needs it."""

import html
import re
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import nh3

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "code": "code", "pre": "pre",
    "a": "text_link", "blockquote": "blockquote", "tg-spoiler": "spoiler", "span": "spoiler",
}  # fmt: skip
SHOWN = {
    "bold": "b", "italic": "i", "underline": "u", "strikethrough": "s", "code": "code", "pre": "pre",
    "text_link": "a", "blockquote": "blockquote", "spoiler": "tg-spoiler",
}  # fmt: skip
SCHEMES = {"http", "https", "tel"}

TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z-]+(?:=(?:\"[^\"]*\"|'[^']*'|[^\s<>]+))?)*)\s*/?>")
HREF = re.compile(r"\shref=(?:\"([^\"]*)\"|'([^']*)'|([^\s<>]+))", re.IGNORECASE)
ESCAPE = re.compile(r"&(?:lt|gt|amp|quot|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});")


class BadMarkup(ValueError):
    """The words Telegram would answer with."""


@dataclass(frozen=True)
class Formatted:
    text: str
    html: str
    entities: tuple[dict[str, Any], ...] = ()


@dataclass
class _Open:
    tag: str
    kind: str
    offset: int
    href: str | None


@dataclass
class _Reader:
    source: str
    text: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    entities: list[dict[str, Any]] = field(default_factory=list)
    length: int = 0

    def words(self, raw: str) -> None:
        plain = ESCAPE.sub(lambda found: html.unescape(found.group()), raw)
        self.text.append(plain)
        self.shown.append(html.escape(plain))
        self.length += utf16(plain)

    def start(self, tag: str, attributes: str, at: int) -> None:
        kind = TAGS.get(tag)
        if kind is None or (tag == "span" and "tg-spoiler" not in attributes):
            raise BadMarkup(f'Unsupported start tag "{tag}" at byte offset {self._bytes(at)}')
        self.stack.append(_Open(tag, kind, self.length, _href(attributes) if tag == "a" else None))
        self.shown.append(self._opening(self.stack[-1]))

    def end(self, tag: str, at: int) -> None:
        if not self.stack:
            raise BadMarkup(f"Unexpected end tag at byte offset {self._bytes(at)}")
        opened = self.stack.pop()
        if opened.tag != tag:
            raise BadMarkup(
                f'Unmatched end tag at byte offset {self._bytes(at)}, expected "</{opened.tag}>", found "</{tag}>"'
            )
        if not _dead_link(opened):
            self.shown.append(f"</{SHOWN[opened.kind]}>")
        if self.length > opened.offset and not _dead_link(opened):
            self.entities.append(_entity(opened, self.length))

    def _opening(self, opened: _Open) -> str:
        if _dead_link(opened):
            return ""
        href = f' href="{html.escape(opened.href)}"' if opened.href else ""
        return f"<{SHOWN[opened.kind]}{href}>"

    def _bytes(self, at: int) -> int:
        return len(self.source[:at].encode())


def read_html(source: str) -> Formatted:
    """Text, entities and safe HTML of a message in Telegram's HTML. Raises BadMarkup."""
    reader, at = _Reader(source), 0
    while (found := source.find("<", at)) >= 0:
        reader.words(source[at:found])
        tag = TAG.match(source, found)
        if tag is None:
            raise BadMarkup(f'Unsupported start tag "" at byte offset {len(source[:found].encode())}')
        name = tag.group(2).lower()
        if tag.group(1):
            reader.end(name, found)
        else:
            reader.start(name, tag.group(3), found)
        at = tag.end()
    reader.words(source[at:])
    if reader.stack:
        raise BadMarkup(f'Can\'t find end tag corresponding to start tag "{reader.stack[-1].tag}"')
    ordered = sorted(reader.entities, key=lambda one: (one["offset"], -one["length"]))
    return Formatted("".join(reader.text), clean("".join(reader.shown)), tuple(ordered))


def read_plain(source: str) -> Formatted:
    return Formatted(source, html.escape(source))


def clean(shown: str) -> str:
    """The last gate before a page: whatever came so far, only these tags leave."""
    return nh3.clean(
        shown,
        tags=set(SHOWN.values()),
        attributes={"a": {"href"}},
        url_schemes=SCHEMES,
        link_rel="noopener noreferrer",
    )


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _href(attributes: str) -> str | None:
    found = HREF.search(attributes)
    address = html.unescape(next((part for part in found.groups() if part), "")) if found else ""
    try:
        return address if urlsplit(address).scheme.lower() in SCHEMES else None
    except ValueError:
        return None


def _dead_link(opened: _Open) -> bool:
    return opened.kind == "text_link" and opened.href is None


def _entity(opened: _Open, end: int) -> dict[str, Any]:
    entity: dict[str, Any] = {"type": opened.kind, "offset": opened.offset, "length": end - opened.offset}
    return entity | ({"url": opened.href} if opened.href else {})
