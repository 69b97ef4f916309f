"""The will about donation: its own first window, its history, its end; and the second confirmation of a new one."""

from aiogram_dialog import Dialog

from handlers.services.donor_registration.explained import explained_window, history_window
from handlers.services.donor_registration.revoke import code_window, revoke_window
from handlers.services.donor_registration.states import DonorRegistration, DonorRegistrationSure
from handlers.services.donor_registration.sure import sure_window
from handlers.shared.declared import Screens

SCREENS = Screens(
    routers=(
        Dialog(explained_window(), history_window(), revoke_window(), code_window()),
        Dialog(sure_window()),
    ),
    entrance=DonorRegistration.explained,
    questions={"sure-consent": DonorRegistrationSure.sure, "sure-refusal": DonorRegistrationSure.sure},
)
