"""A house of one street: a clock one can turn, registers one can silence, a phone whose SMS one can read."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from adapters.crypto.keys import KeyRing, make_keys
from adapters.crypto.vault import Vault
from adapters.db.database import Database
from adapters.db.store import SqlStore
from adapters.system.ids import RandomIds
from adapters.words import FluentWords
from domain.operations.identity.check_code import AfterFailure
from domain.operations.identity.choose_language import Choose, ChooseLanguage
from domain.operations.identity.give_consent import Agree, GiveConsent
from domain.operations.identity.identify_person import Claim, IdentifyPerson, Outcome
from domain.operations.identity.send_code import CodeSent, SendCode
from domain.operations.identity.verify_code import Identified, TypedCode, VerifyCode, VerifyOutcome
from domain.people.acting import Acting, ChatRef
from domain.people.iin import Iin, Sex, check_digit
from domain.people.name import PersonName
from domain.people.person import Attachment, Dependant, RegisteredPerson
from domain.people.phone import Phone
from domain.ports.registers import RegisterSilent
from domain.ports.sms import SmsFailed

NOON = datetime(2026, 11, 24, 7, tzinfo=UTC)
WORDS = FluentWords()


def iin_of(born: date, serial: int = 1, century: str | None = None) -> Iin:
    digit = century or ("5" if born.year >= 2000 else "3")
    for number in range(serial, 10_000):
        eleven = f"{born:%y%m%d}{digit}{number:04}"
        last = check_digit(eleven)
        if last is not None:
            return Iin(f"{eleven}{last}")
    raise AssertionError("no such number")


def registered(born: date = date(1990, 5, 17), serial: int = 1) -> RegisteredPerson:
    return RegisteredPerson(
        iin=iin_of(born, serial),
        name_kk=PersonName("Сағынтаева", "Айгүл", "Ерланқызы"),
        name_ru=PersonName("Сагинтаева", "Айгуль", "Ерлановна"),
        birth_date=born,
        sex=Sex.FEMALE,
        unit="auezov",
        address_kk="Төле би көшесі, 1",
        address_ru="улица Толе би, 1",
    )


@dataclass
class Clock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at

    def goes_on(self, **by: float) -> None:
        self.at += timedelta(**by)


@dataclass
class Registers:
    """Both registers; `silent` makes them so."""

    people: dict[Iin, RegisteredPerson] = field(default_factory=dict)
    numbers: dict[Iin, frozenset[Phone]] = field(default_factory=dict)
    children: dict[Iin, tuple[Dependant, ...]] = field(default_factory=dict)
    attached: dict[Iin, Attachment] = field(default_factory=dict)
    silent: bool = False

    def knows(self, person: RegisteredPerson, *phones: Phone) -> RegisteredPerson:
        self.people[person.iin] = person
        self.numbers[person.iin] = frozenset(phones)
        return person

    async def person(self, iin: Iin) -> RegisteredPerson | None:
        self._listens()
        return self.people.get(iin)

    async def phones(self, iin: Iin) -> frozenset[Phone]:
        self._listens()
        return self.numbers.get(iin, frozenset())

    async def dependants(self, iin: Iin) -> tuple[Dependant, ...]:
        self._listens()
        return self.children.get(iin, ())

    async def attachment(self, iin: Iin) -> Attachment | None:
        self._listens()
        return self.attached.get(iin)

    async def attach(self, iin: Iin, attachment: Attachment) -> None:
        self._listens()
        self.attached[iin] = attachment

    def _listens(self) -> None:
        if self.silent:
            raise RegisterSilent


@dataclass
class SmsBox:
    texts: dict[Phone, list[str]] = field(default_factory=dict)
    down: bool = False

    async def send(self, phone: Phone, text: str) -> None:
        if self.down:
            raise SmsFailed
        self.texts.setdefault(phone, []).append(text)

    def code(self, phone: Phone) -> str:
        found = re.findall(r"(?<!\d)\d{6}(?!\d)", " ".join(self.texts[phone]))
        return str(found[-1])

    def count(self, phone: Phone) -> int:
        return len(self.texts.get(phone, []))


@dataclass
class AlarmBox:
    rung: list[str] = field(default_factory=list)

    def ring(self, kind: str, **_: str | int) -> None:
        self.rung.append(kind)


class House:
    def __init__(self, database: Database) -> None:
        self.database = database
        self.vault = Vault(KeyRing.parse(make_keys()))
        self.store = SqlStore(database, self.vault)
        self.clock, self.ids = Clock(), RandomIds()
        self.registers, self.sms, self.alarms = Registers(), SmsBox(), AlarmBox()
        self.send_code = SendCode(self.store, self.clock, self.ids, self.sms, WORDS, self.alarms)
        self.after_failure = AfterFailure(self.sms, WORDS, self.alarms)
        self.identify = IdentifyPerson(self.store, self.clock, self.ids, self.registers, self.send_code)
        self.verify = VerifyCode(self.store, self.clock, self.ids, self.after_failure)

    async def chat(self, number: int = 700, language: str = "kk", *, agreed: bool = True) -> Acting:
        ref = ChatRef(1, number)
        acting = await ChooseLanguage(self.store, self.clock)(Choose(ref, number, language))
        if agreed:
            await GiveConsent(self.store, self.clock, self.ids)(Agree(ref, number, language))
        return acting

    async def claims(self, acting: Acting, person: RegisteredPerson, phone: Phone) -> Outcome:
        return await self.identify(Claim(acting, person.iin, phone))

    async def asks_code(self, acting: Acting, person: RegisteredPerson, phone: Phone) -> CodeSent:
        sent = await self.claims(acting, person, phone)
        assert isinstance(sent, CodeSent), sent
        return sent

    async def types(self, acting: Acting, sent: CodeSent, digits: str) -> VerifyOutcome:
        return await self.verify(TypedCode(acting, sent.about, digits))

    async def identified(self, number: int, person: RegisteredPerson, phone: Phone) -> Acting:
        acting = await self.chat(number)
        sent = await self.asks_code(acting, person, phone)
        assert isinstance(await self.types(acting, sent, self.sms.code(phone)), Identified)
        return await self.acting(acting.chat)

    async def acting(self, chat: ChatRef) -> Acting:
        found = await self.store.read(lambda uow: uow.chats.acting(chat))
        assert found is not None
        return found


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"
