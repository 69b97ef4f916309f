"""Attack 37: what a stranger says never becomes a line of the log, and nothing personal stands in one."""

import json
import logging
from collections.abc import Iterator
from io import StringIO

import pytest
import structlog
from structlog.stdlib import ProcessorFormatter

from bot import log

IIN, TOKEN = "900515400004", "8123456789:AAHfiqksKZ8WmR2zSjiQ7_v4TMAKdiHm9T0"
PHONES = ("+77011234567", "8 701 123-45-67", "8 (701) 123-45-67", "77011234567")


@pytest.fixture
def lines() -> Iterator["Lines"]:
    """The log as `emhana run` writes it, into a page instead of standard error."""
    log.set_up("INFO")
    (handler,) = (one for one in logging.getLogger().handlers if isinstance(one.formatter, ProcessorFormatter))
    assert isinstance(handler, logging.StreamHandler)
    yield Lines(handler)
    log.set_up("ERROR")


class Lines:
    def __init__(self, handler: "logging.StreamHandler[StringIO]") -> None:
        self._page = StringIO()
        handler.setStream(self._page)

    def read(self) -> list[dict[str, str]]:
        return [json.loads(line) for line in self._page.getvalue().splitlines()]


@pytest.mark.parametrize("secret", [IIN, TOKEN, *PHONES])
def test_37_nothing_personal_and_no_token(lines: Lines, secret: str) -> None:
    refused = ValueError(f"cannot take {secret}")
    ours, foreign = structlog.get_logger("ours"), logging.getLogger("a.library")
    ours.warning(f"said {secret}", address=f"https://api/bot{secret}/getMe", error=refused, among=[secret])
    foreign.warning("calling %s", f"https://api/bot{secret}/getMe")
    ours.error("failed", exc_info=refused)
    foreign.error("failed", exc_info=refused)
    told = lines.read()
    assert len(told) == 4
    assert secret not in json.dumps(told, ensure_ascii=False)
    assert all("ValueError" in line["exception"] for line in told[2:])


def test_37_a_line_break_stays_within_its_line(lines: Lines) -> None:
    structlog.get_logger("ours").info("heard", text='x\n{"event": "login ok"}\r\x1b[2J')
    (line,) = lines.read()
    assert line["event"] == "heard"
