"""A list somebody can page through, and narrow by typing."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Keyboard, NextPage, PrevPage, Row, ScrollingGroup, Select
from aiogram_dialog.widgets.text import Text

from domain.understanding import understand
from handlers.shared.for_whom import known_ill
from handlers.shared.hearing import lead_elsewhere, warned
from handlers.shared.kept import Kept
from handlers.shared.listening import Hears
from handlers.shared.say import Label, Plain, Say, flash, look_up
from handlers.shared.window import hears, press, pressed

ITEM_ID = itemgetter("id")
LONGEST_QUOTED = 40
Pick = Callable[[DialogManager, Any], Awaitable[None]]
Choose = Callable[[DialogManager, str], Awaitable[None]]
Find = Callable[[DialogManager, str], Awaitable[Sequence[str]]]


def select(id: str, items: str, do: Pick, type_factory: Callable[[str], Any] = str) -> Select[Any]:  # noqa: A002
    """A button for each of the getter's `items`, as {"id", "label"}."""
    return Select(Plain("item.label"), id, ITEM_ID, items, type_factory, on_click=pressed(do))  # type: ignore[arg-type]


@dataclass(frozen=True)
class Pages:
    """`id` of the buttons, which of the getter's `items`, how many at once: `height` rows of `width`."""

    id: str
    items: str
    height: int = 7
    width: int = 1
    earlier: str = "common-page-earlier"
    later: str = "common-page-later"

    def keyboard(self, do: Pick, type_factory: Callable[[str], Any] = str) -> tuple[Keyboard, Keyboard]:
        group = ScrollingGroup(
            select(self.id, self.items, do, type_factory),
            id=self._scroll,
            width=self.width,
            height=self.height,
            hide_pager=True,
        )
        turning = Row(
            PrevPage(group, f"{self.id}_earlier", Label(self.earlier), self._has_earlier),
            NextPage(group, f"{self.id}_later", Label(self.later), self._has_later),
        )
        return group, turning

    def shown(self, key: str, *, when: Any = None) -> Text:
        """A sentence with `first`, `last` and `count`."""
        return _Shown(key, self, when)

    def from_the_first(self, manager: DialogManager) -> None:
        manager.current_context().widget_data.pop(self._scroll, None)

    def spread(self, data: dict[str, Any], manager: DialogManager) -> tuple[int, int, int]:
        """Place of the first and the last one in sight, and how many there are."""
        count = len(look_up(data, self.items))
        at_once = self.height * self.width
        page = min(self.page(manager), max(count - 1, 0) // at_once)
        return page * at_once + 1, min((page + 1) * at_once, count), count

    def page(self, manager: DialogManager) -> int:
        page = manager.current_context().widget_data.get(self._scroll, 0)
        return page if isinstance(page, int) else 0

    @property
    def _scroll(self) -> str:
        return f"{self.id}_pages"

    def _has_earlier(self, data: dict[str, Any], widget: Any, manager: DialogManager) -> bool:
        return self.spread(data, manager)[0] > 1

    def _has_later(self, data: dict[str, Any], widget: Any, manager: DialogManager) -> bool:
        _, last, count = self.spread(data, manager)
        return last < count


class _Shown(Say):
    def __init__(self, key: str, pages: Pages, when: Any) -> None:
        super().__init__(key, first="first", last="last", count="count", when=when)
        self._pages = pages

    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        first, last, count = self._pages.spread(data, manager)
        return await super()._render_text({**data, "first": first, "last": last, "count": count}, manager)


@dataclass
class Narrowed(Kept):
    """Ids of what somebody's words found; None while everything is listed."""

    found: list[str] | None = None


@dataclass(frozen=True)
class Search:
    """`find` gives ids by words; one alone is chosen at once. `nothing` is said with what was `heard`."""

    pages: Pages
    find: Find
    choose: Choose
    nothing: str
    listed_in: State | None = None
    """Where the list stands, if somebody may type elsewhere too."""

    def input(self, filter: Any = None) -> Hears:  # noqa: A002
        return hears(self._heard, when=filter)

    def everything(self, key: str, *, when: str = "filtered") -> Keyboard:
        return press(key, "all", self._show_everything, when=when)

    async def _heard(self, manager: DialogManager, heard: str) -> None:
        told = understand(heard, known_ill(manager))
        if not heard.strip().isdecimal() and await warned(manager, told):
            return
        match list(await self.find(manager, heard)):
            case []:
                flash(manager, self.nothing, heard=heard[:LONGEST_QUOTED])
                await lead_elsewhere(manager, told)
            case [one]:
                await self.choose(manager, one)
            case found:
                Narrowed(found).keep(manager)
                self.pages.from_the_first(manager)
                if self.listed_in is not None:
                    await manager.switch_to(self.listed_in)

    async def _show_everything(self, manager: DialogManager) -> None:
        Narrowed.drop(manager)
        self.pages.from_the_first(manager)
