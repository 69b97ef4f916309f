"""A certificate in both languages, and what stands behind it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from domain.documents.document import Document
from domain.documents.paper import Line, Paper, PaperLabel
from domain.people.acting import Acting, ChatRef
from domain.people.known import KnownPerson
from domain.ports.ids import Ids
from domain.ports.signer import SignerSilent
from domain.ports.store import Store
from domain.ports.typesetter import PaperNotSet
from domain.providers.provider import Provider
from domain.requests.request import Request
from domain.requests.state import RequestState
from tests.support.identity import registered

CODE = "9TB-41H-ZQ6"
ADDRESS = f"https://emhana.example.kz/verify/{CODE}"
KAZAKH_LETTERS = "әғқңөұүһі ӘҒҚҢӨҰҮҺІ"
HOSTILE = "*x* #panic(1) $y$ @z <b> `c` [d] \\e // f"
KIND, SERVICE = "attachment-certificate", "attachment"

KK = Paper(
    kind=KIND,
    language="kk",
    title="Тіркелу туралы анықтама",
    number="7K3-M92-Q4X",
    code=CODE,
    provider_name="«№ 1 Қалалық емхана» мемлекеттік коммуналдық кәсіпорны",
    provider_address="Алматы қаласы, Төле би көшесі, 1",
    subject_name="Сағынтаева Айгүл Ерланқызы",
    subject_iin="900517400017",
    subject_born="17.05.1990",
    statement=(f"Тіркелгені расталады. {KAZAKH_LETTERS}", HOSTILE),
    lines=(Line("Дәрігер", "Төлегенова Ұлжан"), Line("Учаске", "№ 12")),
    law="ҚР ДСМ-194/2020 – Тіркеу қағидалары",
    issued="24.11.2026 10:00",
    valid_until="24.05.2027",
    signed_by="«№ 1 Қалалық емхана» МКК",
    verify_address=ADDRESS,
    labels={label.value: f"{label.value}:" for label in PaperLabel},
)
RU = replace(
    KK,
    language="ru",
    title="Справка о прикреплении",
    provider_name="Государственное коммунальное предприятие «Городская поликлиника № 1»",
    subject_name="Сагинтаева Айгуль Ерлановна",
    statement=("Подтверждается прикрепление.",),
    lines=(Line("Врач", "Толегенова Улжан"),),
)
PAPERS = {"kk": KK, "ru": RU}


async def issue(
    store: Store,
    ids: Ids,
    clinic: Provider,
    now: datetime,
    chat: ChatRef,
    until: date | None = None,
    service: str = SERVICE,
) -> tuple[Document, KnownPerson]:
    """Somebody's request, answered with a certificate."""
    told, fresh, number = registered(serial=chat.chat_id % 1000), ids.new(), ids.number()
    person = await store.write(lambda uow: uow.people.keep(told, fresh, now))
    request = Request(
        number, service, "dsm-194-2020/attachment", "electronic", clinic.code, person.id, person.id, chat,
        "kk", RequestState.COMPLETED, now, now, now + timedelta(days=1), now,
    )  # fmt: skip
    document = Document(
        ids.new(), ids.number(), KIND, number, service, clinic.code, person.id, "kk", now, until
    )  # fmt: skip
    papers = {each: replace(paper, code=document.code, number=number) for each, paper in PAPERS.items()}
    await store.write(lambda uow: uow.requests.add(request, ()))
    await store.write(lambda uow: uow.documents.add(document, papers))
    return document, person


def acting_as(person: KnownPerson, chat: ChatRef, now: datetime) -> Acting:
    return Acting(chat, chat.chat_id, "kk", person, now + timedelta(days=30))


@dataclass
class PlainPress:
    """Sets and signs without ink."""

    silent: bool = False
    stuck: bool = False
    made: list[str] = field(default_factory=list)

    async def typeset(self, paper: Paper) -> bytes:
        if self.stuck:
            raise PaperNotSet
        self.made.append(paper.language)
        return f"{paper.title} {paper.code}".encode()

    async def sign(self, pdf: bytes, provider: Provider, at: datetime) -> bytes:
        if self.silent:
            raise SignerSilent
        return pdf + f" {provider.code} {at:%Y-%m-%d}".encode()
