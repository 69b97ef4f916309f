import itertools
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import SendDocument, SendMessage

from adapters.db.tables.people import chats
from domain.documents.document import Document
from domain.notices.kinds import NoticeKind
from domain.notices.notice import Route
from domain.notices.visit_reminders import REMINDERS
from domain.operations.documents.find_document import Found
from tests.adapters.delivery.conftest import VISIT, Answer, Post


def fails(kind: type, message: str, **more: object) -> Answer:
    return lambda method: kind(method, message, **more)


def flood(seconds: int) -> Answer:
    return fails(TelegramRetryAfter, "Too Many Requests", retry_after=seconds)


SINCE = datetime(2026, 11, 24, 5, tzinfo=UTC)
TIMEOUT = fails(TelegramNetworkError, "Request timeout error")
BROKEN = fails(TelegramServerError, "Bad Gateway")


async def test_a_notice_is_sent_once_and_written_down(post: Post) -> None:
    await post.chat(1)
    await post.posts(post.notice(), post.notice())
    await post.until_quiet(3)
    row = await post.row()
    assert (row["state"], row["message_id"], row["lease"]) == ("delivered", 1, None)
    assert len(post.telegram.sent) == 1
    assert "25 ноября, среда, 10:30" in post.telegram.texts()[0]


async def test_order_is_kept_within_a_chat(post: Post) -> None:
    await post.posts(*(post.notice(str(n), about=f"visit{n:011}") for n in range(4)))
    post.telegram.answers = [BROKEN, BROKEN]
    await post.until_quiet(20)
    buttons = [method.reply_markup.inline_keyboard[0][0].callback_data for _, method in post.telegram.sent]
    assert [data.removeprefix("visit:ok:visit").lstrip("0") for data in buttons] == ["", "", "", "1", "2", "3"]


async def test_one_a_second_per_chat(post: Post) -> None:
    await post.posts(*(post.notice(f"same-{n}", 1) for n in range(3)))
    await post.until_quiet(5, step=0.2)
    moments = post.telegram.moments(1)
    assert len(moments) == 3
    assert all(later - earlier >= 0.999 for earlier, later in itertools.pairwise(moments))


async def test_twenty_a_minute_per_group(post: Post) -> None:
    group = {"route": Route.GROUP, "provider_code": "clinic-1"}
    await post.posts(*(post.notice(f"g{n}", None, **group) for n in range(30)))
    await post.until_quiet(59.5, step=0.5)
    assert 19 <= len(post.telegram.sent) <= 20
    text = post.telegram.texts()[0]
    assert "7K3-M92-Q4X" in text
    assert "https://emhana.example/desk" in text
    assert "ноября" not in text


async def test_urgent_goes_first(post: Post) -> None:
    await post.posts(*(post.notice(f"n{n}", 100 + n) for n in range(60)))
    await post.posts(post.notice("urgent", 999, urgent=True))
    await post.sender.tick()
    # claimed and paced first; PostgreSQL's eight writers may then overtake one another by a few
    assert 999 in [method.chat_id for _, method in post.telegram.sent[:8]]


async def test_too_many_requests_lets_only_that_chat_wait(post: Post) -> None:
    post.telegram.answers = [flood(35)]
    await post.posts(post.notice("first", 1))
    await post.sender.tick()
    await post.posts(post.notice("second", 1, urgent=True), post.notice("other", 2))
    await post.until_quiet(60, step=2)
    moments = post.telegram.moments(1)
    assert len(moments) == 3
    assert moments[1] >= 35
    assert post.telegram.moments(2)[0] < 2
    assert await post.states(["first", "second", "other"]) == ["delivered"] * 3


async def test_several_chats_refused_in_a_row_rest_the_whole_bot(post: Post) -> None:
    post.telegram.answers = [flood(100)] * 3
    await post.posts(*(post.notice(str(n), n + 1) for n in range(3)))
    await post.sender.tick()
    await post.posts(*(post.notice(f"later-{n}", 100 + n) for n in range(20)))
    await post.until_quiet(98, step=7)
    assert len(post.telegram.sent) == 3
    await post.until_quiet(60, step=2)
    assert len(post.telegram.sent) == 26


async def test_a_broken_server_is_tried_with_growing_pauses(post: Post) -> None:
    page = lambda _: ClientDecodeError("Failed to decode object", ValueError(), "<html>502</html>")  # noqa: E731
    post.telegram.answers = [BROKEN, page, fails(TelegramNetworkError, "ClientConnectorError: refused"), BROKEN]
    await post.posts(post.notice())
    await post.until_quiet(40)
    moments = post.telegram.moments()
    assert [round(later - earlier) for earlier, later in itertools.pairwise(moments)] == [1, 2, 4, 8]
    assert (await post.row())["state"] == "delivered"


async def test_a_lost_answer_is_resent_once_and_then_left(post: Post) -> None:
    post.telegram.answers = [TIMEOUT, TIMEOUT, TIMEOUT]
    await post.posts(post.notice())
    await post.until_quiet(100, step=4)
    assert len(post.telegram.sent) == 2
    assert (await post.row())["state"] == "unknown"


async def test_after_a_lost_answer_it_waits_until_somebody_is_there(post: Post) -> None:
    post.telegram.answers = [fails(TelegramNetworkError, "ServerDisconnectedError: Server disconnected")]
    post.telegram.deaf = True
    await post.posts(post.notice())
    await post.until_quiet(200, step=10)
    assert ((await post.row())["state"], len(post.telegram.sent)) == ("pending", 1)
    post.telegram.deaf = False
    await post.until_quiet(60, step=10)
    assert ((await post.row())["state"], len(post.telegram.sent)) == ("delivered", 2)


async def test_a_lost_answer_then_success(post: Post) -> None:
    post.telegram.answers = [TIMEOUT]
    await post.posts(post.notice())
    await post.until_quiet(10)
    assert ((await post.row())["state"], len(post.telegram.sent)) == ("delivered", 2)


@pytest.mark.parametrize(
    "refusal",
    [
        fails(TelegramForbiddenError, "Forbidden: bot was blocked by the user"),
        fails(TelegramBadRequest, "Bad Request: chat not found"),
    ],
)
async def test_who_cannot_be_reached_is_left_in_peace_and_the_clinic_told(post: Post, refusal: Answer) -> None:
    await post.chat(1)
    post.telegram.answers = [refusal]
    await post.posts(post.notice("a", provider_code="clinic-1"))
    await post.sender.tick()
    await post.posts(post.notice("b", 2), post.notice("c", 1))
    await post.until_quiet(10)
    assert await post.states(["a", "b", "c"]) == ["permanent", "delivered", "permanent"]
    assert len(post.telegram.moments(1)) == 1
    task = await post.row(f"{VISIT}:citizen-unreachable:reminder-day")
    assert (task["route"], task["provider_code"], task["state"]) == ("desk", "clinic-1", "delivered")
    blocked = await post.database.read(lambda connection: connection.execute(chats.select()).mappings().one())
    assert blocked["blocked_at"] is not None


async def test_markup_not_understood_is_sent_plain(post: Post) -> None:
    await post.chat(1)
    post.telegram.answers = [fails(TelegramBadRequest, "Bad Request: can't parse entities: unclosed <b>")]
    await post.posts(post.notice(facts={"starts_at": "2026-11-25T05:30:00+00:00", "doctor_ru": "А <i>& Б"}))
    await post.sender.tick()
    first, second = (method for _, method in post.telegram.sent)
    assert (first.parse_mode, second.parse_mode) == ("HTML", None)
    assert "<b>" not in second.text
    assert "А &lt;i&gt;&amp; Б" in first.text
    assert "А <i>& Б" in second.text
    assert (await post.row())["state"] == "delivered"


async def test_our_own_mistake_is_not_repeated(post: Post) -> None:
    post.telegram.answers = [fails(TelegramBadRequest, "Bad Request: message is too long")]
    await post.posts(post.notice())
    await post.until_quiet(10)
    assert ((await post.row())["state"], len(post.telegram.sent)) == ("technical", 1)


async def test_what_is_too_late_ends_quietly(post: Post) -> None:
    await post.posts(post.notice("late", expires_at=post.time.now() + timedelta(seconds=30)))
    await post.posts(post.notice("tried", 2, expires_at=post.time.now() + timedelta(seconds=30)))
    post.time.passes(31)
    await post.until_quiet(2)
    assert await post.states(["late", "tried"]) == ["expired", "expired"]
    assert not post.telegram.sent


async def test_failing_until_too_late_is_our_failure(post: Post) -> None:
    post.telegram.answers = [BROKEN] * 20
    await post.posts(post.notice(expires_at=post.time.now() + timedelta(seconds=30)))
    await post.until_quiet(40)
    assert (await post.row())["state"] == "technical"


async def test_a_withdrawn_reminder_is_not_sent(post: Post) -> None:
    due = post.time.now() + timedelta(hours=1)
    await post.posts(post.notice("day", due_at=due), post.notice("other", 2, due_at=due, about="othervisitothers"))
    count = await post.store.write(lambda unit: unit.notices.withdraw(VISIT, REMINDERS, post.time.now()))
    post.time.passes(3600)
    await post.until_quiet(3)
    assert count == 1
    assert await post.states(["day", "other"]) == ["withdrawn", "delivered"]
    assert len(post.telegram.sent) == 1


async def test_withdrawn_while_failing_is_not_tried_again(post: Post) -> None:
    post.telegram.answers = [BROKEN]
    await post.posts(post.notice())
    await post.sender.tick()
    await post.store.write(lambda unit: unit.notices.withdraw(VISIT, REMINDERS, post.time.now()))
    await post.until_quiet(10)
    assert ((await post.row())["state"], len(post.telegram.sent)) == ("withdrawn", 1)


async def test_the_desk_has_its_notices_at_once(post: Post) -> None:
    desk = {"route": Route.DESK, "provider_code": "clinic-1", "kind": NoticeKind.VISIT_BOOKED}
    await post.posts(post.notice("d", None, **desk))
    await post.sender.tick()
    listed = await post.store.read(lambda unit: unit.notices.of_provider("clinic-1", post.time.now()))
    assert [(one.kind, one.facts["number"]) for one in listed] == [("visit-booked", "7K3-M92-Q4X")]
    assert not post.telegram.sent


async def test_a_clinic_without_a_group_is_no_failure(post: Post) -> None:
    await post.posts(post.notice("g", None, route=Route.GROUP, provider_code="clinic-2"))
    await post.until_quiet(3)
    assert (await post.row("g"))["state"] == "withdrawn"


async def test_something_pending_keeps_a_chat_from_being_idle(post: Post) -> None:
    chat = await post.chat(1)
    later = post.notice("later", due_at=post.time.now() + timedelta(hours=1))
    await post.posts(post.notice(), later)

    async def pending() -> bool:
        return await post.store.read(lambda unit: unit.outbox.pending(chat, post.time.now()))

    assert await pending()
    await post.sender.tick()
    assert not await pending()


async def test_one_broken_notice_stops_nobody(post: Post) -> None:
    def strange(_: SendMessage) -> Exception:
        return RuntimeError("nobody expected this")

    post.telegram.answers = [strange]
    await post.posts(post.notice("a", 1), *(post.notice(f"b{n}", 10 + n) for n in range(5)))
    await post.until_quiet(5)
    assert await post.states([f"b{n}" for n in range(5)]) == ["delivered"] * 5


PAPER = Document("document", "code", "paper", "7K3-M92-Q4X", "phc-certificate", "clinic-1", "person", "ru", SINCE)
ANSWER: dict[str, Any] = {
    "kind": NoticeKind.REQUEST_COMPLETED,
    "facts": {"number": "7K3-M92-Q4X", "service": "phc-certificate", "document": "document"},
}


async def test_an_answer_brings_its_document(post: Post) -> None:
    post.enclosed = Found(PAPER, "ru", b"%PDF-")
    await post.chat(1)
    await post.posts(post.notice(**ANSWER))
    await post.until_quiet(3)
    [(_, sent)] = post.telegram.sent
    assert isinstance(sent, SendDocument)
    assert sent.document.filename == "emhana-7K3-M92-Q4X-ru.pdf"
    assert "7K3-M92-Q4X" in str(sent.caption)
    assert sent.reply_markup is not None
    assert (await post.row())["state"] == "delivered"


async def test_a_document_that_is_refused_or_lost_keeps_no_news(post: Post) -> None:
    await post.chat(1)
    post.enclosed = Found(PAPER, "ru", b"%PDF-")
    post.telegram.answers = [fails(TelegramBadRequest, "Bad Request: wrong file identifier")]
    await post.posts(post.notice(**ANSWER))
    await post.until_quiet(3)
    post.enclosed = None
    await post.posts(post.notice("two", **ANSWER))
    await post.until_quiet(3)
    assert [type(method) for _, method in post.telegram.sent] == [SendDocument, SendMessage, SendMessage]


async def test_a_shared_phone_gets_the_news_without_the_document(post: Post) -> None:
    post.enclosed = Found(PAPER, "ru", b"%PDF-")
    await post.chat(1, shared_phone=True)
    await post.posts(post.notice(**ANSWER))
    await post.until_quiet(3)
    [(_, sent)] = post.telegram.sent
    assert isinstance(sent, SendMessage)
    assert "7K3-M92-Q4X" in sent.text
