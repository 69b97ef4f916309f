from handlers.services.cpd_certificate.dialog import dialog
from handlers.services.cpd_certificate.states import CpdCertificate
from handlers.shared.declared import Screens

SCREENS = Screens(routers=(dialog,), questions={"programme": CpdCertificate.programme})
