"""Whatever shape a message has, what can be read of it is read, and nothing of it costs the window."""

import ast
import inspect
from itertools import pairwise
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import ContentType, Message

from bot.reading import SENT, SERVICE, UpdateReader
from bot.updates import too_many
from tests.support.every_message import AROUND, CHAT, WHO, broken, message
from tests.support.every_message import SENT as SAMPLES

BOT = Bot("1:reading")
GROUP_EVENTS = {
    "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo", "migrate_to_chat_id",
    "migrate_from_chat_id", "pinned_message", "connected_website", "passport_data",
}  # fmt: skip
"""Which Telegram's page does not call by their name."""


def documented() -> dict[str, str]:
    """What the library says of each field of a message, in Telegram's own words."""
    body = ast.parse(inspect.getsource(Message)).body[0].body  # type: ignore[attr-defined]
    found = {}
    for field, said in pairwise(body):
        if isinstance(field, ast.AnnAssign) and isinstance(said, ast.Expr) and isinstance(said.value, ast.Constant):
            found[field.target.id] = str(said.value.value)  # type: ignore[union-attr]
    return found


def test_every_kind_telegram_has_is_known() -> None:
    told = documented()
    service = {name for name, said in told.items() if "ervice message" in said} | GROUP_EVENTS
    assert {kind.value for kind in SERVICE} == service
    assert {kind.value for kind in SENT} == set(SAMPLES)


@pytest.mark.parametrize("kind", sorted(SERVICE))
def test_what_tells_of_the_chat_itself_is_silence_in_any_shape(kind: ContentType) -> None:
    for told in (True, {}, {"of": "another world"}, [], 5):
        assert UpdateReader().read(BOT, message({kind.value: told})) is None


@pytest.mark.parametrize("kind", SAMPLES)
def test_every_kind_is_read_as_it_is(kind: str) -> None:
    found = UpdateReader().read(BOT, message(SAMPLES[kind]))
    assert found
    assert found.unread is None
    assert found.update.message
    assert found.update.message.content_type == {"live_photo": "photo"}.get(kind, kind)


@pytest.mark.parametrize("kind", SAMPLES | {"around": {"text": "words"} | AROUND})
def test_what_is_out_of_shape_is_cut_away_and_the_rest_is_read(kind: str) -> None:
    content = SAMPLES.get(kind, {"text": "words"} | AROUND)
    for path, raw in broken(message(content)):
        if path[1:2] in {(), ("chat",), ("from",)}:
            continue
        found = UpdateReader().read(BOT, raw)
        assert found, (path, raw)
        read = found.update.message
        assert read, (path, raw)
        assert (read.chat.id, read.from_user and read.from_user.id) == (CHAT["id"], WHO["id"])
        for name in ("text", "caption"):
            if name in content and path[1] != name:
                assert getattr(read, name) == "words", (path, raw)


@pytest.mark.parametrize(
    "document",
    [
        {"file_id": "f"},
        {"file_id": "f", "file_unique_id": [], "file_size": "many"},
        {"file_id": "f", "thumbnail": 5},
    ],
)
def test_a_paper_is_read_by_its_id_alone(document: dict[str, Any]) -> None:
    found = UpdateReader().read(BOT, message({"document": document}))
    assert found
    assert found.update.message
    assert found.update.message.document
    assert found.update.message.document.file_id == "f"


def test_a_press_on_a_message_out_of_shape_is_a_press() -> None:
    pressed: dict[str, Any] = {"id": "1", "from": WHO, "chat_instance": "1", "data": "yes"}
    raw = {"update_id": 1, "callback_query": {**pressed, **message(SAMPLES["photo"] | AROUND)}}
    raw["callback_query"].pop("update_id")
    for path, one in broken(raw):
        if len(path) < 3 or path[1] == "from" or path[2] == "chat":
            continue
        found = UpdateReader().read(BOT, one)
        assert found
        assert found.update.callback_query, (path, one)
        assert found.update.callback_query.data == "yes"


def test_who_cannot_be_told_is_answered_with_silence() -> None:
    assert UpdateReader().read(BOT, {"update_id": 1, "message": {"text": "\ud800"}}) is None
    assert UpdateReader().read(BOT, {"update_id": 1, "my_chat_member": {"chat": CHAT}}) is None


def test_nesting_without_end_is_no_harm() -> None:
    deep: dict[str, Any] = {}
    for _ in range(5000):
        deep = {"reply_to_message": {"message_id": 1, "date": 1, "chat": CHAT} | deep}
    found = UpdateReader().read(BOT, message({"text": "words"} | deep))
    assert found
    assert found.update.message


@pytest.mark.parametrize("kind", sorted(SAMPLES.keys() - {"location", "venue"}))
def test_an_edit_is_answered_once_a_message_and_read_as_nothing(kind: str) -> None:
    reader = UpdateReader()
    raw = message(SAMPLES[kind], 9, "edited_message")
    for _ in range(2):  # tried again after a failure
        found = reader.read(BOT, raw)
        assert found
        assert found.unread == "common-edited"
        assert found.update.message
        assert found.update.message.content_type == "unknown"
    assert found.overheard == ("words" if kind in {"text", "document", "photo"} else "")
    assert reader.read(BOT, raw | {"update_id": 10}) is None
    assert reader.read(BOT, message(SAMPLES[kind], 11, "edited_message"))


def test_a_place_moves_without_a_word() -> None:
    assert UpdateReader().read(BOT, message(SAMPLES["location"], 9, "edited_message")) is None


def test_one_stands_for_all_that_are_too_many() -> None:
    press = {"id": "1", "from": WHO, "data": "x", **message({"text": "secret"})}
    for update in (message({"text": "secret"}), {"update_id": 9, "callback_query": press}):
        kept = too_many(update)
        assert kept
        assert "secret" not in str(kept)
        found = UpdateReader().read(BOT, kept)
        assert found
        assert found.unread == "common-too-many"
    assert too_many({"update_id": 9, "poll": {"id": "1"}}) is None
