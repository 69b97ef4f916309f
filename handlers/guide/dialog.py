"""How does this service work: from the text in force today, in the citizen's language."""

from aiogram_dialog import Dialog, LaunchMode

from handlers.guide.complaint import complaint_window
from handlers.guide.needs import case_window, needs_window
from handlers.guide.opened import begin
from handlers.guide.refusals import refusals_window
from handlers.guide.service import service_window
from handlers.guide.services import services_window
from handlers.guide.terms import terms_window

dialog = Dialog(
    services_window(),
    service_window(),
    needs_window(),
    case_window(),
    terms_window(),
    refusals_window(),
    complaint_window(),
    on_start=begin,
    launch_mode=LaunchMode.SINGLE_TOP,
)
