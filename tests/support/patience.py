"""How long a test waits for a state. Reached only when something is broken, on however busy a machine."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

PATIENCE = 60.0
PATIENCE_MS = PATIENCE * 1000

T = TypeVar("T")


async def patiently(awaited: Awaitable[T]) -> T:
    return await asyncio.wait_for(awaited, PATIENCE)


async def a_turn() -> None:
    """Lets whoever is ready go first; no time passes."""
    await asyncio.sleep(0)
