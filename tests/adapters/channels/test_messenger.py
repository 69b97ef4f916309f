"""The citizen's side: updates as Telegram writes them, chats that outlive the process, rest that can be awaited."""

import asyncio

import pytest
from aiogram.types import InaccessibleMessage, InlineKeyboardButton, InlineKeyboardMarkup, Update
from sqlalchemy import select

from adapters.db.tables.local_messenger import local_chats, local_files, local_messages
from tests.support.local import Local
from tests.support.patience import PATIENCE, a_turn, patiently

FOREVER = 10 * PATIENCE
BUTTON = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Ия", callback_data="yes")]])


async def test_every_kind_of_message_is_a_proper_update(local: Local) -> None:
    chat = await local.chat()
    await local.messenger.say(chat, "/start book")
    await local.messenger.share_contact(chat, "+77015550101", foreign=False)
    await local.messenger.share_contact(chat, "77015550102", foreign=True)
    await local.messenger.share_location(chat, 43.2, 76.8)
    await local.messenger.send_sticker(chat)
    await local.messenger.send_voice(chat)
    await local.messenger.send_file(chat, "a.pdf", b"%PDF")
    start, own, foreign, place, sticker, voice, file = (
        Update.model_validate(one, context={"bot": local.bot}).message for one in local.updates
    )
    assert start
    assert start.text == "/start book"
    assert start.from_user
    assert start.from_user.language_code == "kk"
    assert own
    assert own.contact
    assert (own.contact.phone_number, own.contact.user_id) == ("77015550101", own.chat.id)
    assert foreign
    assert foreign.contact
    assert foreign.contact.user_id != foreign.chat.id
    assert place
    assert place.location
    assert sticker
    assert sticker.sticker
    assert voice
    assert voice.voice
    assert file
    assert file.document
    assert len({one["update_id"] for one in local.updates}) == 7


async def test_presses_on_living_removed_and_unknown_messages(local: Local) -> None:
    chat = await local.chat()
    sent = await local.bot.send_message(chat, "Жазыласыз ба?", reply_markup=BUTTON)
    assert await local.messenger.press(chat, sent.message_id, "yes")
    await sent.delete()
    assert await local.messenger.press(chat, sent.message_id, "forged")
    assert not await local.messenger.press(chat, sent.message_id + 1, "yes")
    assert not await local.messenger.press(404, 1, "yes")
    first, second = (Update.model_validate(one).callback_query for one in local.updates)
    assert first
    assert first.message
    assert first.message.message_id == sent.message_id
    assert second
    assert second.data == "forged"
    assert isinstance(second.message, InaccessibleMessage)


async def test_a_restart_continues_the_same_chat(local: Local) -> None:
    chat = await local.chat()
    await local.messenger.say(chat, "сәлем")
    sent = await local.bot.send_message(chat, "Сәлем", reply_markup=BUTTON)
    await local.messenger.press(chat, sent.message_id, "yes")
    query = local.updates[-1]["callback_query"]
    await local.bot.delete_message(chat, sent.message_id)
    before = await local.seen(chat)
    local.restart()
    after = await local.seen(chat)
    assert [one["text"] for one in after["messages"]] == [one["text"] for one in before["messages"]] == ["сәлем"]
    await local.bot.answer_callback_query(query["id"], text="Рақмет")
    assert (await local.seen(chat))["toast"] == {"text": "Рақмет", "alert": False, "lang": ""}
    await local.messenger.say(chat, "тағы")
    numbers = [one["update_id"] for one in local.updates]
    assert numbers == sorted(set(numbers))
    assert local.updates[-1]["message"]["message_id"] == sent.message_id + 1


async def test_nothing_personal_is_readable_on_disk(local: Local) -> None:
    chat = await local.chat()
    await local.messenger.say(chat, "900101300123")
    await local.messenger.send_file(chat, "secret.txt", b"900101300123")
    rows = await local.database.read(
        lambda conn: [
            value
            for table in (local_chats, local_messages, local_files)
            for row in conn.execute(select(table))
            for value in row
            if isinstance(value, bytes)
        ]
    )
    assert len(rows) == 5
    secrets = (b"900101300123", b"secret.txt", "Айгүл".encode())
    assert not any(secret in value for value in rows for secret in secrets)


async def test_waiting_ends_when_the_chat_comes_to_rest(local: Local) -> None:
    chat = await local.chat()
    local.busy.add(chat)
    assert not (await local.seen(chat))["idle"]
    assert (await local.seen(chat))["typing"]
    local.found_busy.clear()
    waiting = asyncio.ensure_future(local.messenger.view(chat, wait=FOREVER))
    await patiently(local.found_busy.wait())
    local.come_to_rest()
    view = await patiently(waiting)
    assert view
    assert view["idle"]


async def test_waiting_has_an_end(local: Local) -> None:
    chat = await local.chat()
    local.busy.add(chat)
    view = await local.messenger.view(chat, wait=0.05)
    assert view
    assert not view["idle"]


async def test_the_page_hears_that_work_has_ended(local: Local) -> None:
    chat = await local.chat()
    local.busy.add(chat)
    seen = (await local.seen(chat))["version"]
    local.found_busy.clear()
    waiting = asyncio.ensure_future(local.messenger.news(chat, seen, FOREVER))
    await patiently(local.found_busy.wait())
    local.come_to_rest()
    news = await patiently(waiting)
    assert news
    assert news["idle"]
    assert not news["typing"]


async def test_the_page_is_woken_by_a_change(local: Local) -> None:
    chat = await local.chat()
    seen = (await local.seen(chat))["version"]
    waiting = asyncio.ensure_future(local.messenger.news(chat, seen, FOREVER))
    await a_turn()
    await local.bot.send_message(chat, "Жаңалық")
    news = await patiently(waiting)
    assert news
    assert news["messages"][-1]["text"] == "Жаңалық"
    assert (await local.messenger.news(404, 0, 0)) is None


async def test_a_chats_turns_keep_their_order(local: Local) -> None:
    chat = await local.chat()
    await asyncio.gather(*(local.messenger.say(chat, str(number)) for number in range(20)))
    shown = [one["text"] for one in (await local.seen(chat))["messages"]]
    assert shown == [one["message"]["text"] for one in local.updates]
    numbers = [one["update_id"] for one in local.updates]
    assert numbers == sorted(set(numbers))


async def test_an_endless_chat_is_cut_at_its_old_end(local: Local, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("adapters.channels.local.chats.KEPT_MESSAGES", 3)
    chat = await local.chat()
    for number in range(5):
        await local.messenger.say(chat, str(number))
    assert [one["text"] for one in (await local.seen(chat))["messages"]] == ["2", "3", "4"]
    local.restart()
    assert [one["text"] for one in (await local.seen(chat))["messages"]] == ["2", "3", "4"]
