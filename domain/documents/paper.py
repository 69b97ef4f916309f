"""What a document says, worded in one language and ready to be set.

Both languages are kept from the day of issue: the other one can then be set years later from the same facts,
whatever has become of the sentences, the clinic or the register since.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum


class PaperLabel(StrEnum):
    """The fixed words of the layout, as `Paper.labels` names them; one left out is not printed."""

    NUMBER = "number"
    ISSUED = "issued"
    VALID_UNTIL = "valid_until"
    HOLDER = "holder"
    IIN = "iin"
    BORN = "born"
    LAW = "law"
    SIGNED = "signed"
    CHECK = "check"
    CODE = "code"
    PAGE = "page"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class Line:
    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything is text for people: dates in words, the ИИН in groups. Empty means there is nothing to print.

    `statement` are the paragraphs of the body, `lines` the facts under it; `verify_address` is the page where the
    code is checked, and what the QR holds.
    """

    kind: str
    language: str
    title: str
    number: str
    code: str
    provider_name: str
    provider_address: str
    subject_name: str
    subject_iin: str
    subject_born: str
    statement: tuple[str, ...]
    lines: tuple[Line, ...]
    law: str
    issued: str
    valid_until: str
    signed_by: str
    verify_address: str
    labels: Mapping[str, str] = field(default_factory=dict)

    def to_json(self) -> str:
        return json.dumps({**asdict(self), "labels": dict(self.labels)}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> "Paper":
        facts = json.loads(text)
        lines = tuple(Line(**line) for line in facts.pop("lines"))
        return cls(lines=lines, statement=tuple(facts.pop("statement")), **facts)
