"""The words of one language, ready to use in getters and actions."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from aiogram_dialog import DialogManager

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
