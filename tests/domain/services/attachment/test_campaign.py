from datetime import date

import pytest

from domain.services.attachment.campaign import Campaign, running_campaign


@pytest.mark.parametrize(
    ("today", "runs"),
    [
        (date(2026, 9, 14), False),
        (date(2026, 9, 15), True),
        (date(2026, 11, 15), True),
        (date(2026, 11, 16), False),
        (date(2014, 10, 1), False),
    ],
)
def test_the_attachment_campaign_is_known_by_its_days(today: date, runs: bool) -> None:
    this_years = Campaign(date(today.year, 9, 15), date(today.year, 11, 15))
    assert running_campaign("attachment", today) == (this_years if runs else None)


def test_no_other_service_has_one() -> None:
    assert running_campaign("appointment", date(2026, 10, 1)) is None
