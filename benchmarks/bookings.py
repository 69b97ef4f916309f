"""Bookings per second beside raw sqlite3 commits with synchronous FULL; slot search at 10^4 and 10^6 slots."""

import asyncio
import sqlite3
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import open_database
from adapters.db.store import SqlStore
from adapters.db.tables import metadata
from adapters.system.ids import RandomIds
from benchmarks.press import alone_ms
from domain.booking.day_plan import PlannedSlot, Span
from domain.law import Law
from domain.operations.visits.book_visit import Book, Booked, BookVisit
from domain.operations.visits.find_times import FindTimes, FreeSlots, NextTimes, OpenDays
from domain.operations.visits.hold_slot import Hold, HoldSlot
from domain.people.acting import Acting, ChatRef
from domain.people.iin import Iin, Sex, check_digit
from domain.people.known import KnownPerson
from domain.people.name import PersonName
from domain.people.person import RegisteredPerson
from domain.providers.doctor import Doctor, Speciality
from domain.providers.provider import Provider

NOW = datetime(2026, 11, 24, 5, tzinfo=UTC)
BORN = date(1990, 5, 17)
CLINIC = Provider(
    code="bench", name_kk="A", name_ru="A", official_name_kk="A", official_name_ru="A", unit="u", address_kk="A",
    address_ru="A", phones=(), latitude=43.2, longitude=76.9, approximate=True, children_only=False,
    zone="Asia/Almaty",
)  # fmt: skip
QUARTER = timedelta(minutes=15)
SLOTS_A_DOCTOR = 250
# Both are measured in turns and the best turn of each counts: a neighbour's load then hits neither alone.
TURNS = 5
BOOKINGS = 600
RAW_COMMITS = 1000
AT_ONCE = 100
SEARCHES = 300


class StillClock:
    def now(self) -> datetime:
        return NOW


class Office:
    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'bench.sqlite3'}"
        engine = create_engine(self.url)
        metadata.create_all(engine)
        engine.dispose()
        self.database = open_database(self.url)
        self.store = SqlStore(self.database, Vault(KeyRing.parse(make_keys())))
        self.doctors = 0

    async def opens(self, slots: int) -> None:
        """Up to this many slots, every doctor with a fortnight's."""
        wanted = slots // SLOTS_A_DOCTOR
        fresh = [
            Doctor(f"doctor-{number}", CLINIC.code, Speciality.GP, "Д", "Д", 1, "1")
            for number in range(self.doctors, wanted)
        ]
        if not self.doctors:
            await self.store.write(lambda uow: uow.providers.add([CLINIC]))
        for start in range(0, len(fresh), 100):
            some = fresh[start : start + 100]
            await self.store.write(lambda uow, some=some: uow.providers.add_doctors(some))  # type: ignore[misc]
            planned = [slot for doctor in some for slot in _fortnight(doctor.id)]
            await self.store.write(lambda uow, planned=planned: uow.slots.add(planned))  # type: ignore[misc]
        self.doctors = wanted

    async def people(self, count: int) -> list[Acting]:
        ids = RandomIds()
        told = [(registered, ids.new()) for registered in _registered(count)]
        known: list[KnownPerson] = await self.store.write(
            lambda uow: [uow.people.keep(person, fresh, NOW) for person, fresh in told]
        )
        until = NOW + timedelta(days=30)
        return [Acting(ChatRef(1, number), number, "ru", one, until) for number, one in enumerate(known)]


def _fortnight(doctor_id: str) -> Iterator[PlannedSlot]:
    """Twenty-five a day on ten days, from tomorrow."""
    for day in range(1, 11):
        first = NOW + timedelta(days=day)
        for number in range(SLOTS_A_DOCTOR // 10):
            starts = first + number * QUARTER
            yield PlannedSlot(doctor_id, CLINIC.code, starts.date(), Span(starts, starts + QUARTER), "1")


def _registered(count: int) -> Iterator[RegisteredPerson]:
    name, serial = PersonName("А", "Б", "В"), 0
    while count:
        eleven = f"{BORN:%y%m%d}3{serial:04}"
        serial, last = serial + 1, check_digit(eleven)
        if last is not None:
            count -= 1
            yield RegisteredPerson(Iin(f"{eleven}{last}"), name, name, BORN, Sex.MALE, "u", "A", "A")


class Raw:
    """One row, one commit, on the disk: what sqlite3 gives when nothing stands between."""

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / "raw.sqlite3", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = FULL")
        self._connection.execute(
            "CREATE TABLE visits (id INTEGER PRIMARY KEY, slot INTEGER, person TEXT, at INTEGER)"
        )

    def commits(self) -> float:
        begin = time.perf_counter()
        for number in range(RAW_COMMITS):
            self._connection.execute("BEGIN IMMEDIATE")
            row = (number, "abcdefghijklmnop", number)
            self._connection.execute("INSERT INTO visits (slot, person, at) VALUES (?, ?, ?)", row)
            self._connection.execute("COMMIT")
        return RAW_COMMITS / (time.perf_counter() - begin)


async def bookings(book: BookVisit, people: list[Acting], first_slot: int) -> float:
    """Each citizen takes a slot of their own; a hundred press at a time."""
    gate = asyncio.Semaphore(AT_ONCE)

    async def press(acting: Acting, slot_id: int) -> None:
        assert acting.person is not None
        async with gate:
            answer = await book(Book(acting, acting.person, CLINIC.code, slot_id))
        assert isinstance(answer, Booked), answer

    begin = time.perf_counter()
    await asyncio.gather(*(press(acting, number) for number, acting in enumerate(people, start=first_slot)))
    return len(people) / (time.perf_counter() - begin)


async def in_turns(office: Office, law: Law, folder: Path) -> tuple[float, float]:
    book, raw = BookVisit(office.store, StillClock(), RandomIds(), law), Raw(folder)
    people = await office.people(TURNS * BOOKINGS)
    booked, committed = [], []
    for turn in range(TURNS):
        committed.append(raw.commits())
        some = people[turn * BOOKINGS : (turn + 1) * BOOKINGS]
        booked.append(await bookings(book, some, 1 + turn * BOOKINGS))
    return max(booked), max(committed)


async def search_ms(office: Office, law: Law) -> dict[str, float]:
    """Median milliseconds of each question, five doctors at a time, all over the table."""
    find, chat = FindTimes(office.store, StillClock(), law), ChatRef(9, 9)
    day = (NOW + timedelta(days=3)).date()
    took: dict[str, list[float]] = {"open days": [], "free times": [], "next times": []}
    for number in range(SEARCHES):
        first = number * 7919 % max(office.doctors - 5, 1)
        doctors = tuple(f"doctor-{one}" for one in range(first, first + 5))
        for name, ask in (
            ("open days", lambda doctors=doctors: find.open_days(OpenDays(doctors, chat))),
            ("free times", lambda doctors=doctors: find.free_slots(FreeSlots(doctors, day, chat))),
            ("next times", lambda doctors=doctors: find.next_times(NextTimes(doctors, chat))),
        ):
            begin = time.perf_counter()
            await ask()
            took[name].append((time.perf_counter() - begin) * 1000)
    return {name: round(median(times), 3) for name, times in took.items()}


async def press_ms(office: Office, law: Law) -> float:
    """A whole press, from intake to saved state, that looks for times and holds one."""
    find, hold = FindTimes(office.store, StillClock(), law), HoldSlot(office.store, StillClock(), law)

    async def look_and_hold(chat_id: int, _what: str) -> None:
        chat, doctors = ChatRef(1, chat_id), ("doctor-38", "doctor-39")
        (slot, *_) = await find.next_times(NextTimes(doctors, chat))
        await hold(Hold(chat, slot.id, doctors))

    return await alone_ms(office.url, look_and_hold)


async def measured(office: Office, law: Law, size: str) -> dict[str, float]:
    found = {f"{name}, {size} slots, ms": value for name, value in (await search_ms(office, law)).items()}
    return {**found, f"press, {size} slots, ms": await press_ms(office, law)}


async def _run(folder: Path, most_slots: int) -> dict[str, float]:
    law, office = Law.load(), Office(folder)
    await office.database.start()
    try:
        await office.opens(10_000)
        found = await measured(office, law, "10^4")
        booked, raw = await in_turns(office, law, folder)
        await office.opens(most_slots)
        many = await measured(office, law, f"{most_slots:.0e}")
    finally:
        await office.database.stop()
    return {
        "bookings/s": round(booked),
        "raw sqlite3 commits/s": round(raw),
        "ratio": round(booked / raw, 3),
        **found,
        **many,
    }


def run(most_slots: int = 1_000_000) -> dict[str, float]:
    with TemporaryDirectory(prefix="emhana-bench-") as folder:
        return asyncio.run(_run(Path(folder), most_slots))


if __name__ == "__main__":
    for name, value in run().items():
        print(f"{name:<32} {value:>12,}")
