from datetime import date, datetime
from typing import Protocol

LANGUAGES = ("kk", "ru")


class Words(Protocol):
    """The only way from a code to a sentence, in Kazakh ("kk") or Russian ("ru")."""

    def say(self, language: str, key: str, /, **facts: str | int) -> str:
        """The sentence of Fluent id `key`. Raises LookupError for an unknown id or a missing fact."""
        ...

    def has(self, language: str, key: str) -> bool: ...

    def day(self, language: str, day: date) -> str:
        """As in "25 қараша, сәрсенбі" / "25 ноября, среда"."""
        ...

    def time(self, language: str, at: datetime) -> str:
        """As in "10:30", in the zone of `at`."""
        ...

    def moment(self, language: str, at: datetime) -> str:
        """Day and time, as in "25 қараша, сәрсенбі, 10:30"."""
        ...
