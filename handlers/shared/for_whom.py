"""Whom the citizen acts for, said in every window of the journey."""

from dataclasses import asdict, dataclass
from datetime import date
from html import escape
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.text import Text

from handlers.shared.tongue import Tongue, now, tongue

KEY = "for_whom"
CHILD_UNTIL = 18


@dataclass(frozen=True, slots=True)
class Represented:
    """Kept in the dialog's (encrypted) state; absent when the citizen acts for themselves."""

    id: str
    name_kk: str
    name_ru: str
    born: str

    def age(self, today: date) -> int:
        born = date.fromisoformat(self.born)
        return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def act_for(manager: DialogManager, represented: Represented | None) -> None:
    manager.dialog_data[KEY] = asdict(represented) if represented else None


def represented(manager: DialogManager) -> Represented | None:
    kept = manager.dialog_data.get(KEY)
    return Represented(**kept) if isinstance(kept, dict) else None


def whom_line(person: Represented, words: Tongue, today: date) -> str:
    age = person.age(today)
    key = "common-for-child" if age < CHILD_UNTIL else "common-for-ward"
    return words.say(key, name=escape(words.pick(person), quote=False), age=age)


class ForWhom(Text):
    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        person = data[KEY] if KEY in data else represented(manager)
        return whom_line(person, tongue(manager), now(manager).date()) if person else ""
