"""Clinics: the list, the nearest, one of them."""

from aiogram_dialog import Dialog, LaunchMode

from handlers.clinics.card import card_window
from handlers.clinics.directory import directory_window
from handlers.clinics.near import begin, near_window
from handlers.clinics.where import where_window

dialog = Dialog(
    directory_window(),
    where_window(),
    near_window(),
    card_window(),
    on_start=begin,
    launch_mode=LaunchMode.SINGLE_TOP,
)
