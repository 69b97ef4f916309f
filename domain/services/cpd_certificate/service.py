"""A certificate of training: what is said to stand in the academy's books must stand there, completed."""

from datetime import datetime

from domain.law.eligibility.reason import find_ground
from domain.law.law import ALMATY, Law
from domain.people.known import KnownPerson
from domain.ports.service import Inquiry, Service
from domain.requests.form import Answers
from domain.requests.refusal import Refusal, RefusalCode
from domain.requests.request import Request
from domain.services.cpd_certificate import SERVICE
from domain.services.cpd_certificate.programme import Programme, ProgrammeBooks, ProgrammeKind

KIND, WHOSE, PROGRAMME, SOURCE = "kind", "whose", "programme", "source"
OWN, ATTORNEY, REGISTER, PAPERS = "own", "attorney", "register", "papers"
INCOMPLETE = "incomplete"
# A note is given of a certification course (item 5(2)).
GIVEN_FOR = {
    "advanced-training": ProgrammeKind.ADVANCED_TRAINING,
    "certification-course": ProgrammeKind.CERTIFICATION_COURSE,
    "note": ProgrammeKind.CERTIFICATION_COURSE,
}


class CpdCertificate(Service):
    def __init__(self, law: Law, books: ProgrammeBooks) -> None:
        self._law = law
        self._books = books

    async def refusal(self, inquiry: Inquiry) -> Refusal | None:
        """Term and right begin with the full completion of the programme (item 3(1))."""
        if not inquiry.is_final or inquiry.answers.get(SOURCE) != REGISTER:
            return None
        if inquiry.answers.get(WHOSE) == OWN:
            found = await self._books.programmes(inquiry.subject.iin)
            if any(is_meant(each, inquiry.answers) for each in found):
                return None
        standard = self._law.standard(SERVICE, inquiry.now.astimezone(ALMATY).date())
        ground = find_ground(standard, inquiry.acting.channel, INCOMPLETE)
        return Refusal(RefusalCode.INCOMPLETE, ground=ground, details=("training-proof",))

    async def suggestion(self, request: Request, subject: KnownPerson, answers: Answers, now: datetime) -> Answers:
        """What the academy's own books say of the programme."""
        if answers.get(SOURCE) != REGISTER or answers.get(WHOSE) != OWN:
            return {}
        for each in await self._books.programmes(subject.iin):
            if is_meant(each, answers) and each.finished:
                title = each.title(request.language)
                return {"programme": title, "hours": each.hours, "finished": each.finished.isoformat()}
        return {}


def is_meant(programme: Programme, answers: Answers) -> bool:
    return (
        programme.finished is not None
        and programme.kind is GIVEN_FOR.get(str(answers.get(KIND)))
        and answers.get(PROGRAMME) in (programme.title_kk, programme.title_ru)
    )
