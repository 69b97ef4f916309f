from aiogram_dialog import Dialog

from handlers.form.own_screen import begin
from handlers.services.hospitalization_referral.status import status_window

dialog = Dialog(status_window(), on_start=begin)
