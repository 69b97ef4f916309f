"""The desk's requests: what is shown, what is sent, and that nothing filled in is ever lost."""

import re
from typing import Any

import pytest

from adapters.words.fluent import LANGUAGES
from domain.operations.check_attachment import RegisterDidNotAnswer
from domain.operations.complete_request import Complete, FilledWrong, SigningFailed
from domain.operations.refuse_request import NoSuchGround, Refuse
from domain.operations.revoke_document import Revoke
from domain.operations.suggest_result import Suggested
from domain.operations.suspend_request import Resume, Suspend
from domain.operations.take_request import Take
from domain.requests.answering import Flaw, Wrong
from domain.requests.form import Kind
from domain.requests.forms import all_forms
from domain.requests.refusal import NotFound, Refusal, RefusalCode
from domain.requests.state import RequestState
from tests.journeys.provider import readable
from tests.support.every_kind import FORM, GIVEN, every_state
from tests.support.faces import FakeDesk
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


async def posted(client: Client, number: str, fields: dict[str, Any]) -> tuple[int, str]:
    answer = await client.post(f"{OURS}/{number}", data=fields, params={"lang": "ru"}, allow_redirects=False)
    return answer.status, await answer.text()


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


def fields_of_given() -> list[tuple[str, str]]:
    fields = [(f"result.{name}", str(value)) for name, value in GIVEN.items() if not isinstance(value, list)]
    fields += [("result.limits", "running"), ("result.limits", "cold"), ("result.person.name", "Ерлан Қ")]
    for at, row in ((0, GIVEN["vaccines"][0]), (4, GIVEN["vaccines"][1])):
        fields += [(f"result.vaccines.{at}.{column}", value) for column, value in row.items()]
    return [
        *fields,
        ("result.vaccines.2.name", ""),
        ("result.vaccines.9999.name", "x"),
        ("result.vaccines.x.name", "x"),
    ]


async def test_what_is_filled_in_reaches_the_operation_and_leads_back_to_the_request(
    client: Client, desk: FakeDesk
) -> None:
    body = [("action", "complete"), *fields_of_given()]
    answer = await client.post(f"{OURS}/{IN_WORK}", data=body, allow_redirects=False)
    assert answer.status == 303
    assert answer.headers["Location"] == f"{OURS}/{IN_WORK}"
    (command,) = desk.requests.commands
    assert isinstance(command, Complete)
    assert command.said == {
        **{name: str(value) if not isinstance(value, list) else value for name, value in GIVEN.items()},
        "why": None,
        "clinic": None,
        "person": {"name": "Ерлан Қ", "iin": ""},
    }


@pytest.mark.parametrize(
    ("fields", "command"),
    [
        ({"action": "take"}, Take("gp-1", IN_WORK)),
        ({"action": "suspend"}, Suspend("gp-1", IN_WORK)),
        ({"action": "resume"}, Resume("gp-1", IN_WORK)),
        ({"action": "refuse", "ground": "unreliable", "reason": "а"}, Refuse("gp-1", IN_WORK, "unreliable", "а")),
        ({"action": "refuse"}, Refuse("gp-1", IN_WORK, "", "")),
        ({"action": "revoke", "code": "7QX-1KM-P4R"}, Revoke("7QX-1KM-P4R", "clinic:gp-1")),
    ],
)
async def test_each_act_is_one_command(
    client: Client, desk: FakeDesk, fields: dict[str, str], command: object
) -> None:
    desk.requests.outcome = object()
    assert (await posted(client, IN_WORK, fields))[0] == 303
    assert desk.requests.commands == [command]


FAILURES = [
    (SigningFailed(), 503, "Служба подписи не ответила"),
    (RegisterDidNotAnswer(), 503, "Реестр не ответил"),
    (Refusal(RefusalCode.NOT_OPEN, number=IN_WORK), 409, "статус заявления изменился"),
    (FilledWrong({"conclusion": Wrong(Flaw.TOO_SHORT, "3")}), 422, "не меньше 3 знаков"),
    (FilledWrong({"valid_until": Wrong(Flaw.TOO_LATE, "2027-11-24")}), 422, "Самая поздняя дата – 24.11.2027."),
    (FilledWrong({"vaccines": Wrong(Flaw.NOT_A_DATE, place=(1, "day"))}), 422, "Исправьте строку 2."),
]


@pytest.mark.parametrize(("outcome", "status", "words"), FAILURES)
async def test_whatever_goes_wrong_is_said_and_everything_is_kept(
    client: Client, desk: FakeDesk, outcome: object, status: int, words: str
) -> None:
    desk.requests.outcome = outcome
    body = [("action", "complete"), *fields_of_given()]
    answer = await client.post(f"{OURS}/{IN_WORK}", data=body, params={"lang": "ru"}, allow_redirects=False)
    page = await answer.text()
    assert answer.status == status
    assert words in readable(page)
    for kept in (
        ">Дені сау. Қарсы көрсетілім жоқ.</textarea>",
        'name="result.group" value="first" checked',
        'name="result.limits" value="running" checked',
        'name="result.limits" value="cold" checked',
        'name="result.fit" value="yes" checked',
        'name="result.visits" value="2"',
        'type="datetime-local" value="2026-11-26T10:30"',
        'type="date" value="2027-01-31"',
        '<option value="d1" selected>',
        'name="result.person.name" value="Ерлан Қ"',
        'name="result.vaccines.1.name" value="АКДС"',
        'name="result.vaccines.4.name" value=""',
    ):
        assert kept in page, kept
    if isinstance(outcome, FilledWrong):
        assert 'aria-invalid="true"' in page


async def test_a_refusal_that_fails_keeps_its_ground_and_reason(client: Client, desk: FakeDesk) -> None:
    body = {"action": "refuse", "ground": "not-attached", "reason": "Не <наш> человек"}
    for outcome, words in (
        (NoSuchGround(), "Выберите основание"),
        (Wrong(Flaw.TOO_SHORT, "10"), "не меньше 10 знаков"),
        (SigningFailed(), "Служба подписи не ответила"),
    ):
        desk.requests.outcome = outcome
        _, page = await posted(client, IN_WORK, body)
        assert words in page
        assert 'name="ground" value="not-attached" checked' in page
        assert ">Не &lt;наш&gt; человек</textarea>" in page


async def test_more_rows_are_given_without_sending(client: Client, desk: FakeDesk) -> None:
    status, page = await posted(client, IN_WORK, {"action": "more", "result.vaccines.2.name": "БЦЖ"})
    assert status == 200
    assert desk.requests.commands == []
    assert 'name="result.vaccines.0.name" value="БЦЖ"' in page
    assert "result.vaccines.3.name" in page
    assert "result.vaccines.4.name" not in page


async def test_what_a_browser_cannot_show_in_its_own_field_is_kept_as_text(client: Client, desk: FakeDesk) -> None:
    desk.requests.outcome = FilledWrong({"valid_until": Wrong(Flaw.NOT_A_DATE)})
    body = {"action": "complete", "result.valid_until": "31.02.2027", "result.visit_at": "завтра в 10"}
    _, page = await posted(client, IN_WORK, body)
    assert '<input id="result-valid_until" name="result.valid_until" value="31.02.2027"' in page
    assert '<input id="result-visit_at" name="result.visit_at" value="завтра в 10"' in page


async def test_what_registers_know_is_there_to_be_changed(client: Client, desk: FakeDesk) -> None:
    desk.requests.known = Suggested(
        {"visits": 3, "visit_at": "2026-11-26T10:30:00+05:00", "vaccines": [{"name": "БЦЖ"}]}
    )
    page = await shown(client, f"{OURS}/{IN_WORK}")
    for known in ('name="result.visits" value="3"', 'value="2026-11-26T10:30"', 'value="БЦЖ"'):
        assert known in page
    desk.requests.known = Suggested(is_silent=True)
    assert "Реестр не ответил, поэтому поля пусты" in await shown(client, f"{OURS}/{IN_WORK}")


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/desk/gp-2/requests/5AB-CDE-FG1", {"action": "take"}, 404),
        ("/desk/gp-1/requests/AAA-AAA-AAA", {"action": "take"}, 404),
        ("/desk/nowhere/requests/5AB-CDE-FG1", {"action": "take"}, 404),
        ("/desk/gp-1/requests/5AB-CDE-FG1", {"action": "delete"}, 400),
        ("/desk/gp-1/requests/5AB-CDE-FG1", {}, 400),
        ("/desk/gp-1/requests", {"action": "take"}, 405),
        ("/desk/gp-1/requests/5AB-CDE-FG1", {"action": "complete", "result.conclusion": "я" * 200_000}, 413),
        ("/desk/gp-1/requests/5AB-CDE-FG1", {f"result.vaccines.{at}.name": "x" for at in range(700)}, 400),
    ],
)
async def test_what_is_not_ours_or_too_much_changes_nothing(
    client: Client, desk: FakeDesk, path: str, body: dict[str, str], status: int
) -> None:
    answer = await client.post(path, data=body, allow_redirects=False)
    assert answer.status == status
    assert desk.requests.commands == []


async def test_strangers_look_the_same_as_nobody(client: Client) -> None:
    pages = [await client.get(path) for path in ("/desk/gp-2/requests/5AB-CDE-FG1", f"{OURS}/AAA-AAA-AAA")]
    assert [page.status for page in pages] == [404, 404]
    assert (await client.get("/desk/gp-1/documents/doc-1?in=kk")).status == 404


async def test_meanwhile_gone(client: Client, desk: FakeDesk) -> None:
    desk.requests.outcome = NotFound()
    assert (await posted(client, IN_WORK, {"action": "take"}))[0] == 404


async def test_another_sites_form_does_nothing(client: Client, desk: FakeDesk) -> None:
    for headers in ({"Origin": "https://evil.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        answer = await client.post(f"{OURS}/{IN_WORK}", data={"action": "take"}, headers=headers)
        assert answer.status == 403
    assert desk.requests.commands == []


async def test_notices_lead_to_the_request_and_the_rail_counts(client: Client) -> None:
    page = await shown(client, "/desk/gp-1/notices")
    assert f'href="{OURS}/{IN_WORK}"' in page
    assert "Осталась четверть срока" in page
    assert '<b class="count">5</b>' in page


def test_the_made_up_form_has_every_kind_and_no_real_one_asks_a_provider_for_files() -> None:
    kinds = {each.kind for each in FORM.result}
    assert kinds | {Kind.DOCUMENTS, Kind.ADDRESS} == set(Kind)
    asked = {each.kind for service in all_forms().services for each in all_forms().of(service).result}
    assert Kind.DOCUMENTS not in asked
