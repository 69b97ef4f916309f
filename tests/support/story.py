"""Which services have been told to which end: the table of `docs/coverage.md`, written from a test run.

A story is marked `@pytest.mark.story("home-visit", "deferred")`; it counts when it passes.

A day's run tells the happy stories of the services in both languages, and every other story once: half of them in
Kazakh on SQLite, half in Russian on PostgreSQL. `make coverage` tells all of them both ways.
"""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from zlib import crc32

import pytest

from domain.law.hour_rules import ElectronicRule
from domain.law.law import Law
from domain.law.vocabulary import Channel

JOURNEYS = Path(__file__).parents[1] / "journeys"
ENDINGS = ("happy", "deferred", "refused", "cancelled", "breached")
LANGUAGES = ("kk", "ru")
OPTION, BOTH_WAYS, PROPERTY = "--coverage-table", "--both-ways", "story"
ON = date(2026, 11, 24)
HEAD = """# Stories told

Written by `make coverage` from a run of the stories; a number counts those that passed, in Kazakh and in Russian.

"""
# Why an ending cannot be, where the law does not already tell.
CANNOT_BE = {
    ("appointment", "breached"): "answered the moment it is taken up",
}

Told = Mapping[tuple[str, str], Mapping[str, int]]


class Stories:
    """Registered with pytest; with xdist only the controller writes."""

    def __init__(self, path: Path | None, *, both_ways: bool) -> None:
        self._path = path
        self._both_ways = both_ways
        self._told: dict[tuple[str, str], dict[str, int]] = defaultdict(lambda: defaultdict(int))

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        if self._both_ways:
            return
        spared = [item for item in items if JOURNEYS in item.path.parents and not _is_told_today(item)]
        config.hook.pytest_deselected(items=spared)
        left = set(map(id, spared))
        items[:] = [item for item in items if id(item) not in left]

    def pytest_runtest_setup(self, item: pytest.Item) -> None:
        language = _language_of(item)
        for marker in item.iter_markers(PROPERTY):
            service, ending = marker.args
            assert ending in ENDINGS, f"a story ends in one of {ENDINGS}"
            item.user_properties.append((PROPERTY, f"{service} {ending} {language}"))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when != "call" or not report.passed:
            return
        for name, value in report.user_properties:
            if name == PROPERTY:
                service, ending, language = str(value).split()
                self._told[service, ending][language] += 1

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self._path and not hasattr(session.config, "workerinput"):
            before = self._path.read_text("utf-8") if self._path.exists() else ""
            self._path.write_text(table(self._told, before), "utf-8")


def _is_told_today(item: pytest.Item) -> bool:
    told: Mapping[str, object] = getattr(getattr(item, "callspec", None), "params", {})
    if "dialect" not in told or any(each.args[1] == "happy" for each in item.iter_markers(PROPERTY)):
        return True
    name = item.nodeid.replace("postgresql", "").replace("sqlite", "")
    return told["dialect"] == ("sqlite", "postgresql")[crc32(name.encode()) % 2]


def _language_of(item: pytest.Item) -> str:
    """A story is told in Kazakh on SQLite and in Russian on PostgreSQL, unless it says otherwise."""
    told: Mapping[str, object] = getattr(getattr(item, "callspec", None), "params", {})
    given = str(told.get("language", ""))
    return given if given in LANGUAGES else {"postgresql": "ru"}.get(str(told.get("dialect")), "kk")


def table(told: Told, before: str) -> str:
    """Services of which nothing was told now keep the row they had."""
    law, told_of = Law.load(), {service for service, _ in told}
    kept = {line.split()[1]: line for line in before.splitlines() if line.startswith("| ")}
    rows = [("service", *ENDINGS), ("---",) * (len(ENDINGS) + 1)]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    for service in sorted(law.services):
        cells = [service, *(cell(law, told, service, end) for end in ENDINGS)]
        now = f"| {' | '.join(cells)} |"
        lines.append(now if service in told_of else kept.get(service, now))
    return HEAD + "\n".join(lines) + "\n"


def cell(law: Law, told: Told, service: str, ending: str) -> str:
    counted = told.get((service, ending), {})
    if counted:
        return ", ".join(f"{language} {counted[language]}" for language in LANGUAGES if counted.get(language))
    reason = cannot_be(law, service, ending)
    return f"– {reason}" if reason else "**missing**"


def cannot_be(law: Law, service: str, ending: str) -> str | None:
    """The law's own reason why a service never ends like this."""
    standard = law.standard(service, ON)
    if ending == "deferred" and not standard.offers(Channel.ELECTRONIC):
        return "in person only: closed, not deferred"
    rule = standard.electronic.rule if standard.electronic else None
    if ending == "deferred" and rule is ElectronicRule.ROUND_THE_CLOCK:
        return "taken round the clock"
    if ending == "refused" and not any(not ground.suspends for ground in standard.grounds):
        return "the standard lists no ground"
    return CANNOT_BE.get((service, ending))
