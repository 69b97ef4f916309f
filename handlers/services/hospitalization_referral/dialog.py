from aiogram_dialog import Dialog

from handlers.services.hospitalization_referral.status import begin, status_window

dialog = Dialog(status_window(), on_start=begin)
