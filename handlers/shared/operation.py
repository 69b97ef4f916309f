"""How windows reach the operations: by their type, from the container of the running house."""

from collections.abc import Awaitable
from typing import ParamSpec, Protocol, TypeVar

from aiogram_dialog import DialogManager
from dishka import AsyncContainer

T = TypeVar("T")
Asked = ParamSpec("Asked")
Outcome_co = TypeVar("Outcome_co", covariant=True)


class Operation(Protocol[Asked, Outcome_co]):
    def __call__(self, *args: Asked.args, **kwargs: Asked.kwargs) -> Awaitable[Outcome_co]: ...


async def operation(manager: DialogManager, kind: type[T]) -> T:
    container: AsyncContainer = manager.middleware_data["dishka_container"]
    return await container.get(kind)


async def perform(
    manager: DialogManager, kind: type[Operation[Asked, Outcome_co]], *args: Asked.args, **kwargs: Asked.kwargs
) -> Outcome_co:
    """The outcome of an operation that does one thing, such as `CancelVisit`."""
    return await (await operation(manager, kind))(*args, **kwargs)
