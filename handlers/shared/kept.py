"""What a journey keeps between two presses: a dataclass of its own, in the chat's encrypted state as JSON.

Ids, codes and choices, never sentences: a window says them anew in the language of the day. What another version
of the class kept is not believed: the window is stale, and the citizen is told so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, ClassVar, Self

from aiogram_dialog import DialogManager
from pydantic import TypeAdapter, ValidationError

VERSION = "version"
_adapter: Callable[[Any], TypeAdapter[Any]] = cache(TypeAdapter)


class NothingToShow(Exception):
    """What the open window is about is not there any more, or not for this citizen."""


@dataclass
class Kept:
    """Base of these dataclasses. `version` grows with every change an older state would be misread by."""

    version: ClassVar[int] = 1

    @classmethod
    def of(cls, manager: DialogManager) -> Self:
        """The one of the open journey: change it, and it is kept. Raises NothingToShow."""
        found = manager.dialog_data.get(cls.__name__)
        if isinstance(found, cls):
            return found
        return cls._read(found).keep(manager)

    @classmethod
    def there(cls, manager: DialogManager) -> Self | None:
        """The same, or None where the open journey keeps none."""
        return cls.of(manager) if cls.__name__ in manager.dialog_data else None

    def keep(self, manager: DialogManager) -> Self:
        manager.dialog_data[type(self).__name__] = self
        return self

    @classmethod
    def drop(cls, manager: DialogManager) -> None:
        manager.dialog_data.pop(cls.__name__, None)

    def plain(self) -> dict[str, Any]:
        """As JSON knows it."""
        return {VERSION: self.version, **_adapter(type(self)).dump_python(self, mode="json")}

    @classmethod
    def _read(cls, plain: Any) -> Self:
        """Nothing kept yet is what the class begins with, if it can begin with nothing."""
        try:
            if plain is None:
                return cls()
            if plain.get(VERSION) != cls.version:
                raise NothingToShow
            read: Self = _adapter(cls).validate_python({key: one for key, one in plain.items() if key != VERSION})
        except (TypeError, AttributeError, ValidationError) as misread:
            raise NothingToShow from misread
        return read


def packed(*parts: Kept) -> dict[str, Any]:
    """To travel as the draft of an errand, whose start data must be plain."""
    return {type(part).__name__: part.plain() for part in parts}


def unpack(draft: dict[str, Any], manager: DialogManager, *parts: type[Kept]) -> None:
    """Those that were packed; each is read, and believed or not, once it is asked for."""
    there = {part.__name__ for part in parts} & draft.keys()
    manager.dialog_data.update({name: draft[name] for name in there})
