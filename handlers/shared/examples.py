"""Invented people, doctors and visits for the offline preview. Their names stand in `locales/*/examples.ftl`."""

from datetime import UTC, date, datetime, timedelta
from functools import cached_property

from aiogram_dialog import DialogManager

from domain.booking.slot import Slot
from domain.booking.visit import Visit
from domain.law.law import Law
from domain.law.standard import Ground
from domain.people.acting import ChatRef
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.providers.doctor import Doctor, Speciality
from domain.providers.provider import Provider
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState
from domain.words import Words

NOT_ATTACHED = "not-attached"
NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
CHAT = ChatRef(1, 1)
HALF_AN_HOUR = timedelta(minutes=30)


class Examples:
    def __init__(self, words: Words, language: str) -> None:
        self._words = words
        self.language = language

    def say(self, key: str) -> str:
        return self._words.say(self.language, key)

    def _pair(self, key: str) -> tuple[str, str]:
        return self._words.say("kk", key), self._words.say("ru", key)

    now = NOW

    @cached_property
    def law(self) -> Law:
        return Law.load()

    @cached_property
    def ground(self) -> tuple[str, Ground]:
        """Of the first service that has it."""
        day = NOW.date()
        return next(
            (one, self.law.ground(one, NOT_ATTACHED, day)) for one in sorted(self.law.services) if self._knows(one)
        )

    def _knows(self, service: str) -> bool:
        return any(each.code == NOT_ATTACHED for each in self.law.standard(service, NOW.date()).grounds)

    @cached_property
    def person(self) -> KnownPerson:
        return KnownPerson("person", Iin("900515400004"), *self._pair("example-person"), date(1990, 5, 15))

    @cached_property
    def child(self) -> KnownPerson:
        return KnownPerson("child", Iin("900515400004"), *self._pair("example-child"), date(2020, 3, 9))

    @cached_property
    def clinic(self) -> Provider:
        name, address = self._pair("example-clinic"), self._pair("example-address")
        return Provider(
            code="example", name_kk=name[0], name_ru=name[1], official_name_kk=name[0], official_name_ru=name[1],
            unit="750000000", address_kk=address[0], address_ru=address[1], phones=("+77272000000",),
            latitude=43.24, longitude=76.9, approximate=True, children_only=False, zone="Asia/Almaty",
        )  # fmt: skip

    @cached_property
    def doctors(self) -> tuple[Doctor, ...]:
        kinds = (Speciality.DISTRICT_THERAPIST, Speciality.GP, Speciality.DISTRICT_THERAPIST)
        return tuple(
            Doctor(f"doctor-{place}", "example", kind, *self._pair(f"example-doctor-{place}"), place, f"21{place}")
            for place, kind in enumerate(kinds, start=1)
        )

    @cached_property
    def days(self) -> tuple[date, ...]:
        return tuple(NOW.date() + timedelta(days=ahead) for ahead in (1, 2, 3, 4, 6, 7, 8, 9, 10, 11))

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        opening = NOW.replace(hour=4) + timedelta(days=1)
        return tuple(self._slot(place, opening + place * HALF_AN_HOUR) for place in range(16))

    def _slot(self, place: int, start: datetime) -> Slot:
        return Slot(place + 1, self.doctors[0], self.clinic, start, start + HALF_AN_HOUR / 2, "211")

    @cached_property
    def visit(self) -> Visit:
        slot = self.slots[3]
        return Visit(
            "visit", "7K3-M92-Q4X", slot.id, "person", "person", CHAT, slot.doctor, slot.clinic, slot.room,
            slot.starts_at, slot.ends_at,
        )  # fmt: skip

    @cached_property
    def request(self) -> Request:
        standard = self.law.standard(self.ground[0], NOW.date())
        return Request(
            "7K3-M92-Q4X", standard.service, standard.id, "electronic", "example", "person", "person", CHAT, "kk",
            RequestState.COMPLETED, NOW, NOW, NOW + HALF_AN_HOUR,
        )  # fmt: skip

    @cached_property
    def history(self) -> tuple[Event, ...]:
        kinds = ((EventKind.SUBMITTED, RequestState.ACCEPTED), (EventKind.BOOKED, RequestState.COMPLETED))
        return tuple(Event("7K3-M92-Q4X", NOW, state, kind, Side.CITIZEN) for kind, state in kinds)


def examples(manager: DialogManager) -> Examples:
    found: Examples = manager.middleware_data["examples"]
    return found
