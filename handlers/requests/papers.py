"""What can be taken away from a request: the signed document, in either language, and the receipt."""

from aiogram_dialog import DialogManager, ShowMode

from domain.documents.document import Document
from domain.operations.documents.find_document import Find, FindDocument, Found
from domain.operations.documents.render_document import Ended, NotReady
from handlers.requests.opened import shown_now
from handlers.shared.flash import flash
from handlers.shared.hand import hand_file
from handlers.shared.kept import NothingToShow
from handlers.shared.operation import perform
from handlers.shared.receipt import send_receipt
from handlers.shared.tongue import acting


def other_language(document: Document) -> str:
    return "ru" if document.language == "kk" else "kk"


async def view(manager: DialogManager) -> None:
    document = await _document(manager)
    await _send(manager, document, document.language)


async def send_other(manager: DialogManager) -> None:
    document = await _document(manager)
    await _send(manager, document, other_language(document))


async def send_receipt_again(manager: DialogManager) -> None:
    await send_receipt(manager, (await shown_now(manager)).request)
    manager.show_mode = ShowMode.SEND


async def _send(manager: DialogManager, document: Document, language: str) -> None:
    match await perform(manager, FindDocument, Find(acting(manager), document.id, language)):
        case Found() as found:
            await hand_file(manager, found.pdf, found.file_name, "requests-document-caption")
            manager.show_mode = ShowMode.SEND
        case NotReady():
            flash(manager, "requests-document-later")
        case Ended():
            flash(manager, "requests-document-ended")
        case _:
            raise NothingToShow


async def _document(manager: DialogManager) -> Document:
    document = (await shown_now(manager)).document
    if document is None:
        raise NothingToShow
    return document
