"""Book a doctor: for whom, which doctor, day, time, one last look, the receipt."""

from aiogram_dialog import Dialog

from handlers.booking.barred import refused_window, silent_window
from handlers.booking.calendar import day_window, time_window
from handlers.booking.doctor import doctor_window
from handlers.booking.done import done_window
from handlers.booking.states import Booking
from handlers.booking.summary import on_time, summary_window
from handlers.booking.taken import taken_window
from handlers.booking.waiting import waiting_offer_window, waiting_window
from handlers.booking.whom import begin, whom_window
from handlers.shared.window import go

dialog = Dialog(
    whom_window(),
    refused_window(),
    silent_window(),
    doctor_window(),
    day_window(Booking.day, Booking.time, Booking.doctor, go("booking-day-wait", "wait", Booking.full)),
    time_window(Booking.time, Booking.day, on_time),
    taken_window(Booking.taken, Booking.day, on_time),
    summary_window(),
    done_window(),
    waiting_offer_window(),
    waiting_window(),
    on_start=begin,
)
