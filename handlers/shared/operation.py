"""How windows reach the operations: by their type, from the container of the running house."""

from typing import TypeVar

from aiogram_dialog import DialogManager
from dishka import AsyncContainer

T = TypeVar("T")


async def operation(manager: DialogManager, kind: type[T]) -> T:
    container: AsyncContainer = manager.middleware_data["dishka_container"]
    return await container.get(kind)
