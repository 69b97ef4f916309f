"""What the chat can do and what only the college can; then what to bring, what is owed, and the number to show."""

from aiogram_dialog import Dialog

from handlers.services.education_document.explained import papers_window, start_window
from handlers.services.education_document.prepared import prepared_window

dialog = Dialog(start_window(), papers_window())
prepared_dialog = Dialog(prepared_window())
