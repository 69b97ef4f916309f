"""The small parts of the guide and the directory: citations, search, distances, numbers."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.words import FluentWords
from domain.law.law import Law
from domain.law.standard import Standard
from domain.requests.guided import in_order
from handlers.clinics.card import spaced
from handlers.found import journeys
from handlers.shared.at_hand import Tongue
from handlers.shared.cited import cited
from handlers.shared.providers import distance
from handlers.shared.search import best

SERVICES = in_order(Law.load().services)

LAW, WORDS = Law.load(), FluentWords()
TODAY = date(2026, 11, 24)
RU = Tongue(WORDS, "ru")


@pytest.mark.parametrize(
    ("service", "citation", "said"),
    [
        ("home-visit", "DSM-90/2021 home-visit 9(2)", "№ ҚР ДСМ-90, п. 9(2)"),
        ("home-visit", "DSM-90/2021 home-visit title", "№ ҚР ДСМ-90"),
        ("attachment", "DSM-194/2020 attachment grounds (3)", "№ ҚР ДСМ-194/2020, основания, пп. 3"),
        (
            "attachment",
            "DSM-194/2020 attachment documents 1(10)",
            "№ ҚР ДСМ-194/2020, перечень документов, п. 1(10)",
        ),
        ("medicines", "DSM-103/2021 medicines payment", "№ ҚР ДСМ-103, плата"),
        ("manager-certification", "DSM-254/2020 rules 8", "№ ҚР ДСМ-254/2020, правила, п. 8"),
        ("manager-certification", "DSM-254/2020 annex 2", "№ ҚР ДСМ-254/2020, приложение 2"),
        ("cpd-certificate", "CPD-current cpd-certificate 6", "стандарт без номера, п. 6"),
    ],
)
def test_a_citation_as_people_read_it(service: str, citation: str, said: str) -> None:
    assert cited(citation, LAW.standard(service, TODAY), RU) == said


def citations(standard: Standard) -> Iterator[str]:
    yield from (ground.citation for ground in standard.grounds)
    for values in (standard.documents, standard.terms, standard.limits, standard.fees, standard.ways):
        yield from (value.cite for value in values)


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("service", SERVICES)
def test_every_citation_has_words(service: str, language: str) -> None:
    standard = LAW.standard(service, TODAY)
    for citation in citations(standard):
        said = cited(citation, standard, Tongue(WORDS, language))
        assert standard.act.label not in said
        assert service not in said


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("service", SERVICES)
def test_every_word_the_law_needs_is_there(service: str, language: str) -> None:
    standard = LAW.standard(service, TODAY)
    needed = {f"guide-{part}-{service}" for part in ("name", "words", "about", "place")}
    needed |= {f"guide-ground-{ground.code}" for ground in standard.grounds}
    needed |= {f"law-limit-{limit.code}" for limit in standard.limits}
    for document in standard.documents:
        special = document.when not in {None, "everyone"}
        needed.add(f"guide-case-{document.when}" if special else f"guide-document-{document.code}")
    assert {key for key in needed if not WORDS.has(language, key)} == set()


def test_what_is_offered_in_the_chat_has_a_journey() -> None:
    assert all(journeys().offers(service) for service in SERVICES)


SHELF = {"a": ("Поликлиника № 5", "Абая 10"), "b": ("Поликлиника № 15", "Толе би 5"), "c": ("Центр", "Абай 10")}


@pytest.mark.parametrize(
    ("heard", "found"),
    [
        ("5", ["a"]),
        ("15", ["b"]),
        ("поликлиника", ["a", "b"]),
        ("ПОЛИКЛИНИКИ на толе", ["b"]),
        ("абая", ["a"]),
        ("абай 10", ["c"]),
        ("на", []),
        ("", []),
        ("!!!", []),
        ("99", []),
    ],
)
def test_finding_by_typed_words(heard: str, found: list[str]) -> None:
    assert best(heard, SHELF) == found


@given(st.text())
def test_no_text_breaks_the_search(heard: str) -> None:
    assert set(best(heard, SHELF)) <= set(SHELF)


@pytest.mark.parametrize(
    ("metres", "said"),
    [
        (50, "около 50 м"),
        (950, "около 950 м"),
        (1000, "около 1,0 км"),
        (2350, "около 2,4 км"),
        (14_200, "около 14 км"),
    ],
)
def test_a_distance_in_words(metres: int, said: str) -> None:
    assert distance(metres, RU) == said


@pytest.mark.parametrize(
    ("phone", "said"), [("+77273974790", "+7 727 397 47 90"), ("1414", "1414"), ("+12025550100", "+12025550100")]
)
def test_a_phone_as_it_is_read_out(phone: str, said: str) -> None:
    assert spaced(phone) == said
