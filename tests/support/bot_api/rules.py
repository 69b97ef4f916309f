"""Telegram's own rules about texts and keyboards, in Telegram's own words."""

import json
from collections.abc import Mapping
from html import unescape
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

TAGS = {"b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "a", "code", "pre", "blockquote", "span"}
TEXT, CAPTION, CALLBACK_DATA, TOAST = 4096, 1024, 64, 200


class Refused(Exception):
    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


def bad(description: str) -> Refused:
    return Refused(400, f"Bad Request: {description}")


class _Entities(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)  # so that an escaped "<" is told from a bare one
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        if tag not in TAGS:
            raise bad(f'can\'t parse entities: Unsupported start tag "{tag}"')
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise bad(f'can\'t parse entities: Unexpected end tag "{tag}"')

    def handle_data(self, data: str) -> None:
        if "<" in data:
            raise bad("can't parse entities: Unsupported start tag")
        self.text += data

    def handle_entityref(self, name: str) -> None:
        self.text += unescape(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.text += unescape(f"&#{name};")


def plain(source: str, parse_mode: str | None, limit: int = TEXT) -> str:
    """The text as it is shown."""
    text = _parsed(source) if parse_mode == "HTML" else source
    if not text.strip():
        raise bad("message text is empty")
    if len(text.encode("utf-16-le")) // 2 > limit:
        raise bad("message is too long" if limit == TEXT else "message caption is too long")
    return text.strip()


def _parsed(source: str) -> str:
    parser = _Entities()
    parser.feed(source)
    parser.close()
    if parser.open:
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag {parser.open[-1]}")
    return parser.text


def keyboard(raw: object) -> dict[str, Any] | None:
    if raw in {None, ""}:
        return None
    markup = json.loads(str(raw))
    assert isinstance(markup, dict)
    for row in markup.get("inline_keyboard", []):
        for button in row:
            _look_at(button)
    return markup


def _look_at(button: Mapping[str, Any]) -> None:
    if not button.get("text"):
        raise bad("inline keyboard button text is empty")
    if "url" in button:
        host = urlsplit(button["url"]).hostname or ""
        if "." not in host or host[0].isdigit():
            raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
        return
    size = len(str(button.get("callback_data", "")).encode())
    if not 1 <= size <= CALLBACK_DATA:
        raise bad("BUTTON_DATA_INVALID")
