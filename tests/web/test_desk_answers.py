"""What the desk sends: one command an act, nothing filled in is ever lost, strangers change nothing."""

from typing import Any

import pytest

from domain.operations.documents.revoke_document import Revoke
from domain.operations.requests.complete_request import Complete, FilledWrong, SigningFailed
from domain.operations.requests.refuse_request import NoSuchGround, Refuse
from domain.operations.requests.suggest_result import Suggested
from domain.operations.requests.suspend_request import Resume, Suspend
from domain.operations.requests.take_request import Take
from domain.requests.answering import Flaw, Wrong
from domain.requests.outcomes import NotFound, RegisterDidNotAnswer
from domain.requests.refusal import Refusal, RefusalCode
from tests.journeys.provider import readable
from tests.support.every_kind import GIVEN
from tests.support.faces import FakeDesk
from tests.web.conftest import Client

OURS = "/desk/gp-1/requests"
IN_WORK = "5AB-CDE-FG1"


@pytest.fixture
def desk() -> FakeDesk:
    desk = FakeDesk()
    desk.fill()
    return desk


async def posted(client: Client, number: str, fields: dict[str, Any]) -> tuple[int, str]:
    answer = await client.post(f"{OURS}/{number}", data=fields, params={"lang": "ru"}, allow_redirects=False)
    return answer.status, await answer.text()


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
    (FilledWrong({"conclusion": Wrong(Flaw.NOT_PRINTABLE)}), 422, "без необычных знаков"),
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
    page = await (await client.get(f"{OURS}/{IN_WORK}")).text()
    for known in ('name="result.visits" value="3"', 'value="2026-11-26T10:30"', 'value="БЦЖ"'):
        assert known in page
    desk.requests.known = Suggested(is_silent=True)
    page = await (await client.get(f"{OURS}/{IN_WORK}?lang=ru")).text()
    assert "Реестр не ответил, поэтому поля пусты" in page


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
