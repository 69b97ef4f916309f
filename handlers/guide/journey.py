"""How does this service work: from the text in force today, in the citizen's language."""

from aiogram_dialog import Dialog, LaunchMode

from handlers.guide.needs import case_window, needs_text_window, needs_window
from handlers.guide.refusals import complaint_window, refusals_text_window, refusals_window
from handlers.guide.service import service_window
from handlers.guide.services import services_window
from handlers.guide.states import Guide
from handlers.guide.terms import terms_window
from handlers.guide.told import begin
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

dialog = Dialog(
    services_window(),
    service_window(),
    needs_window(),
    needs_text_window(),
    case_window(),
    terms_window(),
    refusals_window(),
    refusals_text_window(),
    complaint_window(),
    on_start=begin,
    launch_mode=LaunchMode.SINGLE_TOP,
)
JOURNEY = Journey((dialog,), {Goal.GUIDE: Guide.services}, for_anybody=True)
