"""May this person have this service: pure functions of a standard and of facts, with reasons."""

from domain.law.eligibility.assess import Assessment, assess
from domain.law.eligibility.facts import Facts, Lists, Speaker
from domain.law.eligibility.reason import Reason

__all__ = ["Assessment", "Facts", "Lists", "Reason", "Speaker", "assess"]
