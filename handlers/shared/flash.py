"""A sentence said once, above the next window: what was wrong, what has changed."""

from html import escape
from typing import Any

from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.text import Text

from handlers.shared.tongue import tongue

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
