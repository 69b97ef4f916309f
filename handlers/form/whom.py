"""For whom the request is."""

from aiogram_dialog import Window

from handlers.form.begin import STEM
from handlers.form.opening import identify, open_form
from handlers.form.states import Form
from handlers.shared import whom


def whom_window() -> Window:
    return whom.whom_window(Form.whom, STEM, open_form, identify)
