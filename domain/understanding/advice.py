"""The sentences for a sign, by key: who to call, what to do until they come, which worsening means 103."""

from domain.understanding.danger import signs

CALL = "danger-call-103"
TODAY = "danger-today"
ALONE = "danger-helplines"
DESPAIR = "suicide"


def advice(sign: str, child: bool) -> tuple[str, ...]:
    """For a danger of 103. The first is always the call."""
    told = signs()[sign]
    helplines = (ALONE,) if sign == DESPAIR else ()
    return (CALL, *helplines, f"danger-do-{told.advice}-child" if child and told.child else f"danger-do-{told.advice}")
