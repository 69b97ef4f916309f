"""Book a doctor: for whom, which doctor, day, time, one last look, the receipt. And change what was booked."""

from aiogram_dialog import Dialog

from handlers.services.appointment import change, whom
from handlers.services.appointment.attachment import refused_window, silent_window
from handlers.services.appointment.calendar import day_window, time_window
from handlers.services.appointment.cancel import cancelled_window, reason_window, sure_window
from handlers.services.appointment.doctor import doctor_window
from handlers.services.appointment.done import done_window
from handlers.services.appointment.hold import on_time, taken_window
from handlers.services.appointment.move import move_summary_window, moved_window
from handlers.services.appointment.states import Appointment, VisitChange
from handlers.services.appointment.summary import summary_window
from handlers.services.appointment.waiting import waiting_offer_window, waiting_window
from handlers.shared.window import go

_book_at = on_time(Appointment.summary, Appointment.taken)
_move_to = on_time(VisitChange.summary, VisitChange.taken)

book = Dialog(
    whom.whom_window(),
    refused_window(),
    silent_window(),
    doctor_window(),
    day_window(
        Appointment.day, Appointment.time, Appointment.doctor, go("appointment-day-wait", "wait", Appointment.full)
    ),
    time_window(Appointment.time, Appointment.day, _book_at),
    taken_window(Appointment.taken, Appointment.day, _book_at),
    summary_window(),
    done_window(),
    waiting_offer_window(),
    waiting_window(),
    on_start=whom.begin,
)

change_visit = Dialog(
    day_window(VisitChange.day, VisitChange.time, change.to_request),
    time_window(VisitChange.time, VisitChange.day, _move_to),
    taken_window(VisitChange.taken, VisitChange.day, _move_to),
    move_summary_window(),
    moved_window(),
    reason_window(),
    sure_window(),
    cancelled_window(),
    change.refused_window(),
    on_start=change.begin,
)
