"""Clinics: the list, the nearest, one of them."""

from aiogram_dialog import Dialog, LaunchMode

from handlers.clinics.card import card_window
from handlers.clinics.directory import SEARCH, directory_window
from handlers.clinics.near import NEARBY, begin
from handlers.clinics.opened import open_card
from handlers.clinics.states import Clinics
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal
from handlers.shared.say import Say

dialog = Dialog(
    directory_window(),
    NEARBY.where_window(SEARCH.input()),
    NEARBY.near_window("clinics-near-ask", open_card, Say("clinics-near-far", when="far")),
    card_window(),
    on_start=begin,
    launch_mode=LaunchMode.SINGLE_TOP,
)

JOURNEY = Journey(routers=(dialog,), goals={Goal.CLINICS: Clinics.directory}, for_anybody=True)
