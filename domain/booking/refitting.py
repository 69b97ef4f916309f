"""How the slots that are there differ from those the schedule wants."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from domain.booking.day_plan import PlannedSlot, Span
from domain.booking.kept_slot import KeptRow, KeptSlot
from domain.booking.slot import SlotState

OWNED = frozenset({SlotState.TAKEN, SlotState.DISPLACED})


@dataclass(slots=True)
class Refit:
    """New, with another end or room, no longer offered; booked but the doctor is away, or is back after all."""

    add: list[PlannedSlot] = field(default_factory=list)
    change: list[tuple[int, PlannedSlot]] = field(default_factory=list)
    close: list[int] = field(default_factory=list)
    displace: list[int] = field(default_factory=list)
    restore: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.add or self.change or self.close or self.displace or self.restore)

    def join(self, other: "Refit") -> None:
        self.add += other.add
        self.change += other.change
        self.close += other.close
        self.displace += other.displace
        self.restore += other.restore


def fits(wanted: Sequence[tuple[int, int, str]], kept: Sequence[KeptRow]) -> bool:
    """Is the day as wanted already? Most are, so it is told from bare numbers, without making slots of them."""
    offered = [(starts, ends, room) for _, starts, ends, room, state in kept if state != SlotState.CLOSED]
    return wanted == offered and all(row.state != SlotState.DISPLACED for row in kept)


def refit(planned: Sequence[PlannedSlot], at_work: Sequence[Span], kept: Sequence[KeptSlot]) -> Refit:
    """A booked time stays good as long as the doctor is at work, even off the new grid."""
    todo = Refit()
    owned = _Taken(slot.span for slot in kept if slot.state in OWNED)
    wanted = {slot.span.starts_at: slot for slot in planned}
    for slot in kept:
        if slot.state in OWNED:
            _refit_owned(todo, slot, at_work)
        else:
            found = wanted.get(slot.span.starts_at)
            _refit_open(todo, slot, None if found is None or owned.meets(found.span) else found)
    there = {slot.span.starts_at for slot in kept}
    todo.add += [slot for start, slot in wanted.items() if start not in there and not owned.meets(slot.span)]
    return todo


def _refit_owned(todo: Refit, slot: KeptSlot, at_work: Iterable[Span]) -> None:
    at_hand = any(span.covers(slot.span) for span in at_work)
    if at_hand and slot.state is SlotState.DISPLACED:
        todo.restore.append(slot.id)
    if not at_hand and slot.state is SlotState.TAKEN:
        todo.displace.append(slot.id)


def _refit_open(todo: Refit, slot: KeptSlot, wanted: PlannedSlot | None) -> None:
    if wanted is None:
        if slot.state is not SlotState.CLOSED:
            todo.close.append(slot.id)
    elif slot.state is SlotState.CLOSED or (slot.span, slot.room) != (wanted.span, wanted.room):
        todo.change.append((slot.id, wanted))


class _Taken:
    """Spans that do not overlap one another, by start."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=lambda span: span.starts_at)
        self._starts = [span.starts_at for span in self._spans]

    def meets(self, span: Span) -> bool:
        before = bisect_left(self._starts, span.ends_at)
        return before > 0 and self._spans[before - 1].overlaps(span)
