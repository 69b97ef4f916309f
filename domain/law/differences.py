"""What changed between two versions of a standard, topic by topic."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any

from domain.law.hour_rules import Row
from domain.law.standard import Limit, Standard, Term
from domain.law.table import ten_rows
from domain.law.vocabulary import FRIDAY, Channel, Text


@dataclass(frozen=True, slots=True)
class Length:
    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class OpenSpan:
    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Difference:
    """`before` or `after` is None when the topic came or went; `about` narrows it: a channel, weekdays, a code."""

    topic: str
    about: str | None
    before: Any
    after: Any


def differences(old: Standard, new: Standard) -> tuple[Difference, ...]:
    """Numbers and codes first; the quoted rows last, where only the wording may differ."""
    if old.id == new.id:
        return ()
    return (Difference("act", None, old.id, new.id), *_values(old, new), *_wordings(old, new))


def _values(old: Standard, new: Standard) -> Iterator[Difference]:
    yield from _compare("name", {None: old.name.text}, {None: new.name.text})
    yield from _compare("offered", _offered(old), _offered(new))
    yield from _compare("term", _terms(old), _terms(new))
    yield from _compare("limit", _limits(old), _limits(new))
    yield from _compare("free", _fees(old), _fees(new))
    yield from _compare("hours", _hours(old), _hours(new))
    yield from _compare("break", _break(old), _break(new))
    yield from _compare("last-acceptance", _last(old), _last(new))
    yield from _compare("electronic", _electronic(old), _electronic(new))
    yield from _compare("ground", _grounds(old), _grounds(new), wording_too=False)
    yield from _compare("document", _documents(old), _documents(new), wording_too=False)
    yield from _compare("norm", _norms(old), _norms(new))


def _compare(
    topic: str, old: Mapping[str | None, Any], new: Mapping[str | None, Any], *, wording_too: bool = True
) -> Iterator[Difference]:
    """Keys are what the topic is about. Without `wording_too` only what came or went counts."""
    for about in dict.fromkeys((*old, *new)):
        before, after = old.get(about), new.get(about)
        came_or_went = (about in old) != (about in new)
        if came_or_went or (wording_too and before != after):
            yield Difference(topic, about, before, after)


def _offered(standard: Standard) -> dict[str | None, bool]:
    return {str(channel): True for channel in Channel if standard.offers(channel)}


def _terms(standard: Standard) -> dict[str | None, Length]:
    return {
        " ".join(filter(None, (channel, term.to, term.kind))): _length(term)
        for term in standard.terms
        for channel in sorted(term.channels)
        if standard.offers(channel)
    }


def _length(term: Term | Limit) -> Length:
    return Length(term.count, str(term.unit))


def _limits(standard: Standard) -> dict[str | None, Length]:
    """Without those of complaints: they became a service of its own."""
    return {limit.code: _length(limit) for limit in standard.limits if "complaint" not in limit.code}


def _fees(standard: Standard) -> dict[str | None, bool]:
    return {fee.kind: fee.free for fee in standard.fees}


def _hours(standard: Standard) -> dict[str | None, OpenSpan]:
    return {
        weekdays(row): OpenSpan(row.opens, row.closes) for row in standard.hours.rows if row.opens and row.closes
    }


def weekdays(row: Row) -> str:
    return "mon-fri" if len(row.weekdays) > 1 else "sat"


def _break(standard: Standard) -> dict[str | None, OpenSpan]:
    pause = standard.hours.pause
    return {None: OpenSpan(pause.begins, pause.ends)} if pause else {}


def _last(standard: Standard) -> dict[str | None, time]:
    limit = standard.hours.last_acceptance
    if limit is None:
        return {}
    named = {"mon-fri" if day <= FRIDAY else "sat": at for day, at in limit.at.items()}
    channels = [channel for channel in sorted(limit.channels) if standard.offers(channel)]
    return {f"{channel} {days}": at for channel in channels for days, at in named.items()}


def _electronic(standard: Standard) -> dict[str | None, str]:
    return {None: str(standard.electronic.rule)} if standard.electronic else {}


def _grounds(standard: Standard) -> dict[str | None, Text]:
    return {ground.code: ground.text for ground in standard.grounds}


def _documents(standard: Standard) -> dict[str | None, Text]:
    return {document.code: document.text for document in standard.documents}


def _norms(standard: Standard) -> dict[str | None, int]:
    return {f"{norm.doctor} {norm.under_age or 'all'}": norm.at_most for norm in standard.norms}


def _wordings(old: Standard, new: Standard) -> Iterator[Difference]:
    for before, after in zip(ten_rows(old), ten_rows(new), strict=True):
        if [each.text for each in before.clauses] != [each.text for each in after.clauses]:
            yield Difference("wording", before.key, before.clauses, after.clauses)
