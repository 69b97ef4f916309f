"""The other lengths of time a text gives beside its term: a check, an appeal, an answer to it."""

from datetime import datetime

from domain.law.law import ALMATY, Law
from domain.law.standard import Limit, Standard, Term
from domain.law.terms import due


def limit(standard: Standard, code: str) -> Limit:
    """Raises LookupError: the text of that day gives no such length."""
    for each in standard.limits:
        if each.code == code:
            return each
    raise LookupError(f"{standard.id} gives no limit {code}")


def limit_ends(law: Law, standard: Standard, code: str, start: datetime) -> datetime:
    """By the provider's own calendar, as its terms are counted."""
    found = limit(standard, code)
    term = Term(found.count, found.unit, found.channels, found.cite, (), None, None, None)
    return due(term, start.astimezone(ALMATY), law.timetable(standard), ALMATY)
