"""What stays in the chat of a request: its last window, a copy of its answers, and files."""

from html import escape

from aiogram.fsm.state import State
from aiogram.methods import SendMessage
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Keyboard
from aiogram_dialog.widgets.text import Text

from domain.documents.compose import Matter
from domain.operations.documents.issue_document import IssueDocument
from domain.requests.readable import Reader
from domain.requests.request import Request
from handlers.shared.at_hand import acting, operation, tongue
from handlers.shared.covered import covered_all
from handlers.shared.goals import Goal
from handlers.shared.hand import hand, hand_file
from handlers.shared.leads import leads
from handlers.shared.text_limits import MESSAGE_LIMIT, cut
from handlers.shared.window import Shown, question


def receipt_window(state: State, first: Text, *more: Text | Keyboard, shows: Shown) -> Window:
    """What was done stays in the chat: what follows is a message of its own."""
    return question(
        state,
        first,
        *more,
        leads("menu-main-mine", Goal.MY_REQUESTS, below=True),
        leads("common-menu", Goal.MENU, below=True),
        back=None,
        cancel=None,
        shows=shows,
    )


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
