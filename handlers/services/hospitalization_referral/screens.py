from handlers.services.hospitalization_referral.dialog import dialog
from handlers.services.hospitalization_referral.states import HospitalizationReferral
from handlers.shared.declared import Screens

SCREENS = Screens(routers=(dialog,), questions={"referral": HospitalizationReferral.status})
