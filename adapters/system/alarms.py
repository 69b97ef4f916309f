from collections import Counter

import structlog

log = structlog.get_logger("emhana.alarm")


class LogAlarms:
    """An alarm is an ERROR line of its own logger, and a count for the metrics page."""

    def __init__(self) -> None:
        self.rung: Counter[str] = Counter()

    def ring(self, kind: str, **facts: str | int) -> None:
        self.rung[kind] += 1
        log.error("alarm", kind=kind, **facts)
