"""The questions of the form that have windows of their own."""

from aiogram_dialog import Dialog

from handlers.services.home_visit.opened import begin
from handlers.services.home_visit.phone import phone_window
from handlers.services.home_visit.place import district_window, far_window, place_window, street_window
from handlers.services.home_visit.symptoms import alarm_window, complaint_window, symptoms_window

dialog = Dialog(
    symptoms_window(),
    complaint_window(),
    alarm_window(),
    place_window(),
    district_window(),
    far_window(),
    street_window(),
    phone_window(),
    on_start=begin,
)
