import pytest

from domain.providers.unit import same_unit


@pytest.mark.parametrize(
    ("lives", "clinic", "same"),
    [
        # Grounds (2): a city of republican significance is one unit, its districts are none of their own.
        ("almaty-medeu", "almaty-turksib", True),
        ("almaty-medeu", "almaty", True),
        ("talgar", "almaty-turksib", False),
        ("talgar", "talgar", True),
        ("talgar-besagash", "talgar", False),
    ],
)
def test_one_administrative_unit(lives: str, clinic: str, same: bool) -> None:
    assert same_unit(lives, clinic) is same
