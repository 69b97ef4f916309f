"""ATTACKS 11 and 12: what a stranger may send to the webhook, and what it costs us."""

import gzip
import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import ClientConnectionError, web
from aiohttp.test_utils import TestClient, TestServer
from hypothesis import given
from hypothesis import strategies as st

from domain.ports.store import StoreUnavailable
from web.telegram.routes import LARGEST_BODY, SECRET_HEADER, refusals, setup
from web.telegram.update import UnreadableUpdate, read_update

SECRET = "a-secret-of-some-length"
PATH = "/telegram/webhook"
UPDATE = {"update_id": 7, "message": {"message_id": 1, "chat": {"id": 5}, "from": {"id": 5}, "text": "hi"}}

Client = TestClient[web.Request, web.Application]


class Inbox:
    def __init__(self) -> None:
        self.taken: list[dict[str, Any]] = []
        self.failure: Exception | None = None

    async def accept(self, update: dict[str, Any]) -> bool:
        if self.failure:
            raise self.failure
        self.taken.append(update)
        return True


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
async def client(inbox: Inbox) -> AsyncIterator[Client]:
    app = web.Application()
    setup(app, inbox.accept, PATH, SECRET)
    async with TestClient(TestServer(app)) as client:
        yield client


async def call(client: Client, body: bytes, secret: str | None = SECRET, path: str = PATH, **headers: str) -> int:
    if secret is not None:
        headers[SECRET_HEADER] = secret
    headers.setdefault("Content-Type", "application/json")
    async with client.post(path, data=body, headers=headers) as answer:
        return answer.status


def packed(update: object) -> bytes:
    return json.dumps(update).encode()


async def test_an_update_is_committed_and_then_acknowledged(client: Client, inbox: Inbox) -> None:
    assert await call(client, packed(UPDATE)) == 200
    assert inbox.taken == [UPDATE]


@pytest.mark.parametrize(
    ("secret", "path", "status"),
    [
        (None, PATH, 401),
        ("wrong", PATH, 403),
        ("", PATH, 403),
        ("құпия-сөз", PATH, 403),
        (SECRET + " ", PATH + "/", 403),
        (SECRET, PATH + "/other", 403),
        (SECRET, "/telegram", 404),
    ],
)
async def test_a_stranger_gets_nowhere(
    client: Client, inbox: Inbox, secret: str | None, path: str, status: int
) -> None:
    assert await call(client, packed(UPDATE), secret, path) == status
    assert not inbox.taken


async def test_refusals_are_counted(client: Client) -> None:
    await call(client, packed(UPDATE), None)
    await call(client, packed(UPDATE), "wrong")
    assert client.app is not None
    assert client.app[refusals] == {"no secret": 1, "wrong secret": 1}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"{}",
        b'\xff{"update_id": 1}',
        b'{"update_id": "1"}',
        b'{"update_id": true}',
        b'{"update_id": -1}',
        b'{"update_id": 9223372036854775808}',
        b'{"update_id": 1e400}',
        b'{"update_id": ' + b"9" * 5000 + b"}",
        b'{"update_id": 1, "message": "text"}',
        b'{"update_id": 1, "message": []}',
        b'{"update_id": 1, "message": {"chat": 5}}',
        b'{"update_id": 1, "message": {"chat": {"id": "5"}}}',
        b'{"update_id": 1, "callback_query": {"from": {"id": null}}}',
        b'{"update_id": 1, "callback_query": {"message": {"chat": {}}}}',
        b"[" * 100_000,
        b'{"update_id": 1, "message": ' + b'{"a":' * 100_000,
    ],
)
async def test_what_is_no_update_is_refused(client: Client, inbox: Inbox, body: bytes) -> None:
    assert await call(client, body) == 400
    assert not inbox.taken


async def test_a_large_body_is_refused_unread(client: Client, inbox: Inbox) -> None:
    assert await call(client, b" " * (LARGEST_BODY + 1)) == 413

    async def endless() -> AsyncIterator[bytes]:
        for _ in range(50):
            yield b" " * 1_000_000

    try:
        async with client.post(PATH, data=endless(), headers={SECRET_HEADER: SECRET}) as answer:
            assert answer.status == 413
    except ClientConnectionError:
        pass  # hung up on while still sending: just as well
    assert not inbox.taken


async def test_a_packed_body_is_not_unpacked(client: Client, inbox: Inbox) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    status = await call(client, bomb, **{"Content-Encoding": "gzip"})
    assert status == 400
    assert not inbox.taken


@pytest.mark.parametrize("failure", [StoreUnavailable("disk full"), RuntimeError("a bug")])
async def test_what_cannot_be_kept_is_offered_again(client: Client, inbox: Inbox, failure: Exception) -> None:
    inbox.failure = failure
    assert await call(client, packed(UPDATE)) == 503
    inbox.failure = None
    assert await call(client, packed(UPDATE)) == 200


def test_without_a_secret_there_is_no_webhook(inbox: Inbox) -> None:
    with pytest.raises(ValueError, match="secret"):
        setup(web.Application(), inbox.accept, PATH, "")


json_values: Callable[[], Any] = lambda: st.recursive(  # noqa: E731
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=8,
)
events = st.dictionaries(st.sampled_from(["chat", "from", "message", "data", "text", "user"]), json_values())


@given(
    st.dictionaries(st.sampled_from(["update_id", "message", "callback_query", "poll"]), json_values() | events)
    | json_values()
    | st.binary()
)
def test_no_json_surprises_the_reader(update: Any) -> None:
    body = update if isinstance(update, bytes) else json.dumps(update).encode("utf-8", "surrogatepass")
    try:
        read = read_update(body)
    except UnreadableUpdate:
        return
    assert isinstance(read["update_id"], int)
