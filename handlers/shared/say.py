"""Text widgets that know only Fluent ids: no sentence stands in code. And what is said once above a window."""

from collections.abc import Mapping
from html import escape
from typing import Any

from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.text import Text

from handlers.shared.at_hand import tongue

LONGEST_FACT = 600


class Say(Text):
    """`Say("appointment-day-ask", doctor="doctor")`: the sentence, its facts taken from the getter's data.

    A fact is named by its key, or by a path such as "item.label". Facts are escaped: the window is HTML.
    """

    def __init__(self, key: str, /, *, when: WhenCondition = None, **facts: str) -> None:
        super().__init__(when=when)
        self.key = key
        self.facts = facts

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        if "words" not in manager.middleware_data:
            return self.key
        facts = {name: self._prepare(look_up(data, path)) for name, path in self.facts.items()}
        return tongue(manager).say(self.key, **facts)

    def _prepare(self, fact: Any) -> str | int:
        return fact if isinstance(fact, int) else escape(str(fact)[:LONGEST_FACT], quote=False)


class Label(Say):
    """The words on a button: plain text, nothing to escape."""

    def _prepare(self, fact: Any) -> str | int:
        return fact if isinstance(fact, int) else str(fact)


class Said(Text):
    """Words the getter has already chosen, for a button or a line."""

    def __init__(self, path: str, *, html: bool = False, when: WhenCondition = None) -> None:
        super().__init__(when=when)
        self.path = path
        self.html = html

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        words = str(look_up(data, self.path))
        return words if self.html else escape(words, quote=False)


class Plain(Said):
    """As `Said`, on a button."""

    def __init__(self, path: str, *, when: WhenCondition = None) -> None:
        super().__init__(path, html=True, when=when)


def look_up(data: Mapping[str, Any], path: str) -> Any:
    first, *rest = path.split(".")
    value = _first(data, first)
    for name in rest:
        value = value[name] if isinstance(value, Mapping) else getattr(value, name)
    return value


def _first(data: Mapping[str, Any], name: str) -> Any:
    for place in (data, data.get("data") or {}, data.get("dialog_data") or {}):
        if name in place:
            return place[name]
    raise LookupError(f"the getter gives no {name!r}")


KEY = "flash"


def flash(manager: DialogManager, key: str, /, *, anew: bool = False, **facts: str | int) -> None:
    """Say `key` above the next window; `anew` shows that window as a new message below the old ones."""
    manager.middleware_data[KEY] = (key, facts)
    if anew:
        manager.show_mode = ShowMode.SEND


def unflash(manager: DialogManager) -> None:
    """What was to be said gives way to what matters more."""
    manager.middleware_data.pop(KEY, None)


class Flash(Text):
    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        key, facts = manager.middleware_data.pop(KEY, (None, {}))
        if key is None:
            return ""
        safe = {name: fact if isinstance(fact, int) else escape(fact, quote=False) for name, fact in facts.items()}
        return f"{tongue(manager).say(key, **safe)}\n"
