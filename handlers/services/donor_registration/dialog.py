"""The will about donation: its own first window, its history, its end; and the second confirmation of a new one."""

from aiogram_dialog import Dialog

from handlers.services.donor_registration.explained import explained_window, history_window
from handlers.services.donor_registration.revoke import code_window, revoke_window
from handlers.services.donor_registration.sure import sure_window

dialog = Dialog(explained_window(), history_window(), revoke_window(), code_window())
sure_dialog = Dialog(sure_window())
