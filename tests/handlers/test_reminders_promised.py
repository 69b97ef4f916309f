"""The receipt promises the reminders that will come, and no other."""

from datetime import UTC, datetime, timedelta

import pytest

from domain.notices.visit_reminders import reminders_due
from handlers.services.appointment.book import REMINDERS_TOLD

NOW = datetime(2026, 11, 24, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ahead", "told"),
    [
        (timedelta(days=1, minutes=1), "both"),
        (timedelta(days=1), "hours"),
        (timedelta(hours=2, minutes=1), "hours"),
        (timedelta(hours=2), "none"),
        (timedelta(minutes=40), "none"),
    ],
)
def test_only_reminders_still_to_come_are_promised(ahead: timedelta, told: str) -> None:
    assert REMINDERS_TOLD[len(reminders_due(NOW + ahead, NOW))] == told
