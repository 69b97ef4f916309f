"""Every refusal has its four parts in both languages, and a way out."""

import pytest

from adapters.words import FluentWords
from domain.booking.visit import CancelReason, VisitState
from domain.providers.doctor import Speciality
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import EventKind, Side
from domain.requests.state import RequestState
from handlers.shared.at_hand import Tongue
from handlers.shared.examples import Examples
from handlers.shared.refusals import ALL_WAYS, WAYS_OUT, explain, ways_out

WORDS = FluentWords()
NAMED = {
    "request-state": RequestState,
    "request-event": EventKind,
    "visit-state": VisitState,
    "side": Side,
    "speciality": Speciality,
}


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("code", RefusalCode)
def test_what_why_and_what_to_do(code: RefusalCode, language: str) -> None:
    visit = Examples(WORDS, "ru").visit
    refusal = Refusal(code, visit=visit, until=visit.changeable_until)
    said = explain(refusal, Tongue(WORDS, language))
    assert said["what"]
    assert said["why"]
    assert said["todo"]
    assert said["ground"] == ""


def test_the_ground_is_quoted_and_cited() -> None:
    shown = Examples(WORDS, "ru")
    ground = shown.law.ground("appointment", "9(2)", shown.days[0])
    for language in ("kk", "ru"):
        said = explain(Refusal(RefusalCode.OTHER_CLINIC, ground), Tongue(WORDS, language))
        assert ground.act_number in said["ground"]
        assert ground.item in said["ground"]


def test_every_refusal_leads_somewhere() -> None:
    leading = set(RefusalCode) - {RefusalCode.NOT_IDENTIFIED}  # that one leads to the identification itself
    assert {code for code in leading if any(ways_out(code).values())} == leading
    assert {way for ways in WAYS_OUT.values() for way in ways} == set(ALL_WAYS)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_every_code_has_a_word(language: str) -> None:
    for prefix, codes in NAMED.items():
        for code in codes:
            assert WORDS.has(language, f"{prefix}-{code}"), f"{prefix}-{code}"
    for reason in list(CancelReason)[:4]:
        assert WORDS.has(language, f"cancel-reason-{reason}")
