"""Provider and doctor to be attached to."""

from aiogram_dialog import Dialog

from handlers.services.attachment.card import card_window, silent_window
from handlers.services.attachment.find import find_window, near_window, where_window
from handlers.services.attachment.opened import begin

dialog = Dialog(find_window(), where_window(), near_window(), card_window(), silent_window(), on_start=begin)
