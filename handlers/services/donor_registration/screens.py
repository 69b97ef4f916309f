from handlers.services.donor_registration.dialog import dialog, sure_dialog
from handlers.services.donor_registration.states import DonorRegistration, DonorRegistrationSure
from handlers.shared.declared import Screens

SCREENS = Screens(
    routers=(dialog, sure_dialog),
    entrance=DonorRegistration.explained,
    questions={"sure-consent": DonorRegistrationSure.sure, "sure-refusal": DonorRegistrationSure.sure},
)
