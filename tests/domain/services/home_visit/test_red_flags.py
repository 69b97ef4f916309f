"""What must lead to 103, and what must not, as people write it."""

import pytest

from domain.services.home_visit.red_flags import red_flag

FLAGS = [
    ("Болит в груди", "chest-pain"),
    ("давит в груди и отдаёт в руку", "chest-pain"),
    ("Кеудем ауырып тұр", "chest-pain"),
    ("журегим шаншып тур", "chest-pain"),
    ("трудно дышать второй день", "breathless"),
    ("НЕ ХВАТАЕТ ВОЗДУХА", "breathless"),
    ("дем жетпейді", "breathless"),
    ("дем жетпейди", "breathless"),
    ("тұншығып жатыр", "breathless"),
    ("ребёнок потерял сознание", "fainting"),
    ("атам есінен танып қалды", "fainting"),
    ("упала в обморок", "fainting"),
    ("онемела правая рука", "stroke"),
    ("беті қисайып кетті", "stroke"),
    ("сөйлей алмай қалды", "stroke"),
    ("судороги у ребенка", "seizure"),
    ("құрысып жатыр", "seizure"),
    ("кровь не останавливается", "bleeding"),
    ("қан тоқтамай тұр", "bleeding"),
    ("отравился грибами", "poisoning"),
    ("дәріден уланып қалды", "poisoning"),
]
QUIET = [
    "температура и кашель",
    "Басым ауырады, әлсізбін",
    "болит горло, насморк",
    "живот болит, не ест",
    "қан қысымы көтерілді",
    "арқам ауырады",
    "давление 150 на 90",
    "бөртпе шықты, қышиды",
    "кашель с мокротой",
    "",
    "123 !?",
]


@pytest.mark.parametrize(("written", "code"), FLAGS)
def test_a_red_flag_is_heard_in_both_languages(written: str, code: str) -> None:
    assert red_flag(written) == code


@pytest.mark.parametrize("written", QUIET)
def test_what_can_wait_for_a_doctor_is_left_to_the_doctor(written: str) -> None:
    assert red_flag(written) is None
