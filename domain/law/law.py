from datetime import date, datetime
from functools import cached_property
from zoneinfo import ZoneInfo

from domain.law.calendar import Calendar
from domain.law.catalogue import Catalogue
from domain.law.decide import decide
from domain.law.decision import Decision
from domain.law.errors import LawError
from domain.law.hours import Interval, Timetable
from domain.law.standard import Ground, Standard
from domain.law.verdict import Question, Verdicts
from domain.law.vocabulary import Channel

ALMATY = ZoneInfo("Asia/Almaty")
CHANNELS = frozenset(str(channel) for channel in Channel)


class Law:
    """The one door to the law: built once by `Law.load()`, asked by everybody."""

    def __init__(self, catalogue: Catalogue, calendar: Calendar) -> None:
        self.catalogue = catalogue
        self.calendar = calendar
        self._judges: dict[str, Verdicts] = {}

    @classmethod
    def load(cls) -> "Law":
        from domain.law.reader import read_calendar, read_catalogue

        return cls(read_catalogue(), read_calendar())

    @cached_property
    def services(self) -> frozenset[str]:
        return frozenset(self.catalogue.services)

    def standard(self, service: str, on: date) -> Standard:
        return self.catalogue.on(service, on)

    def ground(self, service: str, item: str, on: date) -> Ground:
        """By its item in the text of that day ("9(2)") or by its lasting code ("not-attached")."""
        for ground in self.standard(service, on).grounds:
            if item in (ground.item, ground.code):
                return ground
        raise LawError(f"{service} had no ground {item} on {on.isoformat()}")

    def judge(self, standard: Standard) -> Verdicts:
        if standard.id not in self._judges:
            self._judges[standard.id] = Verdicts(standard, Timetable(standard.hours, self.calendar))
        return self._judges[standard.id]

    def timetable(self, standard: Standard) -> Timetable:
        return self.judge(standard).timetable

    def hours(self, service: str, day: date) -> tuple[Interval, ...]:
        """When the provider is open on that day, in its local time; empty when it is closed."""
        timetable = self.timetable(self.standard(service, day))
        return timetable.opening(timetable.kind(day))

    def decide(
        self,
        service: str,
        channel: str,
        at: datetime,
        *,
        to: str | None = None,
        kind: str | None = None,
        zone: ZoneInfo = ALMATY,
    ) -> Decision:
        local = at.replace(microsecond=0).astimezone(zone)
        if channel not in CHANNELS:
            raise LawError(f"no such channel: {channel}")
        standard = self.standard(service, local.date())
        question = Question(
            channel,
            to=_choice("to", standard.addressees, to),
            kind=_choice("kind", standard.kinds, kind),
        )
        return decide(self.judge(standard), question, local, zone)


def _choice(field: str, known: frozenset[str], given: str | None) -> str | None:
    """What the standard asks for must be one it knows; what it does not ask for is left aside."""
    if known and given not in known:
        raise LawError(f"{field} must be one of: {', '.join(sorted(known))}")
    return given if known else None
