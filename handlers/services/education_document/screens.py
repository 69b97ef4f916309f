"""What the chat can do and what only the college can; then what to bring, what is owed, and the number to show."""

from aiogram_dialog import Dialog

from handlers.services.education_document.explained import papers_window, start_window
from handlers.services.education_document.prepared import prepared_window
from handlers.services.education_document.states import EducationDocument, EducationDocumentPrepared
from handlers.shared.declared import Screens

SCREENS = Screens(
    routers=(Dialog(start_window(), papers_window()), Dialog(prepared_window())),
    entrance=EducationDocument.start,
    ending=EducationDocumentPrepared.shown,
)
