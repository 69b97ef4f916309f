"""The law as data: what a citizen is owed, by which text, item and day."""

from domain.law.calendar import Calendar
from domain.law.decision import Decision, Outcome
from domain.law.errors import LawError
from domain.law.hours import Interval
from domain.law.law import ALMATY, Law
from domain.law.standard import Ground, Standard
from domain.law.vocabulary import Channel

__all__ = [
    "ALMATY",
    "Calendar",
    "Channel",
    "Decision",
    "Ground",
    "Interval",
    "Law",
    "LawError",
    "Outcome",
    "Standard",
]
