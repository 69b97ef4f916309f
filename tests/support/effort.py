"""What work costs: calls, and the processor's own seconds to compare. A busy machine alters neither."""

import sys
import time
from collections.abc import Callable
from typing import Any

TRIES = 5


def calls_in(work: Callable[[], object]) -> int:
    """How many functions, ours and the interpreter's, the work calls."""
    made = 0

    def told(frame: Any, event: str, argument: Any) -> None:
        nonlocal made
        made += event in {"call", "c_call"}

    sys.setprofile(told)
    try:
        work()
    finally:
        sys.setprofile(None)
    return made


def effort(work: Callable[[], object]) -> float:
    """Seconds of this thread's own work, of the lightest of some tries."""

    def once() -> float:
        begun = time.thread_time()
        work()
        return time.thread_time() - begun

    return min(once() for _ in range(TRIES))
