"""What holds at every second, not only at the tabled ones."""

from datetime import UTC, date, datetime, timedelta, timezone

from hypothesis import assume, example, given
from hypothesis import strategies as st

from domain.law import ALMATY, Calendar, Channel, Decision, Law, Outcome
from domain.law.hours import Timetable
from domain.law.standard import Standard
from domain.law.terms import working_days_after

LAW = Law.load()
SECOND = timedelta(seconds=1)
STARTS = {service: LAW.catalogue.versions(service)[0].in_force.since for service in LAW.catalogue.services}
ZONE_CHANGE = datetime(2024, 2, 29, 18, 0, tzinfo=UTC)

Question = tuple[str, str, dict[str, str]]
channels = st.sampled_from([str(channel) for channel in Channel])
LAST = datetime(2035, 1, 1, tzinfo=UTC)


def seconds_between(first: datetime, last: datetime) -> st.SearchStrategy[datetime]:
    return st.integers(0, int((last - first).total_seconds())).map(lambda seconds: first + seconds * SECOND)


def choices(service: str) -> tuple[str, list[str]]:
    """What the caller must say for the term to be known."""
    standards = LAW.catalogue.versions(service)
    for name, values in (("to", "addressees"), ("kind", "kinds")):
        told = sorted(set().union(*(getattr(standard, values) for standard in standards)))
        if told:
            return name, told
    return "to", []


@st.composite
def requests(draw: st.DrawFn, services: tuple[str, ...] = LAW.catalogue.services) -> tuple[Question, datetime]:
    """A question and its moment: any second the texts cover, the night of the zone's change more often."""
    service = draw(st.sampled_from(services))
    key, values = choices(service)
    first = datetime.combine(STARTS[service], datetime.min.time(), ALMATY).astimezone(UTC)
    moments = seconds_between(first, LAST)
    if first < ZONE_CHANGE - timedelta(days=1):
        moments |= seconds_between(ZONE_CHANGE - timedelta(days=1), ZONE_CHANGE + timedelta(days=1))
    at = draw(moments)
    return (service, draw(channels), {key: draw(st.sampled_from(values))} if values else {}), at


def asked(question: Question, at: datetime) -> Decision:
    service, channel, choice = question
    return LAW.decide(service, channel, at, to=choice.get("to"), kind=choice.get("kind"))


def utc(at: datetime | None) -> datetime:
    """Two times of one zone are compared by the wall clock, which runs back on 1 March 2024."""
    assert at is not None
    return at.astimezone(UTC)


def counts_from(decision: Decision) -> datetime | None:
    return decision.accepted_at or decision.next_acceptance


def same_version(one: Decision, other: Decision) -> bool:
    return one.standard == other.standard


@given(requests(), st.integers(0, 10 * 86_400))
def test_who_asks_later_is_not_accepted_earlier(request: tuple[Question, datetime], wait: int) -> None:
    question, at = request
    first, second = asked(question, at), asked(question, at + wait * SECOND)
    assume(same_version(first, second))
    if first.outcome is not Outcome.NOT_OFFERED:
        assert utc(counts_from(first)) <= utc(counts_from(second))


@given(requests())
def test_nothing_counts_from_a_closed_instant(request: tuple[Question, datetime]) -> None:
    question, at = request
    decision = asked(question, at)
    start = counts_from(decision)
    assume(start is not None and same_version(decision, asked(question, start)))
    again = asked(question, start)
    assert again.outcome is Outcome.ACCEPTED
    assert again.accepted_at == start


@given(requests(), st.floats(0, 1, exclude_max=True))
def test_between_asking_and_opening_nobody_is_accepted(request: tuple[Question, datetime], part: float) -> None:
    question, at = request
    decision = asked(question, at)
    start = counts_from(decision)
    assume(start is not None and utc(start) > at + SECOND)
    between = at + timedelta(seconds=int((utc(start) - at).total_seconds() * part))
    meanwhile = asked(question, between)
    assume(same_version(decision, meanwhile))
    assert meanwhile.outcome is decision.outcome
    assert counts_from(meanwhile) == start


@given(requests())
def test_the_outcome_says_which_times_are_told(request: tuple[Question, datetime]) -> None:
    question, at = request
    decision = asked(question, at)
    told = (decision.accepted_at is not None, decision.due_at is not None, decision.next_acceptance is not None)
    assert (
        told
        == {
            Outcome.ACCEPTED: (True, True, False),
            Outcome.DEFERRED: (True, True, False),
            Outcome.CLOSED: (False, False, True),
            Outcome.NOT_OFFERED: (False, False, False),
        }[decision.outcome]
    )
    if decision.outcome is Outcome.ACCEPTED:
        assert utc(decision.accepted_at) == at
    if decision.outcome is Outcome.DEFERRED:
        assert utc(decision.accepted_at) > at


@given(requests())
def test_no_answer_is_due_before_the_request_counts(request: tuple[Question, datetime]) -> None:
    question, at = request
    decision = asked(question, at)
    if decision.accepted_at is not None:
        assert utc(decision.due_at) >= utc(decision.accepted_at) >= at


@given(requests())
@example((("appointment", "electronic", {}), ZONE_CHANGE - timedelta(minutes=15)))
@example((("sick-leave-sheet", "electronic", {}), ZONE_CHANGE - timedelta(minutes=15)))
def test_minutes_are_elapsed_minutes_also_over_the_change_of_zone(request: tuple[Question, datetime]) -> None:
    question, at = request
    decision = asked(question, at)
    standard = LAW.catalogue.by_id(decision.standard)
    assume(decision.accepted_at is not None)
    term = standard.term(decision.channel, decision.to, decision.kind)
    if term.elapsed is not None:
        assert utc(decision.due_at) - utc(decision.accepted_at) == term.elapsed


COUNTED_IN_DAYS = tuple(
    sorted({each.service for each in LAW.catalogue.all() for term in each.terms if term.unit == "working_days"})
)


@given(requests(COUNTED_IN_DAYS))
def test_working_days_lie_between_acceptance_and_due(request: tuple[Question, datetime]) -> None:
    question, at = request
    decision = asked(question, at)
    assume(decision.accepted_at is not None)
    standard = LAW.catalogue.by_id(decision.standard)
    term = standard.term(decision.channel, decision.to, decision.kind)
    assume(term.unit == "working_days")
    timetable = LAW.timetable(standard)
    first, last = decision.accepted_at.date(), decision.due_at.date()
    passed = [first + timedelta(days=n) for n in range(1, (last - first).days + 1)]
    assert sum(timetable.is_working(timetable.kind(day)) for day in passed) == term.count
    assert decision.due_at.replace(tzinfo=None) == timetable.closing(last)


@given(
    st.sampled_from(
        [LAW.catalogue.by_id("dsm-194-2020/attachment"), LAW.catalogue.by_id("dsm-103-2021/medicines")]
    ),
    st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    st.integers(1, 20),
    st.data(),
)
def test_a_new_holiday_inside_a_term_moves_it_by_exactly_one_working_day(
    standard: Standard, start: date, count: int, data: st.DataObject
) -> None:
    plain = Timetable(standard.hours, Calendar({}))
    working = [working_days_after(start, n, plain) for n in range(1, count + 1)]
    holiday = data.draw(st.sampled_from(working))
    shifted = Timetable(standard.hours, Calendar({holiday: True}))
    assert working_days_after(start, count, shifted) == working_days_after(start, count + 1, plain)


@given(requests())
def test_both_edges_of_every_window_are_inside_it_to_the_second(request: tuple[Question, datetime]) -> None:
    question, at = request
    decision = asked(question, at)
    standard = LAW.catalogue.by_id(decision.standard)
    timetable, day = LAW.timetable(standard), at.astimezone(ALMATY).date()
    assume(standard.in_force.covers(day) and standard.offers(decision.channel))
    assume(
        standard.electronic is None or standard.electronic.rule != "round-the-clock" or question[1] != "electronic"
    )
    for window in timetable.accepting(timetable.kind(day), decision.channel):
        edges = [datetime.combine(day, edge, ALMATY) for edge in window]
        assert [asked(question, edge).outcome for edge in edges] == [Outcome.ACCEPTED] * 2
        outside = [edges[0] - SECOND, edges[1] + SECOND]
        for moment in (each for each in outside if each.date() == day):
            assert asked(question, moment).outcome in {Outcome.CLOSED, Outcome.DEFERRED}


@given(requests(), st.integers(0, 999_999), st.integers(-12, 14))
def test_neither_fractions_nor_the_senders_zone_matter(
    request: tuple[Question, datetime], micro: int, hours: int
) -> None:
    (service, channel, choice), at = request
    elsewhere = (at + timedelta(microseconds=micro)).astimezone(timezone(timedelta(hours=hours)))
    assert LAW.decide(service, channel, elsewhere, **choice) == asked(request[0], at)
