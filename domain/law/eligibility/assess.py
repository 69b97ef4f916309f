"""Every check on one request. A check is silent where the text of the day has no such ground."""

from dataclasses import dataclass

from domain.law.eligibility.attached import attached_here
from domain.law.eligibility.facts import Facts
from domain.law.eligibility.free_choice import not_too_often
from domain.law.eligibility.norms import list_has_room
from domain.law.eligibility.package import complete_package, unexpired_package
from domain.law.eligibility.reason import Check, Reason, Unknown, flag
from domain.law.eligibility.representation import may_represent, proof_of_representation
from domain.law.eligibility.residence import lives_in_unit
from domain.law.eligibility.will import own_will
from domain.law.standard import Standard

CHECKS: tuple[Check, ...] = (
    flag("unreliable", "reliable", refuses_when=False),
    attached_here,
    lives_in_unit,
    list_has_room,
    not_too_often,
    flag("several-providers", "attached_elsewhere", refuses_when=True),
    may_represent,
    proof_of_representation,
    own_will,
    complete_package,
    unexpired_package,
    flag("not-meeting-rules", "meets_rules", refuses_when=False),
    flag("court-barred", "barred_by_court", refuses_when=True),
    flag("debts", "owes", refuses_when=True),
)


@dataclass(frozen=True, slots=True)
class Assessment:
    reasons: tuple[Reason, ...]
    unknown: tuple[str, ...]

    @property
    def refused(self) -> bool:
        return any(not reason.suspends for reason in self.reasons)

    @property
    def suspended(self) -> bool:
        return bool(self.reasons) and not self.refused

    @property
    def eligible(self) -> bool:
        return not self.reasons and not self.unknown


def assess(standard: Standard, facts: Facts) -> Assessment:
    found = [each for check in CHECKS for each in check(standard, facts)]
    unknown = dict.fromkeys(each.fact for each in found if isinstance(each, Unknown))
    return Assessment(tuple(each for each in found if isinstance(each, Reason)), tuple(unknown))
