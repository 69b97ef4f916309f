from aiogram_dialog import Dialog

from handlers.hospitalization.status import begin, status_window

dialog = Dialog(status_window(), on_start=begin)
