"""The accredited body's conclusion (annex 2): which of a manager's holds now, and until when it can be appealed."""

from datetime import datetime

from domain.documents.document import DocumentState
from domain.law.law import Law
from domain.law.limits import limit_ends
from domain.ports.unit_of_work import UnitOfWork
from domain.requests.request import Request
from domain.requests.state import RequestState
from domain.services.manager_certification import SERVICE

CERTIFICATE, CONCLUSION, APPEAL = "certificate", "conclusion", "appeal"
READY = "ready"
CONCLUSION_LIMIT, APPEAL_LIMIT, ANSWER_LIMIT = "conclusion", "appeal", "appeal-answer"
DOCUMENTS = ("manager-conclusion", "manager-appeal")


def is_ready(uow: UnitOfWork, subject_id: str) -> bool:
    """Whether the newest word of an accredited body, on appeal or before, confirms the readiness."""
    documents = [each for kind in DOCUMENTS for each in uow.documents.of_subject(subject_id, kind)]
    holding = [each for each in documents if each.state is DocumentState.VALID]
    newest = max(holding, key=lambda each: each.issued_at, default=None)
    return newest is not None and uow.requests.result(newest.number).get(READY) == "yes"


def is_conclusion(request: Request) -> bool:
    return request.service == SERVICE and request.kind == CONCLUSION


def appeal_ends(law: Law, conclusion: Request, received: datetime) -> datetime:
    """Within three working days of receiving it."""
    return limit_ends(law, law.catalogue.by_id(conclusion.standard), APPEAL_LIMIT, received)


def is_given(request: Request) -> bool:
    """A conclusion to be appealed: whether it confirms or not, one of its stages may be disputed."""
    return is_conclusion(request) and request.state is RequestState.COMPLETED
