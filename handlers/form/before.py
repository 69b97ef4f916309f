"""What was begun before, or needs no answer: what lies ahead, and on; or it is dropped."""

from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from domain.operations.drafts.drop_draft import Drop, DropDraft
from domain.requests.forms import all_forms
from handlers.form.asking import go_on
from handlers.form.kept import number_of, service_of
from handlers.form.leaving import another_person, leave
from handlers.form.lies_ahead import AllAhead, example_ahead, find_ahead, say_ahead
from handlers.form.states import Filling
from handlers.shared.at_hand import Tongue, acting, perform
from handlers.shared.goals import Goal
from handlers.shared.journeys import set_out
from handlers.shared.leads import looks_up
from handlers.shared.say import Said, Say
from handlers.shared.window import Facts, go, press, question, shows


def before_window() -> Window:
    return question(
        Filling.before,
        Said("ahead", html=True),
        Say("form-before-resumed", done="done", count="count", when="done"),
        press("form-before-continue", "continue", go_on),
        go("form-drop", "drop", Filling.drop, when="done"),
        guide(),
        back=another_person,
        cancel=leave,
        shows=shows(show_before, find_ahead, example_ahead),
    )


def drop_window() -> Window:
    """Asked once more, since answers and files go with it."""
    yes = press("form-drop-yes", "yes", drop)
    return question(Filling.drop, Say("form-drop-ask"), yes, back=Filling.before, cancel=leave)


def guide() -> Button:
    return looks_up("stop-refused-guide", Goal.GUIDE, about=service_of)


def show_before(words: Tongue, *lies_ahead: *AllAhead) -> Facts:
    draft = lies_ahead[0].draft
    line = all_forms().of(draft.service).line(draft.answers, draft.known)
    done = sum(each.id in draft.answers for each in line)
    return {"ahead": say_ahead(words, *lies_ahead), "done": done, "count": len(line)}


async def drop(manager: DialogManager) -> None:
    await perform(manager, DropDraft, Drop(acting(manager), number_of(manager)))
    await set_out(manager, said="form-dropped")
