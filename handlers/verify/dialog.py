"""Does this document hold? Anybody may ask: no name is needed, and none is told."""

from aiogram_dialog import Dialog, LaunchMode

from handlers.verify.answer import answer_window
from handlers.verify.ask import ask_window

dialog = Dialog(ask_window(), answer_window(), launch_mode=LaunchMode.SINGLE_TOP)
