"""My requests: look, take away, move, cancel, withdraw."""

from aiogram_dialog import Dialog

from handlers.requests.detail import detail_window, missing_window
from handlers.requests.give_up import cancel_confirm_window, cancelled_window, reason_window
from handlers.requests.mine import mine_window
from handlers.requests.move import move_confirm_window, moved_window, on_time
from handlers.requests.opened import begin
from handlers.requests.refused import refused_window
from handlers.requests.states import Requests
from handlers.requests.withdraw import withdraw_window, withdrawn_window
from handlers.services.appointment.calendar import day_window, time_window
from handlers.services.appointment.taken import taken_window

dialog = Dialog(
    mine_window(),
    missing_window(),
    detail_window(),
    day_window(Requests.move_day, Requests.move_time, Requests.detail),
    time_window(Requests.move_time, Requests.move_day, on_time),
    taken_window(Requests.move_taken, Requests.move_day, on_time),
    move_confirm_window(),
    moved_window(),
    reason_window(),
    cancel_confirm_window(),
    cancelled_window(),
    refused_window(),
    withdraw_window(),
    withdrawn_window(),
    on_start=begin,
)
