"""Values of the law in words: lengths, hours, channels, days."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from domain.law.differences import Length, OpenSpan
from domain.law.standard import Standard
from domain.words import Words

DAY = timedelta(days=1)
NORM_ALL = "all"


class LawWords:
    """The sentences of law.ftl in one language."""

    def __init__(self, words: Words, language: str) -> None:
        self._words, self.language = words, language

    def say(self, key: str, **facts: str | int) -> str:
        return self._words.say(self.language, f"law-{key}", **facts)

    def has(self, key: str) -> bool:
        return self._words.has(self.language, f"law-{key}")

    def moment(self, at: datetime) -> str:
        return f"{self.day(at.date())}, {at:%H:%M:%S}"

    def day(self, on: date) -> str:
        return f"{self._words.day(self.language, on)} ({on.isoformat()})"

    def length(self, length: Length) -> str:
        return self.say("length", count=length.count, unit=length.unit)

    def seconds(self, count: int) -> str:
        minutes, rest = divmod(count, 60)
        return self.say("seconds", count=count) if rest or not minutes else self.length(Length(minutes, "minutes"))

    def span(self, span: OpenSpan) -> str:
        return self.say("hours-span", opens=f"{span.opens:%H:%M}", closes=f"{span.closes:%H:%M}")

    def in_force(self, standard: Standard) -> str:
        since, until = standard.in_force.since.isoformat(), standard.in_force.until
        if until is None:
            return self.say("in-force-open", since=since)
        return self.say("in-force", since=since, until=(until - DAY).isoformat())

    def marks(self, standard: Standard) -> tuple[str, ...]:
        return tuple(self.say(f"mark-{mark}") for mark in sorted(standard.in_force.marks | standard.act.marks))

    def about(self, topic: str, about: str | None) -> str:
        """What a change is about, said word by word: "in-person mon-fri" is a channel and some days."""
        parts = (about or "").split()
        return self._norm(*parts) if topic == "norm" else " ".join(self._part(part) for part in parts)

    def _part(self, part: str) -> str:
        for room in ("channel", "to", "kind", "days", "limit"):
            if self.has(f"{room}-{part}"):
                return self.say(f"{room}-{part}")
        raise LookupError(f"no word for {part!r}")

    def _norm(self, doctor: str, age: str) -> str:
        name = self.say(f"doctor-{doctor}")
        return (
            self.say("norm-all", doctor=name) if age == NORM_ALL else self.say("norm-under", doctor=name, age=age)
        )

    def value(self, topic: str, value: object) -> str:
        say: dict[type, Callable[..., str]] = {
            Length: self.length,
            OpenSpan: self.span,
            time: lambda at: f"{at:%H:%M}",
            bool: lambda free: self.say("free-yes" if free else "free-no"),
        }
        if topic == "electronic":
            return self.say(f"rule-{value}")
        return say[type(value)](value) if type(value) in say else str(value)
