"""My requests: look, take away, withdraw."""

from aiogram_dialog import Dialog

from handlers.requests.detail import detail_window, missing_window, told_window
from handlers.requests.mine import mine_window
from handlers.requests.opened import begin, withdraw_window, withdrawn_window
from handlers.requests.states import Requests
from handlers.shared import stops
from handlers.shared.declared import Journey
from handlers.shared.goals import Goal

dialog = Dialog(
    mine_window(),
    missing_window(),
    detail_window(),
    told_window(),
    stops.refused_window(Requests.refused, None, back=Requests.detail),
    withdraw_window(),
    withdrawn_window(),
    on_start=begin,
)
JOURNEY = Journey((dialog,), {Goal.MY_REQUESTS: Requests.mine, Goal.REQUEST: Requests.detail})
