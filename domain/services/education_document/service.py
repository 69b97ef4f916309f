"""A document of the college: what its books know of the graduate need not be typed."""

from domain.ports.registers import RegisterSilent
from domain.ports.service import Inquiry, Service
from domain.requests.form import Answers
from domain.services.education_document.graduate import GraduateBooks


class EducationDocument(Service):
    def __init__(self, books: GraduateBooks) -> None:
        self._books = books

    async def prefill(self, inquiry: Inquiry) -> Answers:
        """Silence stops nobody: it is a convenience only."""
        try:
            graduate = await self._books.graduate(inquiry.subject.iin)
        except RegisterSilent:
            return {}
        if graduate is None:
            return {}
        return {
            "programme": "training",
            "speciality": graduate.programme(inquiry.acting.language),
            "year": graduate.year,
        }
