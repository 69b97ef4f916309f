import re
from dataclasses import replace
from datetime import timedelta

import pytest
from icalendar import Calendar, Event, vCalAddress, vDDDTypes

from adapters.documents.calendar_file import IcsFiles
from adapters.words import FluentWords
from domain.booking.visit import Visit
from domain.people.acting import ChatRef
from domain.ports.calendar_files import CalendarFiles
from tests.support.booking import CLINIC, THERAPIST, TUESDAY
from tests.support.identity import Clock

FILES = IcsFiles(FluentWords(), Clock(TUESDAY))
VISIT = Visit(
    id="abcdefghijklmnop",
    number="7K3-M92-Q4X",
    slot_id=1,
    subject_id="s",
    applicant_id="s",
    chat=ChatRef(1, 1),
    doctor=THERAPIST,
    clinic=CLINIC,
    room="205",
    starts_at=TUESDAY + timedelta(days=1),
    ends_at=TUESDAY + timedelta(days=1, minutes=15),
)
MOVED = replace(VISIT, sequence=1, starts_at=VISIT.starts_at + timedelta(days=1))
KINDS = [name for name in vars(CalendarFiles) if not name.startswith("_")]
ONCE = {"dtstamp", "organizer", "sequence", "uid", "dtstart", "summary", "status"}
# RFC 5546, 3.2.1 and 3.2.5: what a method asks for once, and what must not stand in it
METHODS = {"PUBLISH": (ONCE, {"attendee", "request-status"}), "CANCEL": (ONCE, {"request-status", "valarm"})}


def read(body: bytes) -> tuple[Calendar, Event]:
    calendar = Calendar.from_ical(body)
    assert isinstance(calendar, Calendar)
    return calendar, calendar.events[0]


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_booked_visit_in_either_language(language: str) -> None:
    file = FILES.booked(VISIT, language)
    calendar, event = read(file.body)
    assert file.name == "emhana-7k3-m92-q4x.ics"
    assert calendar["method"] == "PUBLISH"
    assert event.start == VISIT.starts_at
    assert event.end == VISIT.ends_at
    assert THERAPIST.name(language) in event["summary"]
    assert CLINIC.address(language) in event["location"]
    assert CLINIC.name(language) in event["location"]
    assert "205" in event["description"]


def test_moments_are_utc_and_need_no_zone_table() -> None:
    body = FILES.booked(VISIT, "ru").body.decode()
    assert "DTSTART:20261125T050000Z" in body
    assert "VTIMEZONE" not in body
    assert max(len(line.encode()) for line in body.split("\r\n")) <= 75


def test_the_uid_stays_and_the_sequence_grows() -> None:
    events = [read(file.body)[1] for file in (FILES.booked(VISIT, "kk"), FILES.booked(MOVED, "kk"))]
    assert events[0]["uid"] == events[1]["uid"]
    assert [event["sequence"] for event in events] == [0, 1]


def test_a_cancellation_outranks_whatever_was_published() -> None:
    calendar, event = read(FILES.cancelled(MOVED, "kk").body)
    assert calendar["method"] == "CANCEL"
    assert event["status"] == "CANCELLED"
    assert event["sequence"] == 2
    assert event["uid"] == read(FILES.booked(VISIT, "kk").body)[1]["uid"]
    assert not event.walk("VALARM")


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("visit", [VISIT, MOVED], ids=["as booked", "moved"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_file_holds_what_its_method_asks_for(kind: str, visit: Visit, language: str) -> None:
    calendar, event = read(getattr(FILES, kind)(visit, language).body)
    once, never = METHODS[str(calendar["method"])]
    assert [name for name in once if not isinstance(event.get(name), str | int | vDDDTypes)] == []
    assert never.isdisjoint({name.lower() for name in event} | {part.name.lower() for part in event.subcomponents})
    assert calendar.errors == event.errors == []
    organizer = event["organizer"]
    assert isinstance(organizer, vCalAddress)
    assert organizer.params["CN"] == CLINIC.name(language)
    assert re.fullmatch(r"mailto:[a-z-]+@[a-z.]+\.invalid", organizer)
