"""The desk's requests as they are shown: lists, every state, every kind of field, every service."""

import re
from dataclasses import replace

import pytest

from adapters.words.fluent import LANGUAGES
from domain.providers.provider import ProviderKind
from domain.requests.form import QuestionKind
from domain.requests.forms import all_forms
from domain.requests.state import RequestState
from tests.journeys.provider import readable
from tests.support.every_kind import FORM, every_state
from tests.support.faces import FakeDesk, clinic
from tests.web.conftest import Client

OURS = "/desk/gp-1/requests"
IN_WORK, ACCEPTED, COMPLETED, REFUSED = (f"5AB-CDE-FG{at}" for at in (1, 2, 5, 6))
NUMBERS = [one.number for one in every_state()]
LEFTOVER = re.compile(r"\b(web|result|form|document)-[a-z]+-[a-z-]+")


@pytest.fixture
def desk() -> FakeDesk:
    desk = FakeDesk()
    desk.fill()
    return desk


async def shown(client: Client, path: str, language: str = "ru") -> str:
    answer = await client.get(path, params={"lang": language})
    assert answer.status == 200
    return await answer.text()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_lists_and_every_state_in_both_languages(client: Client, language: str) -> None:
    for path in (OURS, *(f"{OURS}/{number}" for number in NUMBERS)):
        page = await shown(client, path, language)
        assert f'<html lang="{language}">' in page
        assert not LEFTOVER.search(readable(page)), path
    assert not LEFTOVER.search(readable(await shown(client, f"{OURS}?tab=closed", language)))


async def test_the_list_keeps_beside_what_is_open_and_names_nobody(client: Client) -> None:
    page = await shown(client, OURS)
    assert [NUMBERS.index(one) for one in re.findall(r'class="number" href="[^"]+/([^/"]+)"', page)] == [
        0,
        1,
        2,
        3,
        4,
    ]
    assert "Куанышбекова" not in page
    page = await shown(client, f"{OURS}/{IN_WORK}")
    assert page.count("<tr aria-selected") == 1
    assert f'data-fresh="{OURS}?chosen={IN_WORK}"' in page
    for words in ("Куанышбекова Айгуль, 36 лет", "900515400004", "Для школы", "Абдрахманов Ерлан", "90 минут"):
        assert words in readable(page)
    assert f'href="{OURS}/{IN_WORK}/files/paper"' in page
    assert (await shown(client, f"{OURS}?chosen={IN_WORK}")).count("<tr aria-selected") == 1


async def test_what_can_be_done_depends_on_the_state(client: Client) -> None:
    offered = {
        RequestState.BREACHED: {"complete", "refuse", "more"},
        RequestState.IN_WORK: {"complete", "refuse", "suspend", "more"},
        RequestState.ACCEPTED: {"take", "complete", "refuse", "suspend", "more"},
        RequestState.SUSPENDED: {"resume", "refuse"},
        RequestState.DEFERRED: {"refuse"},
        RequestState.COMPLETED: {"revoke"},
        RequestState.REFUSED: {"revoke"},
        RequestState.CANCELLED: {"revoke"},
    }
    for one in every_state():
        page = await shown(client, f"{OURS}/{one.number}")
        assert set(re.findall(r'name="action" value="([a-z]+)"', page)) == offered[one.state], one.state


async def test_the_answer_given_and_the_refusal_are_read(client: Client) -> None:
    page = readable(await shown(client, f"{OURS}/{COMPLETED}"))
    for words in (
        "бег, пребывание на холоде",
        "31.01.2027",
        "Абдрахманова Гульнур",
        "– БЦЖ, 05.05.2001",
        "действует",
    ):
        assert words in page, words
    page = readable(await shown(client, f"{OURS}/{REFUSED}"))
    for words in ("установление недостоверности документов", "п. 9(1)", "Толықтырып, қайта жіберіңіз."):
        assert words in page, words


async def test_every_kind_of_field_is_drawn(client: Client) -> None:
    page = await shown(client, f"{OURS}/{IN_WORK}")
    for drawn in (
        '<textarea id="result-conclusion" name="result.conclusion"',
        '<input type="radio" name="result.group" value="first">',
        '<input type="checkbox" name="result.limits" value="cold">',
        '<input type="radio" name="result.fit" value="no">',
        '<input id="result-visits" name="result.visits" value="" inputmode="decimal"',
        '<input id="result-visit_at" name="result.visit_at" type="datetime-local" value="" min="2026-11-24T00:00"',
        'name="result.valid_until" type="date" value="" min="2026-11-24" max="2027-11-24"',
        '<option value="d2">Куанышулы Оркен</option>',
        '<option value="gp-2">Городская поликлиника № 1</option>',
        'name="result.person.iin"',
        'name="result.vaccines.2.day" type="date"',
        "Только если «Может посещать занятия» – нет.",
    ):
        assert drawn in page, drawn
    assert "result.vaccines.3.day" not in page


@pytest.mark.parametrize("service", sorted(all_forms().services))
async def test_every_service_can_be_answered_in_both_languages(
    client: Client, desk: FakeDesk, service: str
) -> None:
    viewed, form = desk.requests.viewed[IN_WORK], all_forms().of(service)
    variants = [{}] if form.document_by is None else await kinds_of(service)
    for answers in variants:
        seen = replace(
            viewed, form=form.answering(answers), answers={}, request=replace(viewed.request, service=service)
        )
        desk.requests.viewed[IN_WORK] = seen
        for language in LANGUAGES:
            page = await shown(client, f"{OURS}/{IN_WORK}", language)
            assert not LEFTOVER.search(readable(page))
            for each in seen.form.result:
                assert f'name="result.{each.id}' in page, each.id


async def kinds_of(service: str) -> list[dict[str, str]]:
    form = all_forms().of(service)
    asked = form.question(str(form.document_by))
    return [{asked.id: option} for option in asked.options] if asked else [{}]


async def test_an_organisation_that_is_no_clinic_has_requests_and_notices_alone(
    client: Client, desk: FakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hospitals() -> list[object]:
        return [replace(clinic(), kind=ProviderKind.HOSPITAL)]

    monkeypatch.setattr(desk, "providers", hospitals)
    answer = await client.get("/desk/gp-1", allow_redirects=False)
    assert (answer.status, answer.headers["Location"]) == (303, OURS)
    page = await shown(client, OURS)
    assert 'href="/desk/gp-1/notices"' in page
    assert 'href="/desk/gp-1/identity"' not in page
    assert 'href="/desk/gp-1"' not in page


async def test_notices_lead_to_the_request_and_the_rail_counts(client: Client) -> None:
    page = await shown(client, "/desk/gp-1/notices")
    assert f'href="{OURS}/{IN_WORK}"' in page
    assert "Осталась четверть срока" in page
    assert '<b class="count">5</b>' in page


def test_the_made_up_form_has_every_kind_and_no_real_one_asks_a_provider_for_files() -> None:
    kinds = {each.kind for each in FORM.result}
    assert kinds | {QuestionKind.DOCUMENTS, QuestionKind.ADDRESS} == set(QuestionKind)
    asked = {each.kind for service in all_forms().services for each in all_forms().of(service).result}
    assert QuestionKind.DOCUMENTS not in asked
