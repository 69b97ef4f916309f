"""What was acknowledged is not lost, not done twice, and a poison update harms nobody else."""

import asyncio
from typing import Any

import pytest
from aiogram import Dispatcher

from bot.channels import LOCAL_BOT
from tests.journeys.steps import comes_to_the_summary, identifies_in_words, number_shown
from tests.journeys.town import Town


async def test_a_press_made_before_a_restart_is_answered_after_it(
    town: Town, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    citizen = await town.citizen(language)
    await identifies_in_words(citizen)
    await comes_to_the_summary(citizen)
    stuck = asyncio.Event()

    async def hangs(*_: Any, **__: Any) -> None:
        stuck.set()
        await asyncio.Event().wait()

    message_id, data = citizen.button("appointment-summary-confirm")
    with monkeypatch.context() as broken:
        broken.setattr(Dispatcher, "feed_update", hangs)
        broken.setattr("bot.app.GRACE_SECONDS", 0)
        body = {"message_id": message_id, "data": data}
        answer = await citizen.web.post(f"/messenger/api/chats/{citizen.chat_id}/clicks", json=body)
        assert answer.status == 202
        await stuck.wait()
        await town.closes()
    await town.opens()
    await citizen.looks()
    number_shown(citizen)


async def test_a_poison_update_is_set_aside_with_an_apology_and_start_works(
    town: Town, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    citizen, other = await town.citizen(language), await town.citizen(language, place=1)
    await identifies_in_words(citizen)
    await identifies_in_words(other)

    async def fails(*_: Any, **__: Any) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as broken:
        broken.setattr("handlers.shared.journeys.set_out", fails)
        broken.setattr("handlers.shared.commands.set_out", fails)
        await citizen.says("/my")
        citizen.sees("error-set-aside")
        await other.presses("menu-main-help")
    await citizen.says("/start")
    citizen.sees("menu-main-ask")


async def test_the_same_update_ten_times_is_one_effect(town: Town) -> None:
    citizen = await town.citizen("kk")
    await identifies_in_words(citizen)
    await comes_to_the_summary(citizen)
    message_id, data = citizen.button("appointment-summary-confirm")
    message = {
        "message_id": message_id,
        "date": 1_795_496_400,
        "chat": {"id": citizen.chat_id, "type": "private"},
        "text": citizen.text,
    }
    update = {
        "update_id": 900_000_000,
        "callback_query": {
            "id": "again",
            "from": {"id": citizen.chat_id, "is_bot": False, "first_name": "A", "language_code": "kk"},
            "chat_instance": "1",
            "message": message,
            "data": data,
        },
    }
    new = await asyncio.gather(*(town.house.intake.accept(LOCAL_BOT, update) for _ in range(10)))
    assert sorted(new) == [False] * 9 + [True]
    await citizen.looks()
    number = number_shown(citizen)
    request = await town.stored(lambda unit: unit.requests.request(number))
    assert len(await town.stored(lambda unit: unit.requests.of_person(request.applicant_id, 10))) == 1


async def test_what_would_not_be_kept_is_not_acknowledged(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody floods a chat that is stuck: they are told no, and what was taken is answered after a restart."""
    citizen = await town.citizen("kk")
    await identifies_in_words(citizen)

    async def hangs(*_: Any, **__: Any) -> None:
        await asyncio.Event().wait()

    with monkeypatch.context() as broken:
        broken.setattr(Dispatcher, "feed_update", hangs)
        broken.setattr("bot.intake.LARGEST_BACKLOG_OF_ONE", 3)
        broken.setattr("bot.app.GRACE_SECONDS", 0)
        address = f"/messenger/api/chats/{citizen.chat_id}/messages"
        answers = [await citizen.web.post(address, json={"text": f"/help {number}"}) for number in range(5)]
        assert [answer.status for answer in answers] == [202, 202, 202, 503, 503]
        await town.closes()
    await town.opens()
    before = len(citizen.heard)
    await citizen.looks()
    assert len(citizen.heard) - before >= 3, citizen.screen()
