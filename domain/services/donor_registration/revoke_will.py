"""A donor will is taken back by whoever declared it, signed by a fresh code. Nothing is registered afterwards.

The document is revoked everywhere at once; what had been declared before it does not come back.
"""

from dataclasses import dataclass
from datetime import datetime

from domain.documents.document import Document, DocumentState
from domain.operations.identity.check_code import AfterFailure, Tried, Typed, try_code
from domain.people.acting import Acting
from domain.people.known import KnownPerson
from domain.people.one_time_code import Accepted, Purpose, Verdict
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.records.document_ends import revoke
from domain.requests.refusal import Refusal, RefusalCode

WILL = "donor-"


@dataclass(frozen=True, slots=True)
class TakeWillBack:
    """`digits`: the fresh code, sent about the number of the request that registered the will."""

    acting: Acting
    digits: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    document: Document


@dataclass(frozen=True, slots=True)
class NoWill:
    """Nothing is registered, or it was taken back before."""


RevokeWillOutcome = TakenBack | NoWill | Verdict | Refusal


class RevokeWill:
    def __init__(self, store: Store, clock: Clock, ids: Ids, after_failure: AfterFailure) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._after_failure = after_failure

    async def __call__(self, command: TakeWillBack) -> RevokeWillOutcome:
        now, failure_id, person = self._clock.now(), self._ids.new(), command.acting.person
        if person is None or not command.acting.is_verified(now):
            return Refusal(RefusalCode.NOT_IDENTIFIED)
        outcome = await self._store.write(lambda uow: _take_back(uow, command, person, failure_id, now))
        if isinstance(outcome, Tried):
            await self._after_failure(outcome, command.acting.language)
            return outcome.verdict
        return outcome


def standing_will(wills: tuple[Document, ...]) -> Document | None:
    return next((one for one in wills if one.state is DocumentState.VALID), None)


def wills_of(uow: UnitOfWork, person: KnownPerson) -> tuple[Document, ...]:
    """Newest first, whatever has become of them."""
    return tuple(one for one in uow.documents.of_subject(person.id) if one.kind.startswith(WILL))


def _take_back(
    uow: UnitOfWork, command: TakeWillBack, person: KnownPerson, failure_id: str, now: datetime
) -> TakenBack | NoWill | Tried:
    document = standing_will(wills_of(uow, person))
    if document is None:
        return NoWill()
    tried = try_code(uow, Typed(command.acting, Purpose.SIGN, document.number, command.digits), failure_id, now)
    if not isinstance(tried.verdict, Accepted):
        return tried
    return TakenBack(revoke(uow, document, now, command.acting.actor, command.acting.channel))
