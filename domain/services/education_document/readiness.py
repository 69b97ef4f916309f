"""What the graduate has to bring (items 5, 8, 11, 14), and which of it they say they have."""

from dataclasses import dataclass

from domain.requests.form import Answers
from domain.services.education_document.graduate import Debt

KIND, DUPLICATE = "kind", "duplicate"
YES = "yes"
ALWAYS = ("identity",)
OF_DOCUMENT = (("clearance-slip", "clearance"),)
OF_DUPLICATE = (("loss-note", "note"), ("press-notice", "press"), ("payment", "paid"))
POWER = "power-of-attorney"


@dataclass(frozen=True, slots=True)
class Readiness:
    """Codes of papers; `debts` is None where the college's books did not answer."""

    bring: tuple[str, ...]
    missing: tuple[str, ...]
    debts: tuple[Debt, ...] | None


def readiness(answers: Answers, debts: tuple[Debt, ...] | None) -> Readiness:
    proofs = OF_DUPLICATE if answers.get(KIND) == DUPLICATE else OF_DOCUMENT
    power = (POWER,) if answers.get("collector") == "attorney" else ()
    return Readiness(
        bring=(*ALWAYS, *(paper for paper, _ in proofs), *power),
        missing=tuple(paper for paper, question in proofs if answers.get(question) != YES),
        debts=debts,
    )
