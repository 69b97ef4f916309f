"""A request of any service: for whom, what lies ahead, its questions, one last look, consent, code, the receipt."""

from aiogram_dialog import Dialog

from handlers.form.asking import own_screen_done
from handlers.form.before import before_window, drop_window
from handlers.form.begin import STEM, begin, identify, open_form, refused_window
from handlers.form.choice import choice_window, choices_window
from handlers.form.clinic import clinic_window
from handlers.form.collected import documents_window, rows_window
from handlers.form.done import done_window
from handlers.form.extras import extras_window
from handlers.form.leaving import another_person
from handlers.form.sending import consent_window, no_code_window, signing_window
from handlers.form.states import Filling
from handlers.form.summary import edit_window, summary_window
from handlers.form.written import address_window, date_window, text_window
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal
from handlers.shared.stops import silent_window
from handlers.shared.whom import whom_window

dialog = Dialog(
    whom_window(Filling.whom, STEM, open_form, identify),
    refused_window(),
    silent_window(Filling.silent, open_form, another_person),
    before_window(),
    choice_window(),
    choices_window(),
    text_window(),
    date_window(),
    documents_window(),
    address_window(),
    clinic_window(),
    rows_window(),
    extras_window(),
    summary_window(),
    edit_window(),
    consent_window(),
    signing_window(),
    no_code_window(),
    drop_window(),
    done_window(),
    on_start=begin,
    on_process_result=own_screen_done,
)

JOURNEY = Journey((dialog,), dict.fromkeys((Goal.SERVICE, Goal.FORM, Goal.DRAFT), Filling.whom))
