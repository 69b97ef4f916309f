"""Items 11, 14, 8 and 5 of decree 3/561: what is brought for a document and for its duplicate."""

import pytest

from domain.requests.form import Answers
from domain.services.education_document.readiness import readiness

DUPLICATE = {"kind": "duplicate", "note": "yes", "press": "yes", "paid": "yes"}


@pytest.mark.parametrize(
    ("answers", "bring", "missing"),
    [
        ({"kind": "document", "clearance": "yes"}, ("identity", "clearance-slip"), ()),
        ({"kind": "document", "clearance": "no"}, ("identity", "clearance-slip"), ("clearance-slip",)),
        (DUPLICATE, ("identity", "loss-note", "press-notice", "payment"), ()),
        (
            DUPLICATE | {"press": "no", "paid": "no"},
            ("identity", "loss-note", "press-notice", "payment"),
            ("press-notice", "payment"),
        ),
        (
            {"kind": "document", "clearance": "yes", "collector": "attorney"},
            ("identity", "clearance-slip", "power-of-attorney"),
            (),
        ),
    ],
)
def test_what_to_bring(answers: Answers, bring: tuple[str, ...], missing: tuple[str, ...]) -> None:
    found = readiness(answers, ())
    assert (found.bring, found.missing) == (bring, missing)
