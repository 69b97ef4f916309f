"""The sentences for a sign, by key: whom to call, what to do until they come, which worsening means 103."""

from domain.understanding.danger import signs

CALL = "danger-call-103"
HELPLINES = "danger-helplines"
TODAY = "danger-today"
DESPAIR = "suicide"


def advice(sign: str, child: bool) -> tuple[str, ...]:
    """For a danger of 103: the call is the first line; in despair, those who listen at any hour come next."""
    told = signs()[sign]
    helplines = (HELPLINES,) if sign == DESPAIR else ()
    until = f"danger-do-{told.advice}-child" if child and told.child else f"danger-do-{told.advice}"
    return CALL, *helplines, until


def worsening(sign: str) -> tuple[str, ...]:
    """For an urgent one: the doctor today, and when it is 103 after all."""
    return TODAY, f"danger-worse-{sign}"
