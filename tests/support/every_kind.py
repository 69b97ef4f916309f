"""A made-up service whose provider fills in a field of every kind, and requests of it in several states."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from adapters.words import FluentWords
from domain.documents.document import Document, DocumentState
from domain.files.stored_file import FileKind, StoredFile
from domain.law import Law
from domain.operations.requests.view_request import RequestViewed
from domain.people.acting import ChatRef
from domain.people.iin import Iin
from domain.people.known import KnownPerson
from domain.providers.doctor import Doctor
from domain.providers.provider import Provider
from domain.requests.answering_side import grounds_to_refuse
from domain.requests.form import AnsweredBy, Answers, Condition, Form, Question, QuestionKind, Whom
from domain.requests.request import Event, EventKind, Request, Side
from domain.requests.state import RequestState

NOW = datetime(2026, 11, 24, 5, 0, tzinfo=UTC)
STANDARD = Law.load().catalogue.by_id("dsm-90-2021/phc-certificate")
SERVICE = "phc-certificate"
PERSON = KnownPerson("s", Iin("900515400004"), "Қуанышбекова Айгүл", "Куанышбекова Айгуль", date(1990, 5, 15))
PARENT = KnownPerson("p", Iin("900515400004"), "Әбдірахманов Ерлан", "Абдрахманов Ерлан", date(1970, 5, 15))
SENTENCES = {
    "kk": {
        "purpose": "Анықтама қайда керек",
        "purpose-school": "Мектепке",
        "purpose-sport": "Спорт үйірмесіне",
        "place": "Мекеме атауы",
        "proof": "Төлем түбіртегі",
        "conclusion": "Қорытынды",
        "conclusion-help": "Анықтамада дәл осылай басылады.",
        "group": "Денсаулық тобы",
        "group-first": "бірінші",
        "group-second": "екінші",
        "limits": "Шектеулер",
        "limits-running": "жүгіру",
        "limits-water": "бассейн",
        "limits-cold": "суықта жүру",
        "fit": "Сабаққа қатыса ала ма",
        "visits": "Қаралу саны",
        "visit_at": "Келетін уақыты",
        "valid_until": "Қай күнге дейін жарамды",
        "doctor": "Дәрігер",
        "clinic": "Қай емхана тексереді",
        "person": "Ертіп жүретін адам",
        "why": "Неге қатыса алмайды",
        "vaccines": "Екпелер",
        "vaccines-name": "Екпе",
        "vaccines-day": "Күні",
    },
    "ru": {
        "purpose": "Для чего справка",
        "purpose-school": "Для школы",
        "purpose-sport": "Для секции",
        "place": "Название учреждения",
        "proof": "Квитанция об оплате",
        "conclusion": "Заключение",
        "conclusion-help": "В справке будет напечатано так же.",
        "group": "Группа здоровья",
        "group-first": "первая",
        "group-second": "вторая",
        "limits": "Ограничения",
        "limits-running": "бег",
        "limits-water": "бассейн",
        "limits-cold": "пребывание на холоде",
        "fit": "Может посещать занятия",
        "visits": "Сколько было приёмов",
        "visit_at": "Когда прийти",
        "valid_until": "Действует по",
        "doctor": "Врач",
        "clinic": "Какая поликлиника проверит",
        "person": "Сопровождающий",
        "why": "Почему не может",
        "vaccines": "Прививки",
        "vaccines-name": "Прививка",
        "vaccines-day": "Дата",
    },
}
YES_NO = {"kk": {"form-yes": "иә", "form-no": "жоқ"}, "ru": {"form-yes": "да", "form-no": "нет"}}


class EveryKindsWords(FluentWords):
    """Also those of the made-up service."""

    def say(self, language: str, key: str, /, **facts: str | int) -> str:
        made_up = self._made_up(language, key)
        return super().say(language, key, **facts) if made_up is None else made_up

    def has(self, language: str, key: str) -> bool:
        return self._made_up(language, key) is not None or super().has(language, key)

    def _made_up(self, language: str, key: str) -> str | None:
        if key in YES_NO[language]:
            return YES_NO[language][key]
        for stem in ("result-every-", "form-every-"):
            if key.startswith(stem):
                return SENTENCES[language].get(key.removeprefix(stem).removesuffix("-label"))
        return None


def question(name: str, kind: QuestionKind, stem: str = "result-every", **more: Any) -> Question:
    return replace(Question(name, f"{stem}-{name}", kind), **more)


VACCINES = (
    question("name", QuestionKind.TEXT, "result-every-vaccines", most=60),
    question("day", QuestionKind.DATE, "result-every-vaccines", least=-9000, most=0),
)
FORM = Form(
    service=SERVICE,
    provider=AnsweredBy.ATTACHED,
    whom=Whom.FAMILY,
    consent=False,
    signature=False,
    one_open=False,
    document=SERVICE,
    document_by=None,
    valid_years=None,
    on_document=(),
    to=None,
    law_kind=None,
    questions=(
        question("purpose", QuestionKind.CHOICE, "form-every", options=("school", "sport")),
        question("place", QuestionKind.TEXT, "form-every", optional=True),
        question("proof", QuestionKind.DOCUMENTS, "form-every"),
    ),
    result=(
        question("conclusion", QuestionKind.TEXT, least=3, most=600),
        question("group", QuestionKind.CHOICE, options=("first", "second")),
        question("limits", QuestionKind.CHOICES, options=("running", "water", "cold"), optional=True),
        question("fit", QuestionKind.YES_NO, options=("yes", "no")),
        question("why", QuestionKind.TEXT, most=100, when=Condition("fit", frozenset({"no"}))),
        question("visits", QuestionKind.NUMBER, least=0, most=20),
        question("visit_at", QuestionKind.MOMENT, least=0, most=30),
        question("valid_until", QuestionKind.DATE, least=0, most=365),
        question("doctor", QuestionKind.DOCTOR),
        question("clinic", QuestionKind.CLINIC, optional=True),
        question("person", QuestionKind.PERSON, optional=True),
        question("vaccines", QuestionKind.ROWS, columns=VACCINES, optional=True),
    ),
)
ANSWERS: Answers = {"purpose": "school", "place": "№ 12 гимназия", "proof": ["paper"]}
GIVEN: Answers = {
    "conclusion": "Дені сау. Қарсы көрсетілім жоқ.",
    "group": "first",
    "limits": ["running", "cold"],
    "fit": "yes",
    "visits": 2,
    "visit_at": "2026-11-26T10:30:00+05:00",
    "valid_until": "2027-01-31",
    "doctor": "d1",
    "vaccines": [{"name": "БЦЖ", "day": "2001-05-05"}, {"name": "АКДС", "day": "2001-08-05"}],
}


def sent(number: str, state: RequestState, hours_left: float, *, hours: float = 8) -> Request:
    due = NOW + timedelta(hours=hours_left)
    closed = None if state.is_open else NOW - timedelta(minutes=30)
    return Request(
        number, SERVICE, STANDARD.id, "electronic", "gp-1", "p", "s", ChatRef(1, 100), "kk", state,
        due - timedelta(hours=hours), due - timedelta(hours=hours), due, closed,
    )  # fmt: skip


def opened(request: Request, doctors: Sequence[Doctor], clinics: Sequence[Provider]) -> RequestViewed:
    state = request.state
    paper = Document(
        "doc-1", "7QX-1KM-P4R", "refusal" if state is RequestState.REFUSED else SERVICE, request.number, SERVICE,
        "gp-1", "s", "kk", NOW, date(2027, 1, 31), DocumentState.VALID,
    )  # fmt: skip
    refused = {"ground": "unreliable", "reason": "Мекеме атауы көрсетілмеген.\nТолықтырып, қайта жіберіңіз."}
    results: dict[RequestState, Answers] = {RequestState.COMPLETED: GIVEN, RequestState.REFUSED: refused}
    return RequestViewed(
        request=request,
        form=FORM,
        subject=PERSON,
        applicant=PARENT,
        answers=ANSWERS,
        result=results.get(state, {}),
        history=(
            Event(request.number, request.submitted_at, RequestState.SENT, EventKind.SUBMITTED, Side.CITIZEN),
            Event(request.number, request.submitted_at, RequestState.ACCEPTED, EventKind.ACCEPTED, Side.SYSTEM),
            Event(request.number, NOW - timedelta(hours=1), state, EventKind.TAKEN, Side.CLINIC),
        ),
        files=(StoredFile("paper", "s", request.number, "proof", FileKind.PDF, 48_000, NOW),),
        documents=() if state.is_open else (paper,),
        grounds=grounds_to_refuse(STANDARD, "electronic"),
        may_suspend=True,
        names={"kk": {"d1": "Әбдірахманова Гүлнұр"}, "ru": {"d1": "Абдрахманова Гульнур"}},
        doctors=tuple(doctors),
        clinics=tuple(clinics),
    )


def every_state() -> list[Request]:
    """The soonest due first."""
    return [
        sent("5AB-CDE-FG0", RequestState.BREACHED, -3),
        sent("5AB-CDE-FG1", RequestState.IN_WORK, 1.5),
        sent("5AB-CDE-FG2", RequestState.ACCEPTED, 7),
        sent("5AB-CDE-FG3", RequestState.SUSPENDED, 30, hours=40),
        sent("5AB-CDE-FG4", RequestState.DEFERRED, 60),
        sent("5AB-CDE-FG5", RequestState.COMPLETED, 2),
        sent("5AB-CDE-FG6", RequestState.REFUSED, 2),
        sent("5AB-CDE-FG7", RequestState.CANCELLED, 2),
    ]
