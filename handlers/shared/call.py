"""The number that is pressed: our page dials 103. Where nobody reaches our pages the number stands in the words."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Url
from aiogram_dialog.widgets.text import Text

from handlers.shared.say import Label, look_up

EXAMPLE = "https://example.org"


def calls_103(when: str) -> Url:
    def is_shown(data: dict[str, Any], widget: Any, manager: DialogManager) -> bool:
        return bool(look_up(data, when) and _site(manager))

    return Url(Label("heard-danger-call"), _Page(), id="call", when=is_shown)


class _Page(Text):
    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        return f"{_site(manager)}/103"


def _site(manager: DialogManager) -> str:
    return str(manager.middleware_data.get("site", EXAMPLE) or "")
