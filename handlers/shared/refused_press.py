"""What nobody offered this citizen: refused, and written down."""

from aiogram_dialog import DialogManager

from domain.operations.identity.note_refused_press import NoteRefusedPress, RefusedPress
from handlers.shared.operation import perform
from handlers.shared.tongue import acting


async def note_refused(manager: DialogManager, where: str) -> None:
    await perform(manager, NoteRefusedPress, RefusedPress(acting(manager), where))
