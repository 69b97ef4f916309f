import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from bot.intake import LARGEST_BACKLOG_OF_ONE, IntakeFull
from bot.retention import ForgetOldUpdates
from bot.updates import NotAnUpdate, chat_id_of
from domain.ports.store import StoreUnavailable
from tests.bot.house import BOT, NOW, House, run_in_chat, text
from tests.support.patience import PATIENCE, patiently

Houses = Callable[..., Awaitable[House]]


async def test_an_update_is_handled_wiped_and_its_state_kept(houses: Houses) -> None:
    house = await houses()
    assert await house.intake.accept(BOT, text(1, words="041122500001"))
    assert await house.intake.wait_idle(BOT, 7, PATIENCE)
    assert await house.rows() == [("done", False)]
    assert await house.seen() == 1


async def test_twenty_copies_have_one_effect(houses: Houses) -> None:
    house = await houses()
    accepted = await asyncio.gather(*(house.intake.accept(BOT, text(1)) for _ in range(20)))
    await house.rests()
    assert accepted.count(True) == 1
    assert house.handled == {7: [1]}
    assert await house.seen() == 1


async def test_order_within_a_chat_and_room_between_chats(houses: Houses) -> None:
    house = await houses()
    house.gate.clear()
    for number in range(30):
        await house.intake.accept(BOT, text(number, chat_id=number % 3 + 1))
    assert not house.intake.is_idle(BOT, 1)
    house.gate.set()
    await house.rests()
    assert house.handled == {chat: list(range(chat - 1, 30, 3)) for chat in (1, 2, 3)}
    assert [await house.seen(chat) for chat in (1, 2, 3)] == [10, 10, 10]


async def test_a_stuck_chat_does_not_hold_another(houses: Houses) -> None:
    release = asyncio.Event()
    done: list[int] = []

    async def feed(_bot: int, raw: dict[str, Any]) -> None:
        if raw["message"]["chat"]["id"] == 1:
            await release.wait()
        done.append(raw["update_id"])

    house = await houses(feed=feed)
    await house.intake.accept(BOT, text(1, chat_id=1))
    await house.intake.accept(BOT, text(2, chat_id=2))
    assert await house.intake.wait_idle(BOT, 2, PATIENCE)
    assert done == [2]
    release.set()
    await house.rests()


async def test_what_was_acknowledged_is_handled_after_a_restart_in_order(houses: Houses) -> None:
    before = await houses()
    before.gate.clear()
    for number in range(5):
        await before.intake.accept(BOT, text(number))
    await before.leave()
    after = await houses()
    await after.intake.accept(BOT, text(9))
    await after.rests()
    assert after.handled == {7: [0, 1, 2, 3, 4, 9]}
    assert {state for state, _ in await after.rows()} == {"done"}


async def test_state_survives_a_restart(houses: Houses) -> None:
    before = await houses()
    await before.intake.accept(BOT, text(1))
    await before.rests()
    await before.leave()
    after = await houses()
    await after.intake.accept(BOT, text(2))
    await after.rests()
    assert await after.seen() == 2


async def test_a_poison_update_is_put_aside_and_the_chat_starts_afresh(houses: Houses) -> None:
    house = await houses()
    house.break_on = lambda raw: ValueError("poison") if raw["update_id"] == 2 else None
    for number in (1, 2, 3):
        await house.intake.accept(BOT, text(number))
    await house.rests()
    assert house.handled == {7: [1, 3]}
    assert house.apologies == [7]
    assert await house.rows() == [("done", False), ("quarantined", True), ("done", False)]
    assert await house.seen() == 1, "what was before the poison is dropped with it"


async def test_a_failed_attempt_leaves_no_trace_in_the_state(houses: Houses) -> None:
    house = await houses()
    failures = iter([ValueError("once"), None])
    house.break_on = lambda _: next(failures)
    await house.intake.accept(BOT, text(1))
    await house.rests()
    assert await house.seen() == 1
    assert house.apologies == []


async def test_a_kill_is_not_the_updates_fault(houses: Houses) -> None:
    first = await houses()
    first.gate.clear()
    await first.intake.accept(BOT, text(1))
    await first.leave()
    for _ in range(3):
        house = await houses()
        house.gate.clear()
        await patiently(house.met.wait())
        await house.leave()
    last = await houses()
    failures = iter([ValueError("once"), ValueError("twice"), None])
    last.break_on = lambda _: next(failures)
    await last.rests()
    assert last.handled == {7: [1]}
    assert last.apologies == []
    assert await last.rows() == [("done", False)]


async def test_trouble_around_is_not_the_updates_fault(houses: Houses) -> None:
    house = await houses()
    troubles = iter([StoreUnavailable("down")] * 10 + [None])
    house.break_on = lambda _: next(troubles)
    await house.intake.accept(BOT, text(1))
    await house.rests()
    assert house.handled == {7: [1]}
    assert await house.seen() == 1


async def test_nothing_is_acknowledged_without_a_commit(houses: Houses, monkeypatch: pytest.MonkeyPatch) -> None:
    house = await houses()

    async def full(_job: object) -> None:
        raise StoreUnavailable("disk full")

    monkeypatch.setattr(house.database, "write", full)
    with pytest.raises(StoreUnavailable):
        await house.intake.accept(BOT, text(1))
    monkeypatch.undo()
    assert await house.rows() == []
    assert await house.intake.accept(BOT, text(1))


async def test_a_closed_intake_takes_nothing(houses: Houses) -> None:
    house = await houses()
    await house.intake.stop()
    with pytest.raises(StoreUnavailable):
        await house.intake.accept(BOT, text(1))


async def test_too_much_is_refused(houses: Houses, monkeypatch: pytest.MonkeyPatch) -> None:
    house = await houses()
    house.gate.clear()
    house.intake._backlog = 3
    for number in range(3):
        await house.intake.accept(BOT, text(number, chat_id=number + 1))
    with pytest.raises(IntakeFull):
        await house.intake.accept(BOT, text(9))
    house.gate.set()
    await house.rests()
    assert await house.intake.accept(BOT, text(9))


async def test_one_chat_cannot_flood_the_house(houses: Houses) -> None:
    house = await houses()
    house.gate.clear()
    taken = [await house.intake.accept(BOT, text(number)) for number in range(LARGEST_BACKLOG_OF_ONE + 50)]
    assert taken.count(True) == LARGEST_BACKLOG_OF_ONE
    house.gate.set()
    await house.rests()
    assert len(house.handled[7]) == LARGEST_BACKLOG_OF_ONE + 1, "the last says once that no more were kept"
    assert [state for state, _ in await house.rows()].count("refused") == 49
    assert await house.intake.accept(BOT, text(999))


async def test_work_in_a_chat_waits_for_its_lane_and_is_saved(houses: Houses) -> None:
    house = await houses()
    house.gate.clear()
    await house.intake.accept(BOT, text(1))

    async def again() -> int:
        await house.feed(BOT, text(2))
        return 5

    waiting = asyncio.ensure_future(run_in_chat(house.intake, 7, again))
    house.gate.set()
    assert await waiting == 5
    await house.rests()
    assert house.handled == {7: [1, 2]}
    await house.leave()
    assert await (await houses()).seen() == 2


@pytest.mark.parametrize(
    ("update", "chat_id"),
    [
        (text(1, chat_id=-100), -100),
        ({"update_id": 1, "callback_query": {"id": "1", "from": {"id": 5}, "message": {"chat": {"id": 6}}}}, 6),
        ({"update_id": 1, "callback_query": {"id": "1", "from": {"id": 5}}}, 5),
        ({"update_id": 1, "inline_query": {"id": "1", "from": {"id": 5}}}, 5),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": 8}, "from": {"id": 5}}}, 8),
        ({"update_id": 1, "poll": {"id": "1"}}, 0),
        ({"update_id": 1, "message": {"chat": {"id": "6"}}}, 0),
        ({"update_id": 1, "message": []}, 0),
    ],
)
def test_every_update_has_a_lane(update: dict[str, Any], chat_id: int) -> None:
    assert chat_id_of(update) == chat_id


@pytest.mark.parametrize(
    "update", [{}, [], {"update_id": "1"}, {"update_id": True}, {"update_id": -1}, {"update_id": 2**70}]
)
async def test_what_is_no_update_is_refused(houses: Houses, update: Any) -> None:
    house = await houses()
    with pytest.raises(NotAnUpdate):
        await house.intake.accept(BOT, update)


async def test_an_update_no_dispatcher_understands_is_put_aside(houses: Houses) -> None:
    house = await houses()
    await house.intake.accept(BOT, {"update_id": 1, "message": {"text": "\ud800"}})
    await house.rests()
    assert await house.rows() == [("quarantined", True)]


async def test_old_updates_are_forgotten(houses: Houses) -> None:
    house = await houses()
    house.break_on = lambda raw: ValueError("poison") if raw["update_id"] == 2 else None
    for number in (1, 2):
        await house.intake.accept(BOT, text(number))
    await house.rests()
    forget = ForgetOldUpdates(house.database)
    await forget(NOW + timedelta(days=6))
    assert len(await house.rows()) == 2
    await forget(NOW + timedelta(days=8))
    assert await house.rows() == [("quarantined", True)]
    await forget(NOW + timedelta(days=31))
    assert await house.rows() == []
