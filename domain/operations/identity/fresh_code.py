"""A fresh code for what a session alone is not enough for: documents and wills. Bound to that one matter."""

from dataclasses import dataclass

from domain.operations.identity.check_code import AfterFailure, Typed, try_code
from domain.operations.identity.send_code import CodeFor, SendCode, SendOutcome
from domain.people.acting import Acting
from domain.people.one_time_code import Purpose, Verdict
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.ports.store import Store
from domain.requests.outcomes import NotIdentified


@dataclass(frozen=True, slots=True)
class ToSign:
    """`about` is the number of the request or document."""

    acting: Acting
    about: str


class SendFreshCode:
    def __init__(self, clock: Clock, send_code: SendCode) -> None:
        self._clock = clock
        self._send_code = send_code

    async def __call__(self, command: ToSign) -> SendOutcome | NotIdentified:
        acting = command.acting
        person = acting.person
        if person is None or person.phone is None or not acting.is_verified(self._clock.now()):
            return NotIdentified()
        return await self._send_code(CodeFor(acting, person.iin, person.phone, Purpose.SIGN, command.about))


class VerifyFreshCode:
    """For an effect of its own; an operation that signs calls `try_code` inside its own transaction instead."""

    def __init__(self, store: Store, clock: Clock, ids: Ids, after_failure: AfterFailure) -> None:
        self._store = store
        self._clock = clock
        self._ids = ids
        self._after_failure = after_failure

    async def __call__(self, command: ToSign, digits: str) -> Verdict | NotIdentified:
        now, failure_id = self._clock.now(), self._ids.new()
        if not command.acting.is_verified(now):
            return NotIdentified()
        typed = Typed(command.acting, Purpose.SIGN, command.about, digits)
        tried = await self._store.write(lambda uow: try_code(uow, typed, failure_id, now))
        await self._after_failure(tried, command.acting.language)
        return tried.verdict
