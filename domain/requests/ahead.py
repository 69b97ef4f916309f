"""What to know before the form: when it would be taken up and answered, what it costs, what it needs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from domain.law.decision import Decision, Outcome
from domain.law.law import ALMATY, Law
from domain.law.standard import Fee, RequiredDocument, Standard
from domain.law.vocabulary import Channel

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Ahead:
    """`decision` holds for a request sent this minute; `closes_at` is the last one to be taken up today, if any."""

    standard: Standard
    decision: Decision
    closes_at: datetime | None
    minutes_left: int | None
    fee: Fee | None
    documents: tuple[RequiredDocument, ...]

    @property
    def is_deferred(self) -> bool:
        return self.decision.outcome is Outcome.DEFERRED


def ahead(law: Law, service: str, now: datetime, *, to: str | None = None, kind: str | None = None) -> Ahead:
    """`to` and `kind` may still be unknown: the first of each is shown then. Raises LawError."""
    local = now.astimezone(ALMATY)
    standard = law.standard(service, local.date())
    channel = Channel.ELECTRONIC if standard.offers(Channel.ELECTRONIC) else Channel.IN_PERSON
    to = to or next(iter(sorted(standard.addressees, reverse=True)), None)
    kind = kind or next(iter(sorted(standard.kinds)), None)
    decision = law.decide(service, channel, now, to=to, kind=kind)
    closes = _closes(law, standard, local, channel)
    return Ahead(
        standard,
        decision,
        closes,
        (closes - local) // MINUTE if closes else None,
        next((fee for fee in standard.fees if fee.kind in (None, kind)), None),
        tuple(each for each in standard.documents if channel in each.channels),
    )


def _closes(law: Law, standard: Standard, local: datetime, channel: str) -> datetime | None:
    """None where it makes no difference when a request comes."""
    later = law.decide(
        standard.service,
        channel,
        local.replace(hour=23, minute=59, second=59),
        to=next(iter(standard.addressees), None),
        kind=next(iter(standard.kinds), None),
    )
    timetable = law.timetable(standard)
    intervals = timetable.accepting(timetable.kind(local.date()), channel)
    if (
        later.outcome is Outcome.ACCEPTED
        or not intervals
        or not intervals[0].opens <= local.time() <= intervals[-1].closes
    ):
        return None
    return datetime.combine(local.date(), intervals[-1].closes, local.tzinfo)
