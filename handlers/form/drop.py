"""Give up what was begun: asked once more, since answers and files go with it."""

from aiogram_dialog import DialogManager, Window

from domain.operations.drafts.drop_draft import Drop, DropDraft
from handlers.form.asking_window import leave
from handlers.form.kept import number_of
from handlers.form.states import Filling
from handlers.shared.journeys import set_out
from handlers.shared.operation import perform
from handlers.shared.say import Say
from handlers.shared.tongue import acting
from handlers.shared.window import press, question


def drop_window() -> Window:
    return question(
        Filling.drop,
        Say("form-drop-ask"),
        press("form-drop-yes", "yes", drop),
        back=Filling.before,
        cancel=leave,
    )


async def drop(manager: DialogManager) -> None:
    await perform(manager, DropDraft, Drop(acting(manager), number_of(manager)))
    await set_out(manager, said="form-dropped")
