"""Book a doctor: for whom, which doctor, day, time, one last look, the receipt. And change what was booked."""

from functools import partial

from aiogram_dialog import Dialog

from handlers.services.appointment import change, move_or_cancel, whom
from handlers.services.appointment.book import done_window, summary_window
from handlers.services.appointment.calendar import day_window, taken_window, time_window
from handlers.services.appointment.doctor import doctor_window, waiting_offer_window, waiting_window
from handlers.services.appointment.kept import in_hand, let_go
from handlers.services.appointment.presses import router
from handlers.services.appointment.states import Appointment, VisitChange
from handlers.services.appointment.take_along import send_again
from handlers.shared.declared import Action, Screens
from handlers.shared.goals import Goal
from handlers.shared.window import go

book = Dialog(
    whom.whom_window(),
    whom.refused_window(),
    whom.silent_window(),
    doctor_window(),
    day_window(Appointment, go("appointment-day-wait", "wait", Appointment.full), back=Appointment.doctor),
    time_window(Appointment),
    taken_window(Appointment),
    summary_window(),
    done_window(),
    waiting_offer_window(),
    waiting_window(),
    on_start=whom.begin,
)

change_visit = Dialog(
    day_window(VisitChange, back=change.to_request),
    time_window(VisitChange),
    taken_window(VisitChange),
    move_or_cancel.summary_window(),
    move_or_cancel.moved_window(),
    move_or_cancel.reason_window(),
    move_or_cancel.sure_window(),
    move_or_cancel.cancelled_window(),
    change.refused_window(),
    on_start=change.begin,
)

SCREENS = Screens(
    routers=(router, book, change_visit),
    goals=frozenset({Goal.BOOK}),
    journey=Appointment.whom,
    actions=(
        Action("appointment-action-move", change.is_changeable, partial(change.start, window=VisitChange.day)),
        Action("appointment-action-cancel", change.is_changeable, partial(change.start, window=VisitChange.reason)),
        Action("appointment-action-file", change.is_changeable, send_again),
    ),
    left=let_go,
    in_hand=in_hand,
    menu=(1, "menu-main-book"),
)
