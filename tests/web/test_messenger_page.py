"""The page without a single script: forms, and what a hostile message may do to it (nothing)."""

import re

import pytest
from aiogram.types import KeyboardButton, ReplyKeyboardMarkup
from aiogram_dialog.utils import join_reply_callback

from tests.support.echo import days
from tests.support.local import Local
from tests.web.conftest import Client


async def begun(client: Client) -> str:
    answer = await client.post("/messenger/", data={"first_name": "Айгүл", "language_code": "kk"})
    assert answer.status == 200
    return answer.url.path


async def test_a_chat_begins_and_is_found_again(client: Client, local: Local) -> None:
    assert "first_name" in await (await client.get("/messenger/")).text()
    path = await begun(client)
    assert local.updates[0]["message"]["text"] == "/start"
    assert local.updates[0]["message"]["from"]["language_code"] == "kk"
    assert (await client.get("/messenger/")).url.path == path
    assert (await client.get("/messenger/new")).url.path == "/messenger/new"


async def test_everything_can_be_done_with_forms(client: Client, local: Local) -> None:
    path = await begun(client)
    page = await (await client.get(path)).text()
    found = re.search(r'value="(2\.1\.2)"', page)
    assert found
    page = await (await client.post(f"{path}/act", data={"press": found[1]})).text()
    assert "Таңдалды: 25" in page
    page = await (await client.post(f"{path}/act", data={"text": "<i>сәлем</i>"})).text()
    assert "Сіз: &lt;i&gt;сәлем&lt;/i&gt;" in page
    await client.post(f"{path}/act", data={"phone_number": "+77015550101"})
    assert local.updates[-1]["message"]["contact"]["phone_number"] == "77015550101"
    await client.post(f"{path}/act", data={"sticker": "1"})
    assert "sticker" in local.updates[-1]["message"]


@pytest.mark.parametrize("form", [{}, {"press": "2.9.9"}, {"press": "x"}, {"press": "2.4.0"}, {"text": ""}])
async def test_a_wrong_form_is_refused(client: Client, form: dict[str, str]) -> None:
    answer = await client.post(f"{await begun(client)}/act", data=form)
    assert answer.status in {400, 404}


async def test_what_people_send_stays_text(client: Client, local: Local) -> None:
    chat = await local.messenger.create('"><script>alert(1)</script>', None)
    await local.messenger.say(chat, '<img src=x onerror="alert(1)">')
    await local.messenger.send_file(chat, '"><script>x</script>.html', b"x")
    page = await (await client.get(f"/messenger/{chat}")).text()
    assert "<img src=x" not in page
    assert "<script>" not in page


@pytest.mark.parametrize(("language", "words"), [("kk", "Хат алысу"), ("ru", "Переписка")])
async def test_both_languages(client: Client, language: str, words: str) -> None:
    path = await begun(client)
    page = await (await client.get(path, params={"lang": language})).text()
    assert f'<html lang="{language}">' in page
    assert words in page


async def test_an_unknown_chat_is_a_calm_page(client: Client) -> None:
    answer = await client.get("/messenger/12345", headers={"Accept-Language": "ru"})
    assert answer.status == 404
    assert "Такой страницы нет" in await answer.text()


async def test_hidden_data_of_a_reply_key_is_sent_but_not_seen(client: Client, local: Local) -> None:
    chat = await local.chat()
    hidden = join_reply_callback("Артқа", "q1\x1dback")
    await local.messenger.say(chat, hidden)
    key = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text=hidden)]])
    await local.bot.send_message(chat, "Сұрақ", reply_markup=key)
    page = await (await client.get(f"/messenger/{chat}")).text()
    assert ">Артқа</button>" in page
    assert f'data-text="{hidden}"' in page
    assert '<div class="words" lang="">Артқа</div>' in page


async def test_the_pages_language_is_the_bots_and_each_message_keeps_its_own(client: Client, local: Local) -> None:
    path = await begun(client)
    chat = int(path.rpartition("/")[2])
    for language, words in (("kk", "бір"), ("ru", "два")):
        answer = await client.get(path, params={"lang": language})
        assert (answer.status, answer.url.query_string) == (200, "")
        await local.bot.send_message(chat, words)
    page = await (await client.get(path)).text()
    assert '<html lang="ru">' in page
    assert '<div class="words" lang="kk">бір</div>' in page
    assert '<div class="words" lang="ru">два</div>' in page
    await local.bot.edit_message_text("три", chat_id=chat, message_id=3)
    assert '<div class="words" lang="ru">три</div>' in await (await client.get(path)).text()


async def test_a_reload_does_not_undo_what_is_chosen_in_the_chat(client: Client, local: Local) -> None:
    path = await begun(client)
    address = (await client.get(path, params={"lang": "ru"})).url.path_qs
    await local.choose(int(path.rpartition("/")[2]), "kk")
    await client.get(address)
    assert list(local.tongues.values()) == ["kk"]


async def test_buttons_taken_away_leave_words_in_their_language(client: Client, local: Local) -> None:
    path = await begun(client)
    chat = int(path.rpartition("/")[2])
    await client.get(path, params={"lang": "kk"})
    said = await local.bot.send_message(chat, "сөз", reply_markup=days())
    await client.get(path, params={"lang": "ru"})
    await local.bot.edit_message_reply_markup(chat_id=chat, message_id=said.message_id)
    assert '<div class="words" lang="kk">сөз</div>' in await (await client.get(path)).text()
