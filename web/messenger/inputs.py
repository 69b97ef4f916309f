"""What a citizen may send, checked. A wrong value is refused with a code that names it."""

import math
import re
from dataclasses import dataclass
from typing import Any

from web.problems import Problem

LONGEST_TEXT, LONGEST_NAME, LONGEST_DATA = 4096, 64, 4096
LONGEST_WAIT = 60.0
PHONE = re.compile(r"\+?[0-9]{5,15}", re.ASCII)
KINDS = ("text", "contact", "location", "sticker", "voice")


@dataclass(frozen=True)
class TypedText:
    text: str


@dataclass(frozen=True)
class Contact:
    phone: str
    foreign: bool


@dataclass(frozen=True)
class Place:
    latitude: float
    longitude: float


@dataclass(frozen=True)
class Sticker:
    pass


@dataclass(frozen=True)
class Voice:
    pass


Input = TypedText | Contact | Place | Sticker | Voice


def message_of(body: dict[str, Any]) -> Input:
    if len(body) != 1 or (kind := next(iter(body))) not in KINDS:
        raise Problem(400, "one_of_expected")
    value = body[kind]
    if kind == "text":
        return TypedText(text_of(value))
    if kind == "contact":
        return _contact(value)
    if kind == "location":
        return _place(value)
    if value is not True:
        raise Problem(400, f"bad_{kind}")
    return Sticker() if kind == "sticker" else Voice()


def text_of(value: Any) -> str:
    text = words_of(value, "text").strip()
    if not text:
        raise Problem(400, "empty_text")
    if len(text) > LONGEST_TEXT:
        raise Problem(400, "text_too_long")
    return text


def words_of(value: Any, name: str) -> str:
    """A string that can be written down: no NUL, no half of a surrogate pair."""
    if not isinstance(value, str) or "\x00" in value:
        raise Problem(400, f"bad_{name}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise Problem(400, f"bad_{name}") from None
    return value


def chat_of(body: dict[str, Any], unnamed: str) -> tuple[str, str | None]:
    """First name and language of a new chat."""
    language = body.get("language_code")
    if language not in ("kk", "ru", None):
        raise Problem(400, "bad_language_code")
    given = body.get("first_name")
    name = words_of(unnamed if given is None else given, "first_name").strip()
    if not 1 <= len(name) <= LONGEST_NAME:
        raise Problem(400, "bad_first_name")
    return name, language


def click_of(body: dict[str, Any]) -> tuple[int, str]:
    message_id, data = body.get("message_id"), words_of(body.get("data"), "data")
    if not isinstance(message_id, int) or isinstance(message_id, bool) or abs(message_id) > 2**53:
        raise Problem(400, "bad_message_id")
    if len(data) > LONGEST_DATA:
        raise Problem(400, "bad_data")
    return message_id, data


def wait_of(value: str | None) -> float:
    if value is None:
        return 0.0
    try:
        seconds = float(value)
    except ValueError:
        raise Problem(400, "bad_wait") from None
    if not math.isfinite(seconds) or seconds < 0:
        raise Problem(400, "bad_wait")
    return min(seconds, LONGEST_WAIT)


def contact_of(phone: Any, *, foreign: bool) -> Contact:
    plain = re.sub(r"[\s()-]", "", words_of(phone, "phone_number")[:40])
    if not PHONE.fullmatch(plain):
        raise Problem(400, "bad_phone_number")
    return Contact(plain, foreign)


def _contact(value: Any) -> Contact:
    if not isinstance(value, dict) or not isinstance(value.get("foreign", False), bool):
        raise Problem(400, "bad_contact")
    return contact_of(value.get("phone_number"), foreign=value.get("foreign", False))


def _place(value: Any) -> Place:
    if not isinstance(value, dict):
        raise Problem(400, "bad_location")
    return Place(_degrees(value.get("latitude"), 90), _degrees(value.get("longitude"), 180))


def _degrees(value: Any, most: int) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= most:
        raise Problem(400, "bad_location")
    return float(value)
