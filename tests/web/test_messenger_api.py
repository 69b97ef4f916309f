"""The contract of the local messenger's JSON API, and what it does with hostile input."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from tests.support.local import Local
from tests.support.patience import PATIENCE
from tests.web.conftest import Client


async def new_chat(client: Client, **body: Any) -> int:
    answer = await client.post("/messenger/api/chats", json=body)
    assert answer.status == 200
    return int((await answer.json())["chat_id"])


async def seen(client: Client, chat: int) -> dict[str, Any]:
    answer = await client.get(f"/messenger/api/chats/{chat}?wait={PATIENCE}")
    assert answer.status == 200
    shown: dict[str, Any] = await answer.json()
    return shown


async def says(client: Client, chat: int, body: Any) -> int:
    return (await client.post(f"/messenger/api/chats/{chat}/messages", json=body)).status


async def test_the_shape_of_a_chat(client: Client) -> None:
    chat = await new_chat(client, language_code="kk", first_name="Айгүл")
    assert await seen(client, chat) == {"idle": True, "messages": [], "keyboard": None, "toast": None}
    assert await says(client, chat, {"text": "/start"}) == 202
    view = await seen(client, chat)
    mine, bots = view["messages"]
    assert mine == {
        "message_id": 1,
        "from": "me",
        "text": "/start",
        "html": "/start",
        "edited": False,
        "buttons": [],
        "document": None,
        "location": None,
    }
    assert bots["from"] == "bot"
    assert bots["html"].startswith("<b>Қай күні келесіз?</b>")
    assert bots["buttons"][1][0] == {"text": "23", "data": "day\x1d23", "url": None}
    assert bots["buttons"][-1] == [{"text": "Күнтізбеге қосу", "data": None, "url": "https://example.kz/visit.ics"}]


async def test_a_press_edits_in_place_and_toasts(client: Client) -> None:
    chat = await new_chat(client, language_code=None, first_name="A")
    await says(client, chat, {"text": "/start"})
    clicks = f"/messenger/api/chats/{chat}/clicks"
    assert (await client.post(clicks, json={"message_id": 2, "data": "day\x1d25"})).status == 202
    message = (await seen(client, chat))["messages"][1]
    assert message["edited"]
    assert "Таңдалды: 25" in message["text"]
    assert (await client.post(clicks, json={"message_id": 2, "data": "any"})).status == 202
    assert (await seen(client, chat))["toast"] == {"text": "Бос уақыт жоқ. Басқа күнді таңдаңыз.", "alert": True}
    assert (await client.post(clicks, json={"message_id": 2, "data": "forged"})).status == 202
    answer = await client.post(clicks, json={"message_id": 99, "data": "x"})
    assert (answer.status, await answer.json()) == (404, {"error": "no_such_message"})


async def test_every_kind_of_message(client: Client, local: Local) -> None:
    chat = await new_chat(client)
    bodies: list[Any] = [
        {"contact": {"phone_number": "+7 (701) 555-01-01"}},
        {"contact": {"phone_number": "77015550102", "foreign": True}},
        {"location": {"latitude": 43.2, "longitude": 76}},
        {"sticker": True},
        {"voice": True},
    ]
    for body in bodies:
        assert await says(client, chat, body) == 202
    own, foreign = (update["message"]["contact"] for update in local.updates[:2])
    assert own == {"phone_number": "77015550101", "first_name": "Қонақ", "user_id": chat}
    assert foreign["user_id"] != chat
    assert [set(update["message"]) & {"location", "sticker", "voice"} for update in local.updates[2:]] == [
        {"location"},
        {"sticker"},
        {"voice"},
    ]


async def test_keyboards_documents_and_places(client: Client) -> None:
    chat = await new_chat(client)
    await says(client, chat, {"text": "phone"})
    view = await seen(client, chat)
    assert view["keyboard"][0] == [{"text": "Нөмірімді беру", "request": "contact"}]
    assert view["keyboard"][1][1] == {"text": "Бас тарту", "request": None}
    await says(client, chat, {"text": "all"})
    document, venue = (await seen(client, chat))["messages"][-2:]
    assert document["document"]["name"] == "жазылу.ics"
    assert venue["location"]["latitude"] == 43.2567
    answer = await client.get(document["document"]["url"])
    assert await answer.read() == b"BEGIN:VCALENDAR"
    assert answer.content_type == "text/calendar"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename*=UTF-8''%D0%B6")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    other = await new_chat(client)
    stolen = document["document"]["url"].replace(str(chat), str(other))
    assert (await client.get(stolen)).status == 404


async def test_an_upload(client: Client, local: Local) -> None:
    chat = await new_chat(client)
    form = aiohttp.FormData()
    form.add_field("caption", "a field nobody asked for")
    form.add_field("document", b"<svg onload=alert(1)>", filename="../../CON.html", content_type="text/html")
    answer = await client.post(f"/messenger/api/chats/{chat}/messages", data=form)
    assert answer.status == 202
    assert local.updates[-1]["message"]["document"]["file_name"] == "_CON.html"
    shown = (await seen(client, chat))["messages"][0]["document"]
    download = await client.get(shown["url"])
    assert download.headers["Content-Disposition"].startswith("attachment")


@pytest.mark.parametrize(
    ("name", "body", "code"),
    [("document", b"", "empty_file"), ("photo", b"x", "document_expected")],
)
async def test_a_wrong_upload(client: Client, name: str, body: bytes, code: str) -> None:
    chat = await new_chat(client)
    form = aiohttp.FormData()
    form.add_field(name, body, filename="a.pdf")
    answer = await client.post(f"/messenger/api/chats/{chat}/messages", data=form)
    assert (answer.status, await answer.json()) == (400, {"error": code})


async def test_too_large_a_file_and_too_full_a_chat(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    chat = await new_chat(client)
    monkeypatch.setattr("web.bodies.FILE_CAP", 1000)
    monkeypatch.setattr("web.messenger.api.CHAT_QUOTA", 1500)

    async def upload(size: int) -> tuple[int, str]:
        form = aiohttp.FormData()
        form.add_field("document", b"x" * size, filename="a.bin")
        answer = await client.post(f"/messenger/api/chats/{chat}/messages", data=form)
        return answer.status, (await answer.json()).get("error", "")

    assert await upload(1001) == (413, "file_too_large")
    assert await upload(900) == (202, "")
    assert await upload(900) == (413, "chat_full")


BAD_MESSAGES = [
    ({}, "one_of_expected"),
    ({"text": "a", "sticker": True}, "one_of_expected"),
    ({"video": True}, "one_of_expected"),
    ({"text": ""}, "empty_text"),
    ({"text": " \n\t"}, "empty_text"),
    ({"text": 5}, "bad_text"),
    ({"text": None}, "bad_text"),
    ({"text": "a\x00b"}, "bad_text"),
    ({"text": "\ud800"}, "bad_text"),
    ({"text": "а" * 4097}, "text_too_long"),
    ({"sticker": "yes"}, "bad_sticker"),
    ({"voice": False}, "bad_voice"),
    ({"contact": "+77015550101"}, "bad_contact"),
    ({"contact": {"phone_number": "+77015550101", "foreign": "no"}}, "bad_contact"),
    ({"contact": {}}, "bad_phone_number"),
    ({"contact": {"phone_number": "позвони"}}, "bad_phone_number"),
    ({"contact": {"phone_number": "٠١٢٣٤٥٦٧٨٩"}}, "bad_phone_number"),
    ({"location": {"latitude": 91, "longitude": 0}}, "bad_location"),
    ({"location": {"latitude": "43", "longitude": 0}}, "bad_location"),
    ({"location": {"latitude": True, "longitude": 0}}, "bad_location"),
    ({"location": []}, "bad_location"),
]


@pytest.mark.parametrize(("body", "code"), BAD_MESSAGES)
async def test_bad_messages_are_named(client: Client, body: Any, code: str, local: Local) -> None:
    chat = await new_chat(client)
    answer = await client.post(f"/messenger/api/chats/{chat}/messages", json=body)
    assert (answer.status, await answer.json()) == (400, {"error": code})
    assert local.updates == []


@pytest.mark.parametrize(
    ("raw", "status", "code"),
    [
        (b"", 400, "bad_json"),
        (b"{", 400, "bad_json"),
        (b"\xff\xfe", 400, "bad_json"),
        (b'{"text": NaN}', 400, "bad_json"),
        (b'{"location": {"latitude": 1e999, "longitude": 0}}', 400, "bad_location"),
        (b'{"text": ' + b"9" * 5000 + b"}", 400, "bad_json"),
        (b"[" * 30_000, 400, "bad_json"),
        (b'{"a":' * 10_000, 400, "bad_json"),
        (b"[]", 400, "object_expected"),
        (b'"text"', 400, "object_expected"),
        (json.dumps({"text": "a" * 1_000_000}).encode(), 413, "body_too_large"),
    ],
    ids=str,
)
async def test_hostile_bodies(client: Client, raw: bytes, status: int, code: str) -> None:
    chat = await new_chat(client)
    headers = {"Content-Type": "application/json"}
    answer = await client.post(f"/messenger/api/chats/{chat}/messages", data=raw, headers=headers)
    assert (answer.status, await answer.json()) == (status, {"error": code})


async def test_a_body_of_unknown_length_is_cut(client: Client) -> None:
    chat = await new_chat(client)

    async def endless() -> Any:
        for _ in range(64):
            yield b" " * 4096

    headers = {"Content-Type": "application/json"}
    answer = await client.post(f"/messenger/api/chats/{chat}/messages", data=endless(), headers=headers)
    assert answer.status == 413


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "application/xml"])
async def test_json_only(client: Client, kind: str) -> None:
    answer = await client.post("/messenger/api/chats", data=b"{}", headers={"Content-Type": kind})
    assert (answer.status, await answer.json()) == (415, {"error": "json_only"})


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://["},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
async def test_a_foreign_page_changes_nothing(client: Client, local: Local, headers: dict[str, str]) -> None:
    answer = await client.post("/messenger/api/chats", json={}, headers=headers)
    assert (answer.status, await answer.json()) == (403, {"error": "foreign_origin"})
    assert "Access-Control-Allow-Origin" not in answer.headers


async def test_our_own_page_may(client: Client) -> None:
    own = {"Origin": f"http://{client.host}:{client.port}", "Sec-Fetch-Site": "same-origin"}
    assert (await client.post("/messenger/api/chats", json={}, headers=own)).status == 200


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"language_code": "en"}, "bad_language_code"),
        ({"language_code": 1}, "bad_language_code"),
        ({"first_name": ""}, "bad_first_name"),
        ({"first_name": "a" * 65}, "bad_first_name"),
        ({"first_name": "\x00"}, "bad_first_name"),
    ],
)
async def test_bad_chats(client: Client, body: Any, code: str) -> None:
    answer = await client.post("/messenger/api/chats", json=body)
    assert (answer.status, await answer.json()) == (400, {"error": code})


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, "bad_data"),
        ({"message_id": 1}, "bad_data"),
        ({"message_id": "1", "data": "x"}, "bad_message_id"),
        ({"message_id": True, "data": "x"}, "bad_message_id"),
        ({"message_id": 10**400, "data": "x"}, "bad_message_id"),
        ({"message_id": 1, "data": "\ud800"}, "bad_data"),
        ({"message_id": 1, "data": "x" * 5000}, "bad_data"),
    ],
)
async def test_bad_clicks(client: Client, body: Any, code: str) -> None:
    chat = await new_chat(client)
    answer = await client.post(f"/messenger/api/chats/{chat}/clicks", json=body)
    assert (answer.status, await answer.json()) == (400, {"error": code})


@pytest.mark.parametrize("path", ["1", "999999999999999", "-1", "abc", "1" * 16, "1/messages/2", "%00"])
async def test_unknown_chats(client: Client, path: str) -> None:
    answer = await client.get(f"/messenger/api/chats/{path}")
    assert answer.status == 404
    assert "error" in await answer.json()


async def test_unknown_chats_cannot_be_written_to(client: Client) -> None:
    assert await says(client, 1, {"text": "x"}) == 404
    assert (await client.post("/messenger/api/chats/1/clicks", json={"message_id": 1, "data": "x"})).status == 404
    assert (await client.get("/messenger/api/chats/1/events")).status == 404


@pytest.mark.parametrize("wait", ["-1", "nan", "inf", "soon", ""])
async def test_a_bad_wait(client: Client, wait: str) -> None:
    chat = await new_chat(client)
    answer = await client.get(f"/messenger/api/chats/{chat}", params={"wait": wait})
    assert (answer.status, await answer.json()) == (400, {"error": "bad_wait"})


async def test_waiting_answers_as_soon_as_the_chat_rests(client: Client, local: Local) -> None:
    chat = await new_chat(client)
    local.busy.add(chat)
    answer = await client.get(f"/messenger/api/chats/{chat}?wait=0.05")
    assert not (await answer.json())["idle"]
    local.found_busy.clear()
    async with asyncio.timeout(PATIENCE):
        waiting = asyncio.ensure_future(client.get(f"/messenger/api/chats/{chat}?wait={PATIENCE}"))
        await local.found_busy.wait()
        local.come_to_rest()
        answer = await waiting
    assert (await answer.json())["idle"]


async def test_events_tell_everything_once_and_then_what_changed(client: Client, local: Local) -> None:
    chat = await new_chat(client)
    await says(client, chat, {"text": "/start"})
    async with client.get(f"/messenger/api/chats/{chat}/events") as stream:
        assert stream.content_type == "text/event-stream"
        first = await next_event(stream)
        assert [one["id"] for one in first["messages"]] == [1, 2]
        assert "data-data" in first["messages"][1]["html"]
        await local.messenger.press(chat, 2, "stop")
        changed = await next_event(stream)
        while not changed["messages"]:
            changed = await next_event(stream)
        (message,) = changed["messages"]
        assert message["id"] == 2
        assert "Тоқтадық." in message["html"]
        assert "keyboard" not in changed
        await local.bot.delete_message(chat, 2)
        while not changed["gone"]:
            changed = await next_event(stream)
        assert changed["gone"] == [2]


async def next_event(stream: aiohttp.ClientResponse) -> dict[str, Any]:
    async with asyncio.timeout(PATIENCE):
        async for line in stream.content:
            if line.startswith(b"data: "):
                told: dict[str, Any] = json.loads(line.removeprefix(b"data: "))
                return told
    raise AssertionError("the stream ended")
