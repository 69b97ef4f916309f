"""One request as the desk shows it: what was asked, by whom, what was answered, and what can be done now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from aiohttp import web

from domain.documents.document import Document, Standing, standing
from domain.files.stored_file import StoredFile
from domain.law.standard import Ground
from domain.operations.requests.refuse_request import GROUND, LONGEST_REASON, REASON
from domain.operations.requests.suggest_result import Suggested
from domain.operations.requests.view_request import RequestViewed
from domain.people.age import age_on
from domain.people.known import KnownPerson
from domain.requests.answering import Wrong
from domain.requests.form import Answers, QuestionKind
from domain.requests.readable import ReadableLine, Reader
from domain.requests.request import Event, Request
from domain.requests.state import FOLLOWING, RequestState
from web.desk.fields import Field, Fields
from web.desk.flaws import flaw_in_words
from web.language import language_of
from web.pages import ALMATY, WORDS
from web.time_left import TimeLeft, time_left

NEXT_STEP = {
    RequestState.ACCEPTED: "take",
    RequestState.SUSPENDED: "resume",
    RequestState.IN_WORK: "complete",
    RequestState.BREACHED: "complete",
}


@dataclass(frozen=True, slots=True)
class TriedAction:
    """An action that did not come about, or only asks for more rows, with everything that was filled in."""

    action: str
    said: Answers
    ground: str
    reason: str
    status: int = 200
    why: str = ""
    flaws: Mapping[str, Wrong] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class IssuedPaper:
    """A document that was issued, with what is said of it today."""

    document: Document
    title: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class AttachedFile:
    file: StoredFile
    label: str


@dataclass(frozen=True, slots=True)
class DeskDetail:
    """`open_first` is the action whose form stands open; `moves` what the request's state allows."""

    request: Request
    left: TimeLeft | None
    person: KnownPerson | None
    age: int | None
    applicant: KnownPerson | None
    lines: tuple[ReadableLine, ...]
    files: list[AttachedFile]
    result: tuple[ReadableLine, ...]
    refused_by: Ground | None
    reason: str
    papers: list[IssuedPaper]
    history: tuple[Event, ...]
    moves: frozenset[str]
    open_first: str
    fields: list[Field]
    grounds: tuple[Ground, ...]
    tried: TriedAction | None
    reason_error: str
    is_silent: bool
    longest_reason: int = LONGEST_REASON


def detail(
    request: web.Request, viewed: RequestViewed, tried: TriedAction | None, suggested: Suggested, now: datetime
) -> DeskDetail:
    one, language, words = viewed.request, language_of(request), request.config_dict[WORDS]
    today = now.astimezone(ALMATY).date()
    reader = Reader(words, language, viewed.names[language])
    may = moves(viewed)
    is_refused = one.state is RequestState.REFUSED
    reason_flaw = tried.flaws.get(REASON) if tried and tried.action == "refuse" else None
    fields = Fields(words, language, viewed, today)
    said, flaws = (tried.said, tried.flaws) if tried and tried.action == "complete" else (suggested.known, {})
    return DeskDetail(
        request=one,
        left=time_left(one.accepted_at or one.submitted_at, one.due_at, one.closed_at, now),
        person=viewed.subject,
        age=age_on(viewed.subject.birth_date, today) if viewed.subject else None,
        applicant=viewed.applicant if one.applicant_id != one.subject_id else None,
        lines=_answers(viewed, reader),
        files=_files(viewed, reader),
        result=() if is_refused else reader.lines(viewed.form.result, viewed.result),
        refused_by=_ground(viewed) if is_refused else None,
        reason=str(viewed.result.get(REASON, "")) if is_refused else "",
        papers=[_paper(each, reader, today) for each in viewed.documents],
        history=viewed.history,
        moves=may,
        open_first=tried.action if tried else NEXT_STEP.get(one.state, ""),
        fields=fields.of_result(said, flaws) if "complete" in may else [],
        grounds=viewed.grounds,
        tried=tried,
        reason_error=_reason_error(reader, reason_flaw),
        is_silent=suggested.is_silent,
    )


def moves(viewed: RequestViewed) -> frozenset[str]:
    state, following = viewed.request.state, FOLLOWING[viewed.request.state]
    suspended = state is RequestState.SUSPENDED
    allowed = {
        "take": RequestState.IN_WORK in following and not suspended,
        "resume": suspended,
        "suspend": RequestState.SUSPENDED in following and viewed.may_suspend,
        "complete": RequestState.COMPLETED in following,
        "refuse": RequestState.REFUSED in following and bool(viewed.grounds),
    }
    return frozenset(name for name, may in allowed.items() if may)


def _answers(viewed: RequestViewed, reader: Reader) -> tuple[ReadableLine, ...]:
    """Without the files: they are links of their own."""
    questions = tuple(each for each in viewed.form.questions if each.kind is not QuestionKind.DOCUMENTS)
    return reader.lines(questions, viewed.answers)


def _files(viewed: RequestViewed, reader: Reader) -> list[AttachedFile]:
    labels = {each.id: f"{each.key}-label" for each in viewed.form.questions}
    return [AttachedFile(each, _say(reader, labels.get(each.question), each.name)) for each in viewed.files]


def _ground(viewed: RequestViewed) -> Ground | None:
    return next((each for each in viewed.grounds if each.code == viewed.result.get(GROUND)), None)


def _paper(document: Document, reader: Reader, today: date) -> IssuedPaper:
    title = _say(reader, f"document-{document.kind}-title", document.kind)
    return IssuedPaper(document, title, standing(document, today))


def _reason_error(reader: Reader, wrong: Wrong | None) -> str:
    return flaw_in_words(reader.words, reader.language, None, wrong) if wrong else ""


def _say(reader: Reader, key: str | None, otherwise: str) -> str:
    return reader.words.say(reader.language, key) if key and reader.words.has(reader.language, key) else otherwise
