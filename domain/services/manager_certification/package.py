"""Item 8: which papers a manager brings, after what the gateway gives (rules 11)."""

from domain.services.manager_certification.career import DIPLOMAS_KNOWN_SINCE, Career

DIPLOMA, RETRAINING, RECOGNITION, WORK = "diploma", "retraining", "recognition", "managerial-work"
ALWAYS = ("application", "data-form")
"""The form itself."""
BEFORE_2015, BEFORE_2015_OR_UNKNOWN = "graduated-before-2015", "graduated-before-2015-or-no-register-data"
ABROAD, UNKNOWN = "studied-abroad", "no-register-data"


def circumstances(career: Career) -> frozenset[str]:
    """What the standard makes a paper depend on. A diploma the gateway does not have is taken for an old one."""
    found = set()
    if not any(each.until >= DIPLOMAS_KNOWN_SINCE for each in career.studies):
        found |= {BEFORE_2015, BEFORE_2015_OR_UNKNOWN}
    elif not career.is_retrained:
        found.add(BEFORE_2015_OR_UNKNOWN)
    if career.studied_abroad:
        found.add(ABROAD)
    if not career.posts:
        found.add(UNKNOWN)
    return frozenset(found)


def papers_to_bring(career: Career) -> list[str]:
    needs = circumstances(career)
    wanted = ((DIPLOMA, BEFORE_2015), (RETRAINING, BEFORE_2015_OR_UNKNOWN), (RECOGNITION, ABROAD), (WORK, UNKNOWN))
    return [paper for paper, circumstance in wanted if circumstance in needs]
