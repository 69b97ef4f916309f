"""Two senders on one outbox, and one that slept through its lease."""

from typing import Any

from domain.ports.outbox import Claimed, Ending
from tests.adapters.delivery.conftest import Post


async def claim(post: Post, lease: str, limit: int = 10) -> list[Claimed]:
    def work(unit: Any) -> list[Claimed]:
        unit.outbox.close_overdue(post.time.now())
        claimed: list[Claimed] = unit.outbox.claim(lease, post.time.now(), urgent=False, limit=limit, but=())
        return claimed

    return await post.store.write(work)


async def test_a_claimed_notice_is_nobody_elses(post: Post) -> None:
    await post.posts(post.notice("a", 1), post.notice("b", 1), post.notice("c", 2))
    first = await claim(post, "lease-one")
    assert [one.notice.once for one in first] == ["a", "c"]
    assert await claim(post, "lease-two") == []
    await post.store.write(lambda unit: unit.outbox.finish(first[0], Ending.DELIVERED, post.time.now(), 5))
    assert [one.notice.once for one in await claim(post, "lease-two")] == ["b"]


async def test_a_zombie_changes_nothing(post: Post) -> None:
    await post.posts(post.notice())
    (zombie,) = await claim(post, "lease-one")
    post.time.passes(31)
    (heir,) = await claim(post, "lease-two")
    before = await post.row()
    words = [
        await post.store.write(lambda unit: unit.outbox.begin(zombie, post.time.now())),
        await post.store.write(lambda unit: unit.outbox.finish(zombie, Ending.DELIVERED, post.time.now(), 9)),
        await post.store.write(lambda unit: unit.outbox.retry(zombie, post.time.now())),
    ]
    assert words == [False, False, False]
    assert await post.row() == before
    assert await post.store.write(lambda unit: unit.outbox.begin(heir, post.time.now()))


async def test_killed_before_the_call_is_not_a_doubt(post: Post) -> None:
    await post.posts(post.notice())
    for n in range(5):
        (claimed,) = await claim(post, f"lease-{n}")
        assert claimed.doubts == 0
        post.time.passes(31)
    await post.sender.tick()
    assert (await post.row())["state"] == "delivered"


async def test_killed_during_the_call_is_resent_once(post: Post) -> None:
    await post.posts(post.notice())
    for doubts in (0, 1):
        (claimed,) = await claim(post, f"lease-{doubts}")
        assert claimed.doubts == doubts
        assert await post.store.write(lambda unit, one=claimed: unit.outbox.begin(one, post.time.now()))
        post.time.passes(31)
    assert await claim(post, "lease-3") == []
    assert (await post.row())["state"] == "unknown"


async def test_two_senders_share_the_work(post: Post) -> None:
    import asyncio

    await post.posts(*(post.notice(str(n), n + 1) for n in range(40)))
    await asyncio.gather(post.sender.tick(), post.new_sender().tick())
    assert sorted(method.chat_id for _, method in post.telegram.sent) == list(range(1, 41))
    assert set(await post.states([str(n) for n in range(40)])) == {"delivered"}


async def test_withdrawn_during_the_call_but_delivered(post: Post) -> None:
    await post.posts(post.notice())
    (claimed,) = await claim(post, "lease-one")
    await post.store.write(lambda unit: unit.outbox.begin(claimed, post.time.now()))
    await post.store.write(
        lambda unit: unit.notices.withdraw(claimed.notice.about, ["reminder-day"], post.time.now())
    )
    assert await post.store.write(lambda unit: unit.outbox.finish(claimed, Ending.DELIVERED, post.time.now(), 7))
    assert (await post.row())["state"] == "delivered"
