"""Who you are: language, consent, contact, IIN, code. Afterwards on to what the citizen came for."""

from aiogram_dialog import Dialog

from handlers.start.code import code_window, renew_window
from handlers.start.contact import contact_window
from handlers.start.iin import iin_window, odd_window
from handlers.start.stops import check_window, silent_window, stopped_window
from handlers.start.welcome import begin, consent_window, language_window

dialog = Dialog(
    language_window(),
    consent_window(),
    contact_window(),
    iin_window(),
    odd_window(),
    silent_window(),
    stopped_window(),
    check_window(),
    code_window(),
    renew_window(),
    on_start=begin,
)
