"""A notice in words: Fluent `notice-<kind>`, then the lines its facts allow.

A push text carries no diagnosis. The clinic's name only if the citizen asked for it; on a shared phone no names.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

import structlog
from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup

from domain.notices.buttons import Buttons, buttons_of
from domain.notices.notice import Notice, Route
from domain.ports.outbox import Recipient
from domain.requests.guided import guided
from domain.words import Words

log = structlog.get_logger(__name__)

ZONE = "Asia/Almaty"
DEFAULT_LANGUAGE = "kk"
LANGUAGES = ("kk", "ru")
NAMES = ("person", "doctor")
AMBULANCE = "103"
TAG = re.compile(r"</?[a-z][^<>]*>")

Facts = dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Letter:
    """What is sent: HTML with a plain twin, should Telegram not understand the markup."""

    html: str
    buttons: InlineKeyboardMarkup | None = None

    @property
    def plain(self) -> str:
        return html.unescape(TAG.sub("", self.html))


@dataclass(frozen=True, slots=True)
class Renderer:
    words: Words
    own_buttons: Buttons
    """Of what only one service tells."""
    site: str = ""
    """Where our own pages are: a clinic's group is led to its desk, who may need an ambulance to 103."""
    _languages: tuple[str, ...] = field(default=LANGUAGES, repr=False)

    def letter(self, notice: Notice, to: Recipient) -> Letter:
        if notice.route is Route.GROUP:
            return Letter("\n".join(self._to_group(notice, language) for language in self._languages))
        language = to.language or DEFAULT_LANGUAGE
        facts = self._facts(notice.facts, language)
        facts |= self._named(notice, language, to)
        lines = [self._first(notice, language, facts), *self._more(facts, language, to)]
        if guided(str(facts.get("service"))).emergency and AMBULANCE not in lines[0]:
            lines.append(self.words.say(language, "danger-if-worse"))
        return Letter("\n".join(lines), self._buttons(notice, language))

    def _named(self, notice: Notice, language: str, to: Recipient) -> Facts:
        """What it is about, by the name of the service, and the same as a whole sentence once there is an answer.

        On a phone others read, that it is a request is all they learn.
        """
        service = "" if to.shared_phone else str(notice.facts.get("service", ""))
        named, ready = f"service-{service}", f"notice-ready-{service}"
        what = self.words.say(language, named if self.words.has(language, named) else "notice-a-request")
        done = self.words.say(language, ready if self.words.has(language, ready) else "notice-ready", what=what)
        return {"what": what, "ready": done}

    def _first(self, notice: Notice, language: str, facts: Facts) -> str:
        try:
            return self.words.say(language, self._key(notice, language), **facts)
        except LookupError as gap:
            # A gap in the words must not keep the news from its reader.
            log.error("notice_without_words", kind=notice.kind, gap=str(gap))  # noqa: TRY400
            return self.words.say(language, "notice-changed")

    def _key(self, notice: Notice, language: str) -> str:
        """A service may have words of its own: who waits for a doctor at home needs to hear of 103."""
        own = f"notice-{notice.kind}-{notice.facts.get('service', '')}"
        return own if self.words.has(language, own) else f"notice-{notice.kind}"

    def _more(self, facts: Facts, language: str, to: Recipient) -> list[str]:
        shown = [] if to.shared_phone else [name for name in NAMES if name in facts]
        if "room" in facts:
            shown.append("room")
        if to.clinic_in_push and not to.shared_phone and "clinic" in facts:
            shown.append("clinic")
        return [self.words.say(language, f"notice-line-{name}", **{name: facts[name]}) for name in shown]

    def _to_group(self, notice: Notice, language: str) -> str:
        number = html.escape(str(notice.facts.get("number", "")))
        link = html.escape(f"{self.site}/desk") if self.site else ""
        return self.words.say(language, "notice-group", number=number, link=link).strip()

    def _facts(self, facts: Mapping[str, str | int], language: str) -> Facts:
        zone = ZoneInfo(str(facts.get("zone", ZONE)))
        told: Facts = {"actor": "system"}
        for name, value in facts.items():
            stem, _, ending = name.rpartition("_")
            if ending in LANGUAGES:
                if ending == language:
                    told[stem] = _safe(value)
            elif ending == "at":
                told[stem] = self.words.moment(language, datetime.fromisoformat(str(value)).astimezone(zone))
            else:
                told[name] = _safe(value)
        return told

    def _buttons(self, notice: Notice, language: str) -> InlineKeyboardMarkup | None:
        rows = [
            [InlineKeyboardButton(text=self.words.say(language, button.label), callback_data=data)]
            for button, data in buttons_of(notice, self.own_buttons)
        ]
        if self.site and guided(str(notice.facts.get("service"))).emergency:
            dial = self.words.say(language, "heard-danger-call")
            rows.append([InlineKeyboardButton(text=dial, url=f"{self.site}/{AMBULANCE}")])
        return InlineKeyboardMarkup(inline_keyboard=rows) if rows else None


def _safe(value: str | int) -> str | int:
    return html.escape(value, quote=False) if isinstance(value, str) else value
