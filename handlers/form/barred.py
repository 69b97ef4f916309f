"""The ways a request can stop: refused by the law or by another request, or a register that is silent."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from handlers.form.before import another_person, guide
from handlers.form.kept import FormKept
from handlers.form.opening import open_form
from handlers.form.states import Filling
from handlers.shared import stops
from handlers.shared.say import Say
from handlers.shared.window import go


def refused_window() -> Window:
    return stops.refused_window(
        Filling.refused,
        open_form,
        Say("stop-refused-kept", when="attach"),
        go("stop-refused-edit", "edit", Filling.summary, when=may_edit),
        back=another_person,
        person=Filling.whom,
        last=guide(),
    )


def silent_window() -> Window:
    return stops.silent_window(Filling.silent, open_form, another_person)


def may_edit(data: dict[str, Any], widget: Any, manager: DialogManager) -> bool:
    """What was never begun cannot be edited."""
    kept = FormKept.there(manager)
    return bool(data["edit"] and kept and kept.number)
