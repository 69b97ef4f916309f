import itertools

from adapters.delivery.limits import Limits
from domain.people.acting import ChatRef
from tests.support.fake_time import FakeTime

BOT = 7


def moments(limits: Limits, time: FakeTime, chats: list[int], step: float = 0.01) -> list[tuple[float, int]]:
    """When each chat gets its turn, if everybody asks again until there is one."""
    found, waiting = [], list(chats)
    while waiting:
        for chat in list(waiting):
            reserved, wait = limits.reserve(ChatRef(BOT, chat), patience=2)
            if reserved:
                found.append((time.seconds() + wait, chat))
                waiting.remove(chat)
        time.passes(step)
    return sorted(found)


def test_thirty_a_second_over_all() -> None:
    time = FakeTime()
    every = [at for at, _ in moments(Limits(seconds=time.seconds), time, list(range(100)))]
    assert all(sum(start <= at < start + 1 for at in every) <= 31 for start in every)
    assert every[-1] < 3.5


def test_one_a_second_per_chat_and_twenty_a_minute_per_group() -> None:
    for chat, interval in ((5, 1.0), (-5, 3.0)):
        time = FakeTime()
        every = [at for at, _ in moments(Limits(seconds=time.seconds), time, [chat] * 5)]
        assert all(later - earlier >= interval - 1e-6 for earlier, later in itertools.pairwise(every))


def test_a_resting_chat_holds_up_nobody() -> None:
    time = FakeTime()
    limits = Limits(seconds=time.seconds)
    limits.refused(ChatRef(BOT, 1), 3600)
    assert limits.reserve(ChatRef(BOT, 1), 2) == (False, 3600)
    assert limits.reserve(ChatRef(BOT, 2), 2) == (True, 0)


def test_success_between_refusals_means_it_was_about_the_chats() -> None:
    time = FakeTime()
    limits = Limits(seconds=time.seconds)
    for chat in range(1, 6):
        limits.refused(ChatRef(BOT, chat), 100)
        limits.accepted(ChatRef(BOT, 100))
    assert limits.reserve(ChatRef(BOT, 50), 2)[0]
    for chat in range(1, 4):
        limits.refused(ChatRef(BOT, chat), 100)
    assert not limits.reserve(ChatRef(BOT, 60), 2)[0]


def test_a_channel_without_limits() -> None:
    limits = Limits(unlimited=frozenset({1}), seconds=lambda: 0.0)
    assert all(limits.reserve(ChatRef(1, 5), 0) == (True, 0) for _ in range(100))
    assert limits.pace(1) == 0


def test_old_chats_are_forgotten() -> None:
    time = FakeTime()
    limits = Limits(seconds=time.seconds)
    for chat in range(25_000):
        limits.reserve(ChatRef(BOT, chat), 1e9)
        time.passes(1)
    assert len(limits._free) <= 10_002
