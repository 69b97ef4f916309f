from handlers.services.education_document.dialog import dialog, prepared_dialog
from handlers.services.education_document.states import EducationDocument, EducationDocumentPrepared
from handlers.shared.declared import Screens

SCREENS = Screens(
    routers=(dialog, prepared_dialog),
    entrance=EducationDocument.start,
    ending=EducationDocumentPrepared.shown,
)
