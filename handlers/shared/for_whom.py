"""Whom the citizen acts for, said in every window of the journey."""

from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.text import Text

from domain.people.age import ADULT_FROM, age_on
from domain.people.known import KnownPerson
from domain.understanding import Ill
from handlers.shared.at_hand import Tongue, acting, now, tongue
from handlers.shared.kept import Kept

KEY = "for_whom"


@dataclass(frozen=True)
class Represented:
    """Somebody acted for, as far as a window has to name them."""

    id: str
    name_kk: str
    name_ru: str
    born: date

    @classmethod
    def of(cls, person: KnownPerson) -> "Represented":
        return cls(person.id, person.name_kk, person.name_ru, person.birth_date)

    def age(self, today: date) -> int:
        return age_on(self.born, today)


@dataclass
class Subject(Kept):
    """For whom; `id` is empty as long as nobody was chosen, `other` None when it is the citizen."""

    id: str = ""
    other: Represented | None = None


def act_for(manager: DialogManager, other: KnownPerson | None) -> None:
    """None: for the citizen."""
    person = other or acting(manager).person
    Subject(person.id if person else "", Represented.of(other) if other else None).keep(manager)


def whom_line(person: Represented, words: Tongue, today: date) -> str:
    age = person.age(today)
    key = "common-for-child" if age < ADULT_FROM else "common-for-ward"
    return words.say(key, name=escape(words.pick(person), quote=False), age=age)


def known_ill(manager: DialogManager) -> Ill | None:
    """How old the one acted for is: what is told of danger there is told of them."""
    kept = Subject.there(manager) if manager.has_context() else None
    return Ill.born(kept.other.born, now(manager).date()) if kept and kept.other else None


class ForWhom(Text):
    async def _render_text(self, data: dict[str, Any], manager: DialogManager) -> str:
        if KEY in data:
            return ""
        kept = Subject.there(manager)
        other = kept.other if kept else None
        return whom_line(other, tongue(manager), now(manager).date()) if other else ""
