from handlers.services.manager_certification.after_conclusion import appeal, ask_certificate, is_ready, may_appeal
from handlers.services.manager_certification.dialog import dialog
from handlers.services.manager_certification.states import ManagerCertification
from handlers.shared.declared import Action, Screens

SCREENS = Screens(
    routers=(dialog,),
    entrance=ManagerCertification.start,
    actions=(
        Action("manager-certification-action-certificate", is_ready, ask_certificate),
        Action("manager-certification-action-appeal", may_appeal, appeal),
    ),
)
