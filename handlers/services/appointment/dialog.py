"""Book a doctor: for whom, which doctor, day, time, one last look, the receipt."""

from aiogram_dialog import Dialog

from handlers.services.appointment.barred import refused_window, silent_window
from handlers.services.appointment.calendar import day_window, time_window
from handlers.services.appointment.doctor import doctor_window
from handlers.services.appointment.done import done_window
from handlers.services.appointment.states import Appointment
from handlers.services.appointment.summary import on_time, summary_window
from handlers.services.appointment.taken import taken_window
from handlers.services.appointment.waiting import waiting_offer_window, waiting_window
from handlers.services.appointment.whom import begin, whom_window
from handlers.shared.window import go

dialog = Dialog(
    whom_window(),
    refused_window(),
    silent_window(),
    doctor_window(),
    day_window(
        Appointment.day, Appointment.time, Appointment.doctor, go("appointment-day-wait", "wait", Appointment.full)
    ),
    time_window(Appointment.time, Appointment.day, on_time),
    taken_window(Appointment.taken, Appointment.day, on_time),
    summary_window(),
    done_window(),
    waiting_offer_window(),
    waiting_window(),
    on_start=begin,
)
