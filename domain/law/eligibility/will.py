"""Nobody registers another's donor will: an adult with legal capacity, for themselves only (R7)."""

from collections.abc import Iterator

from domain.law.eligibility.age import age
from domain.law.eligibility.facts import Facts, Speaker
from domain.law.eligibility.reason import Reason, Unknown
from domain.law.standard import Standard


def own_will(standard: Standard, facts: Facts) -> Iterator[Reason | Unknown]:
    rule = standard.own_will
    if rule is None:
        return
    if facts.relation is not Speaker.SELF:
        yield Reason("not-own-will", rule.cite)
    if facts.born is None:
        yield Unknown("born")
    elif age(facts.born, facts.on) < rule.adult_age:
        yield Reason("not-adult", rule.cite)
    if facts.capable is None:
        yield Unknown("capable")
    elif not facts.capable:
        yield Reason("not-capable", rule.cite)
