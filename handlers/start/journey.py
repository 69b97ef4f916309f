"""Who you are: language, consent, contact, IIN, code. Afterwards on to what the citizen came for."""

from aiogram_dialog import Dialog

from handlers.shared.declared import Journey
from handlers.shared.goals import Goal
from handlers.start.claim import code_window, renew_window
from handlers.start.contact_and_iin import contact_window, iin_window, odd_window
from handlers.start.states import Start
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
JOURNEY = Journey((dialog,), {Goal.IDENTIFY: Start.language}, for_anybody=True)
