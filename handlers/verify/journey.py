"""Does this document hold? Anybody may ask: no name is needed, and none is told."""

from aiogram_dialog import Dialog, LaunchMode

from handlers.shared.declared import Journey
from handlers.shared.goals import Goal
from handlers.verify.answer import answer_window
from handlers.verify.ask import ask_window
from handlers.verify.states import Verify

dialog = Dialog(ask_window(), answer_window(), launch_mode=LaunchMode.SINGLE_TOP)

JOURNEY = Journey(
    routers=(dialog,),
    goals={Goal.VERIFY: Verify.ask},
    for_anybody=True,
)
