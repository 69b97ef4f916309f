"""What every operation owes, tried on each one there is."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from inspect import getmembers, iscoroutinefunction
from typing import Any, get_args, get_type_hints

import pytest

from adapters.system.ids import RandomIds
from bot.found import EVERYTHING
from domain.files.flaw import FileFlaw
from domain.operations.files.keep_file import FileRefused
from domain.operations.identity.delete_me import WhatGoes
from domain.people.acting import Acting, ChatRef
from domain.people.known import KnownPerson
from domain.ports.clock import Clock
from domain.ports.ids import Ids
from domain.requests.outcomes import NobodyKnown, NotFound, NotIdentified
from domain.requests.refusal import Refusal, RefusalCode
from tests.support.identity import iin_of, registered

NOW = datetime(2026, 11, 24, 5, tzinfo=UTC)
FOR_ANYBODY = {
    "AskIdentityCheck": "the way to be identified when the IIN belongs to another phone",
    "FindStep": "where somebody who is not identified begins",
    "IdentifyPerson": "identifies",
    "NoteRefusedPress": "writes down what was refused",
    "RecordRedFlag": "who is in danger is sent to 103, and counted, whoever they are",
    "SendCode": "identifies",
    "ShareContact": "identifies",
    "VerifyCode": "identifies",
}
"""Those who serve people not identified yet, and why."""
REFUSED = (
    Refusal(RefusalCode.NOT_IDENTIFIED), FileRefused(FileFlaw.NOT_IDENTIFIED), NotIdentified(), NobodyKnown(),
    NotFound(), WhatGoes(0, has_requests=False), (), None,
)  # fmt: skip


class Untouched:
    """A port nobody may reach."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"reached for `{name}` before it was known who acts")


class Noon:
    def now(self) -> datetime:
        return NOW


def told_who_acts() -> Iterator[tuple[type, str]]:
    for operation in EVERYTHING:
        for name, method in getmembers(operation, iscoroutinefunction):
            if (name == "__call__" or not name.startswith("_")) and any(map(_with_acting, _hints(method).values())):
                yield operation, name


def _hints(method: Any) -> dict[str, Any]:
    return {name: hint for name, hint in get_type_hints(method).items() if name != "return"}


def _with_acting(hint: Any) -> Any:
    """Of what may be told, that which carries an acting."""
    for each in get_args(hint) or (hint,):
        if each is Acting or (is_dataclass(each) and Acting in get_type_hints(each).values()):
            return each
    return None


def _made(hint: Any, acting: Acting) -> Any:
    hint = _with_acting(hint) or hint
    if hint is Acting:
        return acting
    if hint is datetime:
        return NOW
    if _with_acting(hint):
        told = get_type_hints(hint)
        needed = [each.name for each in fields(hint) if each.default is each.default_factory is MISSING]
        return hint(**{name: _made(told[name], acting) for name in needed})
    return Untouched()


def _built(operation: Any) -> Any:
    own = {Clock: Noon(), Ids: RandomIds()}
    return operation(**{name: own.get(port, Untouched()) for name, port in _hints(operation.__init__).items()})


def unverified() -> Iterator[Acting]:
    """Whose session has just run out, and whom nobody knows."""
    told, chat = registered(), ChatRef(1, 700)
    known = KnownPerson("a" * 16, iin_of(told.birth_date), "Айгүл", "Айгуль", told.birth_date)
    yield Acting(chat, 700, "kk", known, verified_until=NOW)
    yield Acting(chat, 700, "kk")


ASKED = [each for each in told_who_acts() if each[0].__name__ not in FOR_ANYBODY]


@pytest.mark.parametrize(("operation", "method"), ASKED, ids=lambda each: getattr(each, "__name__", each))
async def test_whoever_is_not_identified_is_refused_before_anything_is_read(operation: type, method: str) -> None:
    for acting in unverified():
        ask = getattr(_built(operation), method)
        told = {name: _made(hint, acting) for name, hint in _hints(ask).items()}
        assert await ask(**told) in REFUSED


def test_no_exception_is_named_for_nothing() -> None:
    assert FOR_ANYBODY.keys() <= {operation.__name__ for operation, _ in told_who_acts()}
