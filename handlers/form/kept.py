"""What the journey keeps of a request under way. The answers themselves stand in the draft, in the database."""

from dataclasses import dataclass, field
from typing import Any

from aiogram_dialog import DialogManager

from domain.operations.drafts.find_drafts import DraftShown, FindDrafts
from domain.requests.draft import Draft
from domain.requests.form import Answer, Form, Question
from domain.requests.forms import all_forms
from domain.requests.steps import step
from handlers.shared.at_hand import acting, operation
from handlers.shared.declared import QuestionAsked
from handlers.shared.goals import Errand
from handlers.shared.kept import Kept, NothingToShow
from handlers.shared.lists import Narrowed, Pages

PROVIDERS = Pages("clinic", "clinics")


@dataclass
class FormKept(Kept):
    """`about` and `given`: the request a complaint is about, and answers given on the way here."""

    service: str
    about: str | None = None
    given: list[tuple[str, Any]] = field(default_factory=list)
    number: str | None = None
    is_editing: bool = False
    agreed: str = ""
    """The version of the consent that stood above the press that sends."""
    whom: str | None = None

    @classmethod
    def asked_by(cls, errand: Errand) -> "FormKept":
        given = [(str(name), value) for name, value in errand.draft.get("given") or ()]
        return cls(errand.about or "", errand.draft.get("about"), given, whom=errand.draft.get("whom"))

    def as_asked(self) -> dict[str, Any]:
        """The draft of an errand that asks for the same."""
        return {"about": self.about, "given": self.given, "whom": self.whom}


@dataclass
class InHand(Kept):
    """The question in sight, and as much of its answer as is there before "done"."""

    question: str
    picked: list[str] = field(default_factory=list)
    rows: list[dict[str, Any]] = field(default_factory=list)
    row: dict[str, Any] = field(default_factory=dict)
    column: str | None = None

    @property
    def given(self) -> list[Any]:
        return self.picked or ([] if self.column else self.rows)

    def keep_anew(self, manager: DialogManager) -> None:
        Narrowed.drop(manager)
        PROVIDERS.from_the_first(manager)
        self.keep(manager)


@dataclass(frozen=True, slots=True)
class Asked:
    """The question in sight: of the form, or a column of one of its rows."""

    form: Form
    draft: Draft
    top: Question
    question: Question
    row: int | None = None

    @property
    def answer(self) -> Answer | None:
        """Given before."""
        return self.draft.answers.get(self.top.id) if self.row is None else None

    @property
    def step(self) -> tuple[int, int] | None:
        return step(self.form, self.top.id, self.draft.answers, self.draft.known)

    @property
    def opens(self) -> bool:
        """It is the first, and not answered yet."""
        return self.row is None and self.line[:1] == (self.top,) and self.top.id not in self.draft.answers

    @property
    def line(self) -> tuple[Question, ...]:
        return self.form.line(self.draft.answers, self.draft.known)

    def beside(self, steps: int) -> Question | None:
        """So many steps on in the form, or in the row; None where there is none."""
        line = self.line if self.row is None else self.top.columns
        place = line.index(self.question) + steps if self.question in line else -1
        return line[place] if 0 <= place < len(line) else None


def form_of(manager: DialogManager) -> Form:
    return all_forms().of(FormKept.of(manager).service)


def service_of(manager: DialogManager) -> str:
    return FormKept.of(manager).service


def number_of(manager: DialogManager) -> str:
    number = FormKept.of(manager).number
    if number is None:
        raise NothingToShow
    return number


async def begun(manager: DialogManager) -> DraftShown:
    """From a window of the form, or of a service's own."""
    own = QuestionAsked.there(manager)
    return await find_draft(manager, own.number if own else number_of(manager))


async def draft_shown(manager: DialogManager) -> DraftShown:
    return await find_draft(manager, number_of(manager))


async def find_draft(manager: DialogManager, number: str) -> DraftShown:
    """Read anew each time: another window of another day may have changed it, or sent it."""
    found = await (await operation(manager, FindDrafts)).one(acting(manager), number)
    if not isinstance(found, DraftShown):
        raise NothingToShow
    return found


async def draft_of(manager: DialogManager) -> Draft:
    return (await draft_shown(manager)).draft


async def asked(manager: DialogManager) -> Asked:
    hand = InHand.of(manager)
    there = asked_in(await draft_of(manager), hand.question)
    column = next((each for each in there.top.columns if each.id == hand.column), None)
    return Asked(there.form, there.draft, there.top, column, len(hand.rows) + 1) if column else there


def asked_in(draft: Draft, name: str) -> Asked:
    form = all_forms().of(draft.service)
    question = form.question(name)
    if question is None or not question.is_asked(draft.answers):
        raise NothingToShow
    return Asked(form, draft, question, question)
