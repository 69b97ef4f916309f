"""A slot or a visit in words: who, when, where. And the ways to take it along."""

from datetime import UTC, datetime, timedelta
from typing import Any, Protocol
from urllib.parse import urlencode

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BufferedInputFile
from aiogram_dialog import DialogManager
from structlog import get_logger

from domain.ports.calendar_files import CalendarFile
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from handlers.shared.say import Say
from handlers.shared.tongue import Tongue, acting, tongue

GOOGLE = "https://calendar.google.com/calendar/render?"
COMPACT = "%Y%m%dT%H%M%SZ"
LINES = ("doctor", "speciality", "clinic", "address", "at", "room")

log = get_logger()


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


async def send_file(manager: DialogManager, file: CalendarFile, caption: str) -> None:
    document = BufferedInputFile(file.body, file.name)
    try:
        await _bot(manager).send_document(_chat(manager), document, caption=tongue(manager).say(caption))
    except TelegramAPIError as failure:
        log.warning("calendar file not sent", error=type(failure).__name__)


async def send_place(manager: DialogManager, clinic: Provider) -> None:
    language = acting(manager).language
    try:
        await _bot(manager).send_venue(
            _chat(manager), clinic.latitude, clinic.longitude, clinic.name(language), clinic.address(language)
        )
    except TelegramAPIError as failure:
        log.warning("place not sent", error=type(failure).__name__)


def _bot(manager: DialogManager) -> Bot:
    bot: Bot = manager.middleware_data["bot"]
    return bot


def _chat(manager: DialogManager) -> int:
    return acting(manager).chat.chat_id
