"""What the provider's desk and the 1414 console see, read from the store."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.desk_requests import DeskRequests
from domain.booking.visit import Visit
from domain.files.stored_file import StoredFile
from domain.notices.notice import DeskNotice
from domain.operations.files.read_file import FileRead, Read, ReadFile
from domain.operations.identity.confirm_identity_check import ConfirmIdentityCheck, Decide, Decided
from domain.ports.clock import Clock
from domain.ports.store import Store
from domain.ports.unit_of_work import UnitOfWork
from domain.providers.provider import Provider
from domain.requests.request import Event, Request
from domain.requests.state import RequestState
from web.desk.face import NoticeLine


class Desk:
    def __init__(
        self,
        store: Store,
        clock: Clock,
        confirm_identity: ConfirmIdentityCheck,
        read_file: ReadFile,
        requests: DeskRequests,
    ) -> None:
        self.requests = requests
        self._store = store
        self._clock = clock
        self._confirm_identity = confirm_identity
        self._read_file = read_file

    def now(self) -> datetime:
        return self._clock.now()

    async def providers(self) -> Sequence[Provider]:
        return await self._store.read(lambda unit: unit.providers.every())

    async def visits(self, provider_code: str, day: date) -> Sequence[Visit]:
        def of_that_day(unit: UnitOfWork) -> Sequence[Visit]:
            provider = unit.providers.one(provider_code)
            if provider is None:
                return ()
            begins = datetime.combine(day, time(), ZoneInfo(provider.zone))
            return unit.visits.between(provider_code, begins, begins + timedelta(days=1))

        return await self._store.read(of_that_day)

    async def notices(self, provider_code: str, limit: int) -> Sequence[NoticeLine]:
        now = self._clock.now()
        posted = await self._store.read(lambda unit: unit.notices.of_provider(provider_code, now, limit))
        return [_shown(one) for one in posted]

    async def decide_identity(self, provider_code: str, number: str, *, confirmed: bool) -> bool:
        outcome = await self._confirm_identity(Decide(number, f"clinic:{provider_code}", confirmed))
        return isinstance(outcome, Decided)

    async def file(self, provider_code: str, number: str, file_id: str) -> tuple[StoredFile, bytes] | None:
        outcome = await self._read_file(Read(f"clinic:{provider_code}", number, file_id))
        return (outcome.file, outcome.body) if isinstance(outcome, FileRead) else None


class Console:
    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def now(self) -> datetime:
        return self._clock.now()

    async def requests(self, state: str | None, limit: int) -> Sequence[Request]:
        wanted = RequestState(state) if state else None
        return await self._store.read(lambda unit: unit.requests.latest(wanted, limit))

    async def request(self, number: str) -> tuple[Request, Sequence[Event]] | None:
        def found(unit: UnitOfWork) -> tuple[Request, Sequence[Event]] | None:
            request = unit.requests.request(number)
            return (request, unit.requests.history(number)) if request else None

        return await self._store.read(found)


def _shown(posted: DeskNotice) -> NoticeLine:
    starts_at, service = posted.facts.get("starts_at"), posted.facts.get("service")
    return NoticeLine(
        number=str(posted.facts.get("number", "")),
        kind=posted.kind,
        at=posted.at,
        service=str(service) if service else None,
        starts_at=datetime.fromisoformat(str(starts_at)) if starts_at else None,
    )
