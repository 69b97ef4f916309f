"""A slot or a visit in words: who, when, where. And the ways to take it along."""

from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from urllib.parse import urlencode

from aiogram.methods import SendVenue
from aiogram_dialog import DialogManager

from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from handlers.shared.at_hand import Tongue, acting
from handlers.shared.hand import hand
from handlers.shared.say import Say

GOOGLE = "https://calendar.google.com/calendar/render?"
COMPACT = "%Y%m%dT%H%M%SZ"
LINES = ("doctor", "speciality", "clinic", "address", "at", "room")


class Meeting(Protocol):
    @property
    def doctor(self) -> Doctor: ...
    @property
    def clinic(self) -> Provider: ...
    @property
    def room(self) -> str: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def local_start(self) -> datetime: ...


def meeting_facts(meeting: Meeting, words: Tongue) -> dict[str, str]:
    return {
        "doctor": meeting.doctor.name(words.language),
        "speciality": words.say(f"speciality-{meeting.doctor.speciality}"),
        "clinic": meeting.clinic.name(words.language),
        "address": meeting.clinic.address(words.language),
        "at": words.moment(meeting.local_start),
        "room": meeting.room,
    }


def meeting_lines(*, when: Any = None) -> Say:
    return Say("meeting-lines", **{name: name for name in LINES}, when=when)


def meeting_place() -> Say:
    """Without the time."""
    return Say("meeting-place", **{name: name for name in LINES})


def local_to(meeting: Meeting, moment: datetime) -> datetime:
    """By the clock on the wall where they meet."""
    return moment.astimezone(meeting.local_start.tzinfo)


def google_link(meeting: Meeting, words: Tongue) -> str:
    """Times in UTC, so that the telephone's own zone does not matter."""
    facts = meeting_facts(meeting, words)
    start, end = meeting.starts_at.astimezone(UTC), meeting.ends_at.astimezone(UTC)
    query = {
        "action": "TEMPLATE",
        "text": words.say("calendar-event-title", speciality=facts["speciality"]),
        "dates": f"{start:{COMPACT}}/{max(end, start + timedelta(minutes=5)):{COMPACT}}",
        "location": f"{facts['clinic']}, {facts['address']}",
        "details": words.say("calendar-event-details", doctor=facts["doctor"], room=facts["room"]),
    }
    return GOOGLE + urlencode(query)


async def send_place(manager: DialogManager, clinic: Provider) -> None:
    language = acting(manager).language
    place = {"latitude": clinic.latitude, "longitude": clinic.longitude}
    await hand(manager, SendVenue, title=clinic.name(language), address=clinic.address(language), **place)
