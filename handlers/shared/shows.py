"""What a window shows: read for the citizen, invented for the preview, and said by one function for both."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVarTuple

from aiogram_dialog import DialogManager

from handlers.shared.examples import Examples, examples
from handlers.shared.tongue import Tongue, tongue

Facts = dict[str, Any]
Read = Callable[[DialogManager], Awaitable[Facts]]
Things = TypeVarTuple("Things")


@dataclass(frozen=True, slots=True)
class Shows:
    read: Read | Facts | None
    example: Read | Facts | None


Shown = Shows | Read | Facts | None
"""What needs no examples is read for the preview as well."""


def shows(
    say: Callable[[Tongue, *Things], Facts],
    read: Callable[[DialogManager], Awaitable[tuple[*Things]]],
    example: Callable[[Examples], tuple[*Things]],
) -> Shows:
    """`read` and `example` give the same things, `say` makes facts of them in the citizen's language."""

    async def facts(manager: DialogManager) -> Facts:
        return say(tongue(manager), *await read(manager))

    async def invented(manager: DialogManager) -> Facts:
        return say(tongue(manager), *example(examples(manager)))

    return Shows(facts, invented)
