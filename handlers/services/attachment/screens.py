"""Provider and doctor to be attached to."""

from aiogram_dialog import Dialog

from handlers.services.attachment.card import card_window
from handlers.services.attachment.find import NEARBY, SEARCH, find_window
from handlers.services.attachment.opened import begin, look_again, open_card
from handlers.services.attachment.states import Attachment
from handlers.shared.declared import Screens
from handlers.shared.goals import Goal
from handlers.shared.stops import silent_window

dialog = Dialog(
    find_window(),
    NEARBY.where_window(SEARCH.input()),
    NEARBY.near_window("attachment-near-ask", open_card),
    card_window(),
    silent_window(Attachment.silent, look_again, Attachment.find),
    on_start=begin,
)

SCREENS = Screens(
    routers=(dialog,),
    goals=frozenset({Goal.ATTACH}),
    questions={"clinic": Attachment.find, "doctor": Attachment.find},
)
