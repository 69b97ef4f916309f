"""My requests: look, take away, withdraw."""

from aiogram_dialog import Dialog

from handlers.requests.detail import detail_window, missing_window
from handlers.requests.mine import mine_window
from handlers.requests.opened import begin
from handlers.requests.withdraw import refused_window, withdraw_window, withdrawn_window

dialog = Dialog(
    mine_window(),
    missing_window(),
    detail_window(),
    refused_window(),
    withdraw_window(),
    withdrawn_window(),
    on_start=begin,
)
