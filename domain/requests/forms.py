"""The forms, one in the folder of each service: a new one is found, nobody has to list it."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from domain.law.service_folder import service_of
from domain.requests.form import AnsweredBy, Condition, Form, Question, QuestionKind, Whom

PAGE = "form.toml"
YES_NO = ("yes", "no")


class Forms:
    """The one door to the forms: `forms.of("phc-certificate")`."""

    def __init__(self, forms: Mapping[str, Form]) -> None:
        self._forms = forms

    @classmethod
    def load(cls, folder: Traversable | None = None) -> "Forms":
        folders = [each for each in (folder or files("domain.services")).iterdir() if (each / PAGE).is_file()]
        forms = [_form(service_of(each.name), _read(each / PAGE)) for each in folders]
        return cls({form.service: form for form in forms})

    def of(self, service: str) -> Form:
        """Raises LookupError: a service without a form is not offered in the chat."""
        return self._forms[service]

    def get(self, service: str) -> Form | None:
        return self._forms.get(service)

    @property
    def services(self) -> frozenset[str]:
        return frozenset(self._forms)


def _read(page: Traversable) -> dict[str, Any]:
    return tomllib.loads(page.read_text("utf-8"))


@cache
def all_forms() -> Forms:
    return Forms.load()


def _form(service: str, table: dict[str, Any]) -> Form:
    return Form(
        service=service,
        provider=AnsweredBy(table["provider"]),
        whom=Whom(table.get("whom", "family")),
        consent=table.get("consent", False),
        signature=table.get("signature", False),
        one_open=table.get("one_open", False),
        document=table.get("document"),
        document_by=table.get("document_by"),
        valid_years=table.get("valid_years"),
        on_document=tuple(table.get("on_document", ())),
        to=table.get("to"),
        law_kind=table.get("kind"),
        questions=_questions(f"form-{service}", table.get("questions", [])),
        result=_questions(f"result-{service}", table.get("result", [])),
        holder=table.get("holder"),
        valid_of=tuple(table.get("valid_of", ())),
    )


def _questions(stem: str, tables: list[dict[str, Any]]) -> tuple[Question, ...]:
    return tuple(_question(stem, table) for table in tables)


def _question(stem: str, table: dict[str, Any]) -> Question:
    key, when = f"{stem}-{table['id']}", table.get("when")
    return Question(
        id=table["id"],
        key=key,
        kind=QuestionKind(table["kind"]),
        options=YES_NO if table["kind"] == QuestionKind.YES_NO else tuple(table.get("options", ())),
        optional=table.get("optional", False),
        least=table.get("least"),
        most=table.get("most"),
        decimals=table.get("decimals", 0),
        when=Condition(when["question"], frozenset(when["is"])) if when else None,
        columns=_questions(key, table.get("columns", [])),
        beside=table.get("beside", False),
        anew=table.get("anew", False),
    )
