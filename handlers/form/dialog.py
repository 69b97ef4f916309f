"""A request of any service: for whom, what lies ahead, its questions, one last look, consent, code, the receipt."""

from aiogram_dialog import Dialog

from handlers.form.asking import own_screen_done
from handlers.form.barred import refused_window, silent_window
from handlers.form.before import before_window
from handlers.form.begin import begin
from handlers.form.choice import choice_window, choices_window
from handlers.form.clinic import clinic_window
from handlers.form.code import code_window, stopped_window
from handlers.form.consent import consent_window
from handlers.form.documents import documents_window
from handlers.form.done import done_window
from handlers.form.drop import drop_window
from handlers.form.opening import STEM, identify, open_form
from handlers.form.rows import rows_window
from handlers.form.states import Filling
from handlers.form.summary import edit_window, summary_window
from handlers.form.written import address_window, date_window, text_window
from handlers.shared.whom import whom_window

dialog = Dialog(
    whom_window(Filling.whom, STEM, open_form, identify),
    refused_window(),
    silent_window(),
    before_window(),
    choice_window(),
    choices_window(),
    text_window(),
    date_window(),
    documents_window(),
    address_window(),
    clinic_window(),
    rows_window(),
    summary_window(),
    edit_window(),
    consent_window(),
    code_window(),
    stopped_window(),
    drop_window(),
    done_window(),
    on_start=begin,
    on_process_result=own_screen_done,
)
