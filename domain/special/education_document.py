"""A document of the college: what its books know of the graduate need not be typed."""

from domain.college.readiness import EDUCATION
from domain.ports.college import CollegeBooks
from domain.ports.registers import RegisterSilent
from domain.requests.form import Answers
from domain.special.special import Inquiry, Special


class EducationDocument(Special):
    service = EDUCATION

    def __init__(self, books: CollegeBooks) -> None:
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
