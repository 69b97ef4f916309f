"""Telegram takes no longer text; what is cut ends in an ellipsis and leaves no tag open."""

import re

MESSAGE_LIMIT = 4096
TAG = re.compile(r"<(/?)([a-z]+)[^>]*>")


def cut(text: str, limit: int) -> str:
    if len(text) <= limit:
        return text
    kept = re.sub(r"(<[^>]*|&[^;\s]*)$", "", text[: limit - 64])
    return f"{kept}\u2026{_closing(kept)}"


def _closing(text: str) -> str:
    still_open: list[str] = []
    for closes, name in TAG.findall(text):
        if not closes:
            still_open.append(name)
        elif name in still_open:
            still_open.remove(name)
    return "".join(f"</{name}>" for name in reversed(still_open))
