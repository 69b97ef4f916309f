"""What a request can be, and what may follow."""

from collections.abc import Mapping
from enum import StrEnum


class RequestState(StrEnum):
    DRAFT = "draft"
    SENT = "sent"
    DEFERRED = "deferred"
    ACCEPTED = "accepted"
    IN_WORK = "in-work"
    SUSPENDED = "suspended"  # its clock stands still
    COMPLETED = "completed"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    BREACHED = "breached"

    def to(self, following: "RequestState") -> "RequestState":
        """The following state. Raises IllegalMove: nothing else changes a state."""
        if following not in FOLLOWING[self]:
            raise IllegalMove(f"{self} -> {following}")
        return following

    @property
    def is_open(self) -> bool:
        return self in {self.SENT, self.DEFERRED, self.ACCEPTED, self.IN_WORK, self.SUSPENDED, self.BREACHED}


class IllegalMove(ValueError):
    """A request cannot go from this state to that one."""


_S = RequestState
# A completed appointment can still be given up: its result is a visit ahead.
FOLLOWING: Mapping[RequestState, frozenset[RequestState]] = {
    _S.DRAFT: frozenset({_S.SENT}),
    _S.SENT: frozenset({_S.DEFERRED, _S.ACCEPTED, _S.REFUSED, _S.CANCELLED}),
    _S.DEFERRED: frozenset({_S.ACCEPTED, _S.REFUSED, _S.CANCELLED}),
    _S.ACCEPTED: frozenset({_S.IN_WORK, _S.SUSPENDED, _S.COMPLETED, _S.REFUSED, _S.CANCELLED, _S.BREACHED}),
    _S.IN_WORK: frozenset({_S.SUSPENDED, _S.COMPLETED, _S.REFUSED, _S.CANCELLED, _S.BREACHED}),
    _S.SUSPENDED: frozenset({_S.IN_WORK, _S.REFUSED, _S.CANCELLED}),
    _S.BREACHED: frozenset({_S.COMPLETED, _S.REFUSED, _S.CANCELLED}),
    _S.COMPLETED: frozenset({_S.CANCELLED}),
    _S.REFUSED: frozenset(),
    _S.CANCELLED: frozenset(),
}
