"""Where is the citizen: their own place with one press, or a street typed."""

from aiogram_dialog import Window
from aiogram_dialog.widgets.kbd import RequestLocation
from aiogram_dialog.widgets.markup.reply_keyboard import ReplyKeyboardFactory

from handlers.clinics.directory import search
from handlers.clinics.near import location_input
from handlers.clinics.states import Clinics
from handlers.shared.say import Label, Say
from handlers.shared.window import question


def where_window() -> Window:
    return question(
        Clinics.where,
        Say("clinics-where-ask"),
        RequestLocation(Label("clinics-where-share")),
        location_input(),
        search().input(),
        back=Clinics.directory,
        numbers=False,
        markup=ReplyKeyboardFactory(resize_keyboard=True),
    )
