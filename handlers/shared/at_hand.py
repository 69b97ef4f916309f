"""What every handler has at hand: who is there, what time it is, the words of their language, the operations."""

from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, ParamSpec, Protocol, TypeVar
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager
from dishka import AsyncContainer

from domain.people.acting import Acting
from domain.words import Words


@dataclass(frozen=True, slots=True)
class Tongue:
    words: Words
    language: str

    def say(self, key: str, /, **facts: str | int) -> str:
        return self.words.say(self.language, key, **facts)

    def has(self, key: str) -> bool:
        return self.words.has(self.language, key)

    def day(self, day: date) -> str:
        return self.words.day(self.language, day)

    def time(self, at: datetime) -> str:
        return self.words.time(self.language, at)

    def moment(self, at: datetime) -> str:
        return self.words.moment(self.language, at)

    def pick(self, thing: Any, name: str = "name") -> str:
        """One of a pair of attributes such as `name_kk` and `name_ru`."""
        return str(getattr(thing, f"{name}_{self.language}"))


def acting(manager: DialogManager) -> Acting:
    found: Acting = manager.middleware_data["acting"]
    return found


def now(manager: DialogManager) -> datetime:
    moment: datetime = manager.middleware_data["now"]
    return moment


def tongue(manager: DialogManager) -> Tongue:
    return Tongue(manager.middleware_data["words"], acting(manager).language)


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


ZONE = ZoneInfo("Asia/Almaty")


def local(moment: datetime) -> datetime:
    return moment.astimezone(ZONE)
