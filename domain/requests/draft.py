"""A request being filled in. It has the number it will be filed under, so that filing twice is filing once."""

from dataclasses import dataclass, field, replace
from datetime import datetime

from domain.people.acting import Acting, ChatRef
from domain.requests.form import Answer, Answers

KEPT_FOR_DAYS = 30


@dataclass(frozen=True, slots=True)
class Draft:
    """`about` is the request a complaint or an appeal is about; `waits_for` a service that must be done before;
    `known` the questions answered beforehand, by a register or on the way to the form.
    """

    number: str
    service: str
    applicant_id: str
    subject_id: str
    chat: ChatRef
    language: str
    saved_at: datetime
    answers: Answers = field(default_factory=dict)
    provider_code: str | None = None
    about: str | None = None
    waits_for: str | None = None
    known: frozenset[str] = frozenset()

    @property
    def is_untouched(self) -> bool:
        """Nothing was answered in the form itself: who leaves it leaves nothing behind."""
        return not self.answers.keys() - self.known

    def with_answer(self, name: str, answer: Answer, now: datetime) -> "Draft":
        return replace(self, answers={**self.answers, name: answer}, saved_at=now)

    def without_answer(self, name: str, now: datetime) -> "Draft":
        return replace(self, answers={key: each for key, each in self.answers.items() if key != name}, saved_at=now)

    def belongs_to(self, acting: Acting) -> bool:
        return acting.person is not None and acting.person.id == self.applicant_id
