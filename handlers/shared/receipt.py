"""What stays in the chat of a request: a copy of its answers, and files."""

from html import escape

from aiogram.methods import SendMessage
from aiogram_dialog import DialogManager

from domain.documents.compose import Matter
from domain.operations.documents.issue_document import IssueDocument
from domain.requests.readable import Reader
from domain.requests.request import Request
from handlers.shared.covered import covered_all
from handlers.shared.hand import hand, hand_file
from handlers.shared.operation import operation
from handlers.shared.text_limits import MESSAGE_LIMIT, cut
from handlers.shared.tongue import acting, tongue


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
    await hand(manager, SendMessage, text=cut(f"{title}\n{text}", MESSAGE_LIMIT), parse_mode="HTML")


async def send_receipt(manager: DialogManager, request: Request) -> None:
    issue = await operation(manager, IssueDocument)
    pdf = await issue.receipt(request, acting(manager).language)
    await hand_file(manager, pdf, f"emhana-{request.number}.pdf", "form-done-file")
