"""What stands behind the pages, made up."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from domain.booking.visit import Visit, VisitState
from domain.files.stored_file import FileKind, StoredFile
from domain.operations.documents.fetch_document import FetchOutcome
from domain.operations.requests.suggest_result import Suggested
from domain.operations.requests.take_request import Taken
from domain.operations.requests.view_request import RequestViewed
from domain.people.acting import ChatRef
from domain.providers.doctor import Doctor, Speciality
from domain.providers.provider import Provider
from domain.requests.form import Form
from domain.requests.outcomes import NotFound
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState
from tests.support import every_kind
from web.desk.face import Command, NoticeLine, Outcome

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
CHAT = ChatRef(1, 100)


def clinic(code: str = "gp-1") -> Provider:
    return Provider(
        code=code,
        name_kk="№ 1 қалалық емхана",
        name_ru="Городская поликлиника № 1",
        official_name_kk="«№ 1 қалалық емхана» ШЖҚ КМК",
        official_name_ru="ГКП на ПХВ «Городская поликлиника № 1»",
        unit="gp-1",
        address_kk="Төле би көшесі, 93",
        address_ru="улица Толе би, 93",
        phones=("+77272345678",),
        latitude=43.25,
        longitude=76.92,
        approximate=True,
        children_only=False,
        zone="Asia/Almaty",
    )


def doctor(number: int = 1) -> Doctor:
    names = {1: ("Әбдірахманова Гүлнұр", "Абдрахманова Гульнур"), 2: ("Қуанышұлы Өркен", "Куанышулы Оркен")}
    kk, ru = names[number]
    return Doctor(f"d{number}", "gp-1", Speciality.DISTRICT_THERAPIST, kk, ru, number, f"21{number}")


def visit(number: str, minutes: int, state: VisitState = VisitState.BOOKED, of: int = 1) -> Visit:
    starts = NOW + timedelta(minutes=minutes)
    return Visit(
        id=number,
        number=number,
        slot_id=1,
        subject_id="s",
        applicant_id="s",
        chat=CHAT,
        doctor=doctor(of),
        clinic=clinic(),
        room=f"21{of}",
        starts_at=starts,
        ends_at=starts + timedelta(minutes=20),
        state=state,
    )


def request(number: str, state: RequestState, due_in: timedelta | None, service: str = "appointment") -> Request:
    return Request(
        number=number,
        service=service,
        standard="dsm-90-2021/appointment",
        channel="electronic",
        provider_code="gp-1",
        applicant_id="s",
        subject_id="s",
        chat=CHAT,
        language="kk",
        state=state,
        submitted_at=NOW - timedelta(hours=4),
        due_at=None if due_in is None else NOW + due_in,
    )


@dataclass
class FakeRequests:
    """What was sent to gp-1; `outcome` is what comes of any command."""

    viewed: dict[str, RequestViewed] = field(default_factory=dict)
    commands: list[Command] = field(default_factory=list)
    outcome: Any = None
    known: Suggested = field(default_factory=Suggested)

    async def listed(self, provider_code: str, limit: int, *, closed: bool) -> Sequence[Request]:
        found = [one.request for one in self.viewed.values() if one.request.state.is_open is not closed]
        return [one for one in found if one.provider_code == provider_code][:limit]

    async def open_count(self, provider_code: str) -> int:
        return len(await self.listed(provider_code, 100, closed=False))

    async def form(self, provider_code: str, number: str) -> Form | None:
        found = await self.view(provider_code, number)
        return found.form if found else None

    async def suggested(self, provider_code: str, number: str) -> Suggested:
        return self.known

    async def view(self, provider_code: str, number: str) -> RequestViewed | None:
        found = self.viewed.get(number)
        return found if found and found.request.provider_code == provider_code else None

    async def carry_out(self, command: Command) -> Outcome:
        self.commands.append(command)
        outcome: Outcome = self.outcome or Taken(self.viewed[getattr(command, "number", "")].request)
        return outcome

    async def document(self, provider_code: str, document_id: str, language: str) -> FetchOutcome:
        return NotFound()


@dataclass
class FakeDesk:
    found: list[Visit] = field(default_factory=list)
    told: list[NoticeLine] = field(default_factory=list)
    asked: list[tuple[str, date]] = field(default_factory=list)
    requests: FakeRequests = field(default_factory=FakeRequests)

    def now(self) -> datetime:
        return NOW

    async def providers(self) -> Sequence[Provider]:
        return [clinic(), clinic("gp-2")]

    async def visits(self, provider_code: str, day: date) -> Sequence[Visit]:
        self.asked.append((provider_code, day))
        zone = ZoneInfo("Asia/Almaty")
        return [one for one in self.found if one.starts_at.astimezone(zone).date() == day]

    async def notices(self, provider_code: str, limit: int) -> Sequence[NoticeLine]:
        return self.told[:limit]

    async def decide_identity(self, provider_code: str, number: str, *, confirmed: bool) -> bool:
        return number == "KNOWN"

    async def file(self, provider_code: str, number: str, file_id: str) -> tuple[StoredFile, bytes] | None:
        if (provider_code, number, file_id) != ("gp-1", "7K3-M92-Q4X", "paper"):
            return None
        return StoredFile(file_id, "s", number, "proof", FileKind.PDF, 5, NOW), b"%PDF-"

    def fill(self) -> None:
        states = (VisitState.CONFIRMED, VisitState.BOOKED, VisitState.CANCELLED, VisitState.MISSED, VisitState.DONE)
        doctors, clinics = [doctor(1), doctor(2)], [clinic(), clinic("gp-2")]
        sent = every_kind.every_state()
        self.requests.viewed = {one.number: every_kind.opened(one, doctors, clinics) for one in sent}
        self.found = [visit(f"7K3-M92-Q4{at}", 20 * at, state) for at, state in enumerate(states)]
        self.found += [visit(f"5AB-CDE-FG{at}", 30 * at, of=2) for at in range(6)]
        self.told = [
            NoticeLine("7K3-M92-Q40", "visit-booked", NOW, starts_at=NOW + timedelta(hours=1)),
            NoticeLine("7K3-M92-Q41", "visit-moved", NOW - timedelta(hours=1), starts_at=NOW),
            NoticeLine("7K3-M92-Q42", "identity-check", NOW - timedelta(hours=2)),
            NoticeLine("5AB-CDE-FG1", "term-soon", NOW - timedelta(hours=3), every_kind.SERVICE),
        ]


@dataclass
class FakeConsole:
    listed: list[Request] = field(default_factory=list)
    history: list[Event] = field(default_factory=list)

    def now(self) -> datetime:
        return NOW

    async def requests(self, state: str | None, limit: int) -> Sequence[Request]:
        return [one for one in self.listed if state in (None, one.state)][:limit]

    async def request(self, number: str) -> tuple[Request, Sequence[Event]] | None:
        found = next((one for one in self.listed if one.number == number), None)
        return (found, self.history) if found else None

    def fill(self) -> None:
        self.listed = [
            request("7K3-M92-Q4X", RequestState.ACCEPTED, timedelta(hours=-3)),
            request("5AB-CDE-FG0", RequestState.ACCEPTED, timedelta(minutes=40), "home-visit"),
            request("5AB-CDE-FG1", RequestState.IN_WORK, timedelta(days=2)),
            request("5AB-CDE-FG2", RequestState.DEFERRED, timedelta(days=5)),
            request("5AB-CDE-FG3", RequestState.COMPLETED, None),
        ]
        self.history = [
            Event("7K3-M92-Q4X", NOW - timedelta(hours=4), RequestState.SENT, EventKind.SUBMITTED, Side.CITIZEN),
            Event("7K3-M92-Q4X", NOW - timedelta(hours=3), RequestState.ACCEPTED, EventKind.BOOKED, Side.SYSTEM),
            Event("7K3-M92-Q4X", NOW - timedelta(hours=1), RequestState.ACCEPTED, EventKind.MOVED, Side.CITIZEN),
        ]


class FakeSandbox:
    cases = ("parent", "unattached", "pensioner", "child", "other-phone")

    @property
    def clinics(self) -> Sequence[Provider]:
        return [clinic(), clinic("gp-2")]

    def people(self, limit: int, clinic: str | None, case: str | None) -> Sequence[dict[str, Any]]:
        found = [_person(at, self.cases[at % 5]) for at in range(40)]
        return [one for one in found if case in (None, one["case"])][:limit]

    async def sms(self, phone: str) -> Sequence[dict[str, str]] | None:
        if not phone.startswith("+7"):
            return None
        return [{"at": NOW.isoformat(), "text": "Емхана: растау коды 482913. Бұл Telegram коды емес."}]

    def set_silent(self, silent: bool) -> None:
        self.silent = silent


def _person(at: int, case: str) -> dict[str, Any]:
    attached = case != "unattached"
    return {
        "iin": f"85010130{at:04}",
        "name": {"kk": f"Қуанышбекова Айгүл {at}", "ru": f"Куанышбекова Айгуль {at}"},
        "birth_date": "1985-01-01",
        "phone": f"+7701555{at:04}",
        "clinic": "gp-1" if attached else None,
        "doctor": {"name": {"kk": "Әбдірахманова Гүлнұр", "ru": "Абдрахманова Гульнур"}} if attached else None,
        "dependants": [
            {"name": {"kk": "Әлихан", "ru": "Алихан"}, "birth_date": "2020-05-05", "iin": "200505500123"}
        ],
        "case": case,
        "traits": ["with-medicines"] if case == "pensioner" else [],
    }
