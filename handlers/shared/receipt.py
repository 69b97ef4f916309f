"""What stays in the chat of a request: a copy of its answers, and files."""

from html import escape

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError
from aiogram.types import BufferedInputFile
from aiogram_dialog import DialogManager
from structlog import get_logger

from domain.documents.compose import Matter
from domain.operations.documents.issue_document import IssueDocument
from domain.requests.readable import Reader
from domain.requests.request import Request
from handlers.shared.covered import covered_all
from handlers.shared.operation import operation
from handlers.shared.text_limits import MESSAGE_LIMIT, cut
from handlers.shared.tongue import acting, tongue

log = get_logger()


async def send_copy(manager: DialogManager, matter: Matter) -> None:
    words, language = tongue(manager), acting(manager).language
    read = Reader(words.words, language, matter.names.get(language, {}))
    answers = covered_all(matter.form.questions, matter.answers)
    lines = [
        words.say("form-line", label=one.label, value=one.value)
        for one in read.lines(matter.form.questions, answers)
    ]
    title = words.say("form-copy-title", number=matter.request.number)
    text = escape("\n".join([matter.subject.name(language), *lines]), quote=False)
    bot: Bot = manager.middleware_data["bot"]
    try:
        whole = cut(f"{title}\n{text}", MESSAGE_LIMIT)
        await bot.send_message(acting(manager).chat.chat_id, whole, parse_mode="HTML")
    except TelegramAPIError as failure:
        log.warning("copy not sent", error=type(failure).__name__)


async def send_receipt(manager: DialogManager, request: Request) -> None:
    issue = await operation(manager, IssueDocument)
    pdf = await issue.receipt(request, acting(manager).language)
    await send_pdf(manager, pdf, f"emhana-{request.number}.pdf", "form-done-file")


async def send_pdf(manager: DialogManager, pdf: bytes, name: str, caption: str) -> None:
    bot: Bot = manager.middleware_data["bot"]
    document = BufferedInputFile(pdf, name)
    try:
        await bot.send_document(acting(manager).chat.chat_id, document, caption=tongue(manager).say(caption))
    except TelegramAPIError as failure:
        log.warning("file not sent", error=type(failure).__name__)
