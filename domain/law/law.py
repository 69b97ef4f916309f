from datetime import date, datetime
from functools import cached_property
from importlib.resources.abc import Traversable
from zoneinfo import ZoneInfo

from domain.law.calendar import Calendar
from domain.law.catalogue import Catalogue
from domain.law.decide import decide
from domain.law.decision import Decision
from domain.law.errors import LawError
from domain.law.explain import ExplainedStep, explain
from domain.law.guide import Guide, Today
from domain.law.hours import Interval, Timetable
from domain.law.reader import Annexes, read_annexes, read_calendar, read_catalogue, standards_folder
from domain.law.standard import Ground, Standard
from domain.law.steps import StepTable
from domain.law.verdict import LawQuestion, Verdicts
from domain.law.vocabulary import Channel

ALMATY = ZoneInfo("Asia/Almaty")
CHANNELS = frozenset(str(channel) for channel in Channel)


class Law:
    """The one door to the law: built once by `Law.load()`, asked by everybody."""

    def __init__(self, catalogue: Catalogue, calendar: Calendar, annexes: Annexes) -> None:
        self.catalogue = catalogue
        self.calendar = calendar
        self.annexes = annexes
        self._judges: dict[str, Verdicts] = {}

    @classmethod
    def load(cls, standards: Traversable | None = None) -> "Law":
        standards = standards or standards_folder()
        catalogue = read_catalogue(standards)
        return cls(catalogue, read_calendar(standards), read_annexes(standards, catalogue))

    @cached_property
    def services(self) -> frozenset[str]:
        return frozenset(self.catalogue.services)

    @cached_property
    def addressees(self) -> frozenset[str]:
        return frozenset().union(*(each.addressees for each in self.catalogue.all()))

    @cached_property
    def kinds(self) -> frozenset[str]:
        return frozenset().union(*(each.kinds for each in self.catalogue.all()))

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

    def steps(self, service: str, on: date) -> tuple[StepTable, ...]:
        """Who acts in what order, where the text of that day says so (2013)."""
        standard = self.standard(service, on)
        cited = f"{standard.act.label} {service} "
        return tuple(
            table for table in self.annexes.steps if any(citation.startswith(cited) for citation in table.citations)
        )

    def guide(self, service: str, on: date) -> Guide:
        standard = self.standard(service, on)
        complaint = next((each for each in self.catalogue.versions("complaint") if each.in_force.covers(on)), None)
        return Guide(standard, complaint, self._today(standard, on))

    def _today(self, standard: Standard, on: date) -> Today:
        timetable = self.timetable(standard)
        kind = timetable.kind(on)
        opening = timetable.opening(kind)
        if not opening:
            return Today(None, None, None, on_duty=timetable.is_duty(kind))
        last = timetable.last_acceptance(kind, Channel.IN_PERSON) or opening[-1].closes
        return Today(opening[0].opens, opening[-1].closes, last, on_duty=False)

    def explain(self, decision: Decision) -> list[ExplainedStep]:
        standard = self.catalogue.by_id(decision.standard)
        return explain(decision, standard, self.timetable(standard), self.annexes.readings)

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
        question = LawQuestion(
            channel,
            to=_choice("to", standard.addressees, self.addressees, to),
            kind=_choice("kind", standard.kinds, self.kinds, kind),
        )
        return decide(self.judge(standard), question, local, zone)


def _choice(field: str, asked: frozenset[str], anywhere: frozenset[str], given: str | None) -> str | None:
    """What the standard asks for must be given; what it does not ask for is left aside, but must be a word."""
    if asked and given not in asked:
        raise LawError(f"{field} must be one of: {', '.join(sorted(asked))}")
    if given and given not in anywhere:
        raise LawError(f"unknown {field}: {given}")
    return given if asked else None
