"""One notice to one chat: the call itself, and what its failure means. Knows nothing of leases."""

from collections.abc import Awaitable, Callable, Mapping

import structlog
from aiogram import Bot
from aiogram.exceptions import AiogramError
from aiogram.types import BufferedInputFile

from adapters.delivery.failures import Failure, InDoubt, Migrated, Technical, Unparsed, failure_of
from adapters.delivery.render import Letter, Renderer
from domain.notices.notice import Notice, Route
from domain.operations.documents.find_document import Found
from domain.people.acting import ChatRef
from domain.ports.outbox import Claimed

log = structlog.get_logger(__name__)

Bots = Callable[[int], Bot]
Enclose = Callable[[Notice], Awaitable[Found | None]]


class Courier:
    def __init__(
        self, bots: Bots, renderer: Renderer, groups: Mapping[str, ChatRef], enclose: Enclose | None = None
    ) -> None:
        """`bots` gives the bot of an id, with a session that does not retry by itself: the outbox does.

        `enclose` finds the document a notice brings along.
        """
        self._bots = bots
        self._renderer = renderer
        self._enclose = enclose
        self._groups = dict(groups)

    def address(self, notice: Notice) -> ChatRef | None:
        """Where it goes; None if the clinic has no group."""
        if notice.route is Route.GROUP:
            return self._groups.get(notice.provider_code or "")
        return notice.chat if notice.route is Route.CHAT else None

    async def send(self, one: Claimed, chat: ChatRef) -> int | Failure:
        """The id of the message, or why there is none."""
        try:
            letter = self._renderer.letter(one.notice, one.recipient)
            bot = self._bots(chat.bot_id)
        except Exception:
            log.exception("notice_not_made", id=one.id, kind=one.notice.kind)
            return Technical()
        enclosed = None if one.recipient.shared_phone else await self._enclosed(one.notice)
        sent = await _call(bot, chat.chat_id, letter, enclosed)
        if enclosed and isinstance(sent, Technical):
            log.error("enclosure_refused", id=one.id, kind=one.notice.kind)
            sent = await _call(bot, chat.chat_id, letter)
        match sent:
            case Unparsed():
                log.error("notice_markup_refused", id=one.id, kind=one.notice.kind)
                sent = await _call(bot, chat.chat_id, letter, enclosed, plain=True)
            case Migrated(chat_id):
                self._moved(one.notice, chat, chat_id)
                sent = await _call(bot, chat_id, letter)
        return sent

    async def _enclosed(self, notice: Notice) -> Found | None:
        """What cannot be found keeps no news from its reader."""
        if self._enclose is None or notice.route is not Route.CHAT:
            return None
        try:
            return await self._enclose(notice)
        except Exception:
            log.exception("enclosure_not_found", kind=notice.kind)
            return None

    async def answers(self, bot_id: int) -> bool:
        """Whether the channel is there at all. What may have been sent once is not sent again into the dark."""
        try:
            await self._bots(bot_id).get_me()
        except AiogramError:
            return False
        return True

    def _moved(self, notice: Notice, chat: ChatRef, chat_id: int) -> None:
        log.warning("group_has_a_new_id", clinic=notice.provider_code, chat_id=chat_id)
        if notice.provider_code and self._groups.get(notice.provider_code) == chat:
            self._groups[notice.provider_code] = ChatRef(chat.bot_id, chat_id)


async def _call(
    bot: Bot, chat_id: int, letter: Letter, enclosed: Found | None = None, *, plain: bool = False
) -> int | Failure:
    text, mode = (letter.plain, None) if plain else (letter.html, "HTML")
    try:
        if enclosed is None:
            message = await bot.send_message(chat_id, text, parse_mode=mode, reply_markup=letter.buttons)
        else:
            file = BufferedInputFile(enclosed.pdf, enclosed.file_name)
            message = await bot.send_document(
                chat_id, file, caption=text, parse_mode=mode, reply_markup=letter.buttons
            )
    except AiogramError as error:
        return failure_of(error)
    except Exception:
        log.exception("send_failed_strangely")
        return InDoubt()
    return message.message_id
