"""A process that takes updates and is killed where the test says; it tells each id once `accept` has returned."""

import asyncio
import os
import signal
from typing import Any

from adapters.crypto.vault import Vault
from adapters.db import inbox
from adapters.db.database import open_database
from adapters.db.group_writer import GroupWriter
from tests.bot.house import BOT, House, text


def die(*_: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def arm(point: str, at: int) -> None:
    """Die at the n-th passing of the hook point."""
    passed = 0
    owner, name, before = {
        "before-commit": (GroupWriter, "_commit", True),
        "after-commit": (GroupWriter, "_commit", False),
        "before-handling": (House, "feed", True),
        "after-handling": (House, "feed", False),
        "while-marking": (inbox, "mark_done", False),
    }[point]
    real = getattr(owner, name)

    def counted() -> None:
        nonlocal passed
        passed += 1
        if passed == at:
            die()

    def hooked(*args: Any, **options: Any) -> Any:
        if before:
            counted()
            return real(*args, **options)
        result = real(*args, **options)
        if not asyncio.iscoroutine(result):
            counted()
            return result

        async def later() -> Any:
            value = await result
            counted()
            return value

        return later()

    setattr(owner, name, hooked)


def run(url: str, vault: Vault, point: str, at: int, first: int, heard: int) -> None:
    arm(point, at)
    asyncio.run(live(url, vault, first, heard))


async def live(url: str, vault: Vault, first: int, heard: int) -> None:
    house = House(open_database(url), vault)
    async with house.living():
        for number in range(first, first + 12):
            if await house.intake.accept(BOT, text(number, chat_id=number % 3)):
                os.write(heard, f"{number}\n".encode())
        await house.rests()
